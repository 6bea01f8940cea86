/** Modules left white around a code, to be asked for with it: four, by ISO/IEC 18004. */
export const QUIET = 4;

/** The dark modules of a code as one path, a module being one unit and the white rim left free: sharp at any size, and one shape. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x++) {
        if (!row[x]) continue;
        const from = x;
        while (row[x + 1]) x++;
        runs.push(`M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`);
      }
      return runs;
    })
    .join("");
}
