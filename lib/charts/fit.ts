/** A name cut to as many letters as there is room for; the table beside the chart has it whole. */
export function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
