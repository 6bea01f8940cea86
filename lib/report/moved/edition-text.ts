import type { Edition } from "@/lib/dataset/editions/edition";
import type { Words } from "@/lib/i18n/speech";

/** Between which editions something is told: by their days, with the versions behind them where they are asked for. */
export function editionsText(
  { older, newer }: { readonly older: string; readonly newer: string },
  kept: readonly Edition[],
  { format, moved: text }: Words<"moved">,
  withVersions: boolean,
): [older: string, newer: string] {
  const named = (version: string) => {
    const day = kept.find((edition) => edition.version === version)?.day;
    const name = day === undefined ? text.atHand : text.ofDay(dayText(day, format));
    return withVersions ? format.bracketed(name, version) : name;
  };
  return [named(older), named(newer)];
}

/** A day of the calendar, such as `2026-11-30`, as it is written in the language. */
export function dayText(day: string, format: Words["format"]): string {
  return format.date(new Date(`${day}T12:00:00`));
}
