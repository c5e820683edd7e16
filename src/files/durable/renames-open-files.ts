/** Whether a file can be renamed, or renamed onto, while a program has it open: everywhere but on Windows. */
export const RENAMES_OPEN_FILES: boolean = process.platform !== 'win32'
