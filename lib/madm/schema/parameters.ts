import type { OptionWords } from "./words";

/** The least and the most that a number may be, both included. */
export type Range = readonly [low: number, high: number];

/** The name its title and description go under in every language, where a reader meets it. */
type Told = { readonly words?: OptionWords };

/**
 * One thing that can be set in a method, as data: the check of options, the form, the methods page and the API's schema are
 * all drawn from it. `standard` is what holds where nothing is said. A list may always be left out; a choice without a
 * standard has to be made.
 */
export type Parameter =
  /** One of several names; `each`: or a list of such, one for each criterion. */
  | (Told & { readonly kind: "choice"; readonly choices: readonly string[]; readonly standard?: string; readonly each?: true })
  | (Told & { readonly kind: "switch"; readonly standard: boolean })
  | (Told & { readonly kind: "number"; readonly range: Range; readonly standard: number })
  /** One figure for each criterion, in its unit; `gaps`: or `null`. */
  | (Told & { readonly kind: "by-criterion"; readonly range: Range; readonly gaps?: true })
  /** A smallest and a largest figure for each criterion. */
  | (Told & { readonly kind: "bounds-by-criterion"; readonly range: Range })
  | { readonly kind: "group"; readonly parameters: Parameters; readonly standard: Readonly<Record<string, unknown>> };

/** What can be set in a method, by name. */
export type Parameters = { readonly [name: string]: Parameter };

type ValueOf<P> = P extends { kind: "choice"; choices: readonly (infer C)[] }
  ? P extends { each: true }
    ? C | readonly C[]
    : C
  : P extends { kind: "switch" }
    ? boolean
    : P extends { kind: "number" }
      ? number
      : P extends { kind: "by-criterion" }
        ? readonly (P extends { gaps: true } ? number | null : number)[]
        : P extends { kind: "bounds-by-criterion" }
          ? readonly (readonly [number, number])[]
          : P extends { kind: "group"; parameters: infer Inner }
            ? ValuesOf<Inner>
            : never;

type Lists<Ps> = { [K in keyof Ps]: Ps[K] extends { kind: "by-criterion" | "bounds-by-criterion" } ? K : never }[keyof Ps];

/** The options that parameters declare, once they have been read: lists may be missing, everything else is there. */
export type ValuesOf<Ps> = { readonly [K in Exclude<keyof Ps, Lists<Ps>>]: ValueOf<Ps[K]> } & {
  readonly [K in Lists<Ps>]?: ValueOf<Ps[K]> | undefined;
};
