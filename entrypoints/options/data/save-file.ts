/** The browser has long begun to copy the file by then, in milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser, which saves it where downloads go or asks where. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
