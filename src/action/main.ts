export async function main(): Promise<void> {
  console.log('action')
}
