/** Letters of a title that a name holds at most: file systems take 255 bytes, and a letter may take four. */
const LONGEST = 60;

/** A name that every file system takes: what they refuse becomes a space, and nothing hides the ending. */
export function safeName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems refuse them
  const plain = name.replaceAll(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]+/g, " ");
  return plain.replaceAll(/ {2,}/g, " ").replace(/^[\s.]+|[\s.]+$/g, "") || "Caravan";
}

/** The name of a file: what it is, and the day, so that files of different days stand beside each other in order. */
export function fileName(title: string, date: Date, ending: string): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const letters = Array.from(title.trim());
  const short =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join("")
          .trimEnd()}…`
      : title.trim();
  return `${short} ${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.${ending}`;
}
