/** The name of a file: what it is, and the day, so that files of different days stand beside each other in order. */
export function fileName(title: string, date: Date, ending: string): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${title} ${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.${ending}`;
}
