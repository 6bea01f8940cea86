import type { Words } from "@/lib/i18n/speech";
import type { Weighting } from "@/lib/keep/shapes/weightings";

type Said = Words<"weighing">;

/** How many have answered, of how many that were asked. */
export function progressOf({ weighing, format }: Said, { answered, people }: Weighting): string {
  const count = answered.length;
  return weighing.ballot.progress(format.number(count, 0), people === null ? null : format.number(people, 0), count);
}

/** Who can see what one answers, and when that changes. */
export function secretOf(words: Said, weighting: Weighting): string {
  const { ballot } = words.weighing;
  const { sentences } = words.format;
  if (weighting.state !== "open") return "";
  const opens = weighting.people === null ? ballot.opensOnClose : ballot.opensAt;
  if (weighting.anonymous) return sentences([ballot.secretAnonymous, progressOf(words, weighting), opens]);
  if (weighting.shown === "live") return sentences([ballot.secretLive, progressOf(words, weighting)]);
  return sentences([weighting.mine || !weighting.mayClose ? ballot.secret : ballot.secretOwner, progressOf(words, weighting), opens]);
}
