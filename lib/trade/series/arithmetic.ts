import { refuse } from "@/lib/math/refusal";
import { absent, type Point, pointAt, type Reason, type ReasonCode, type Series, type SeriesFlow } from "./series";

/** Exports − imports. @throws Refusal where reporter, partner, unit or source differ */
export function balance(exports: Series, imports: Series): Series {
  samePartner(exports, imports);
  return together(exports, imports, "balance", "exports-less-imports", (sold, bought) => sold - bought);
}

/** Exports + imports. @throws Refusal as `balance` */
export function totalTrade(exports: Series, imports: Series): Series {
  samePartner(exports, imports);
  return together(exports, imports, "trade", "exports-plus-imports", (sold, bought) => sold + bought);
}

/**
 * A group without one of its members. A year that is flagged only because the member's own figure is incomplete is sound
 * without it.
 *
 * @throws Refusal where reporter, flow, unit or source differ
 */
export function without(group: Series, member: Series): Series {
  if (group.flow !== member.flow) refuse("contradiction", ["flow"], { accepted: group.flow, found: member.flow });
  const rest = together(group, member, group.flow, "whole-less-part", (whole, part) => whole - part);
  const points = rest.points.map(
    (point): Point =>
      point.status === "flagged" && point.reason?.code === "incomplete" && point.reason.partner === member.partner
        ? { ...point, status: "derived", reason: { code: "whole-less-part", partner: member.partner } }
        : point,
  );
  return { ...rest, partner: group.partner, without: member.partner, points };
}

/**
 * Part ÷ whole in per cent. A net whole is no sum of parts of one sign: its share is refused (`mixed-signs`) in every year
 * in which members of the whole differ in sign, or in which a member is unknown.
 *
 * @param members of the whole, needed where the flow is a balance
 * @throws Refusal where reporter, unit or source differ, or members of a net whole are not given
 */
export function share(part: Series, whole: Series, members: readonly Series[] = []): Series {
  const net = whole.flow === "balance";
  if (net && members.length === 0) refuse("missing", ["members"], { accepted: "the members of a net whole" });
  const shares = together(part, whole, part.flow, "part-of-whole", (a, b) => (100 * a) / b);
  const points = shares.points.map((point): Point => {
    const total = pointAt(whole, point.year, point.month)?.value ?? null;
    if (total !== null && net && !oneSign(members.map((member) => pointAt(member, point.year, point.month)?.value ?? null)))
      return absent(point.year, { code: "mixed-signs" }, point.month);
    if (total !== null && total <= 0) return absent(point.year, { code: "no-whole" }, point.month);
    return point;
  });
  return {
    ...shares,
    partner: part.partner,
    without: part.without,
    of: { flow: whole.flow, partner: whole.partner, without: whole.without },
    unit: "percent",
    points,
  };
}

function oneSign(values: readonly (number | null)[]): boolean {
  return values.every((value) => value !== null && value >= 0) || values.every((value) => value !== null && value <= 0);
}

/** Two series by the years both speak of; a doubt or a gap in either goes over to the result. */
function together(a: Series, b: Series, flow: SeriesFlow, code: ReasonCode, compute: (a: number, b: number) => number): Series {
  for (const field of ["reporter", "unit", "source"] as const)
    if (a[field] !== b[field]) refuse("contradiction", [field], { accepted: a[field], found: b[field] });
  const points = a.points.flatMap((one): Point[] => {
    const other = pointAt(b, one.year, one.month);
    if (!other) return [];
    const at = { year: one.year, month: one.month, contradicted: null };
    if (one.value === null || other.value === null)
      return [{ ...at, value: null, status: "reported", reason: (one.value === null ? one : other).reason }];
    const doubt: Reason | null = one.status === "flagged" ? one.reason : other.status === "flagged" ? other.reason : null;
    const value = compute(one.value, other.value);
    return [{ ...at, value, status: doubt ? "flagged" : "derived", reason: doubt ?? { code } }];
  });
  return { ...a, flow, points };
}

function samePartner(a: Series, b: Series): void {
  if (a.partner !== b.partner || a.without !== b.without) refuse("contradiction", ["partner"], { accepted: a.partner, found: b.partner });
}
