export async function main(): Promise<void> {
  console.log('cli', process.argv.slice(2))
}
