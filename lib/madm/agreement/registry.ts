import type { Measure } from "./measure";
import { gamma, kendallA, kendallB } from "./pairs";
import { spearman } from "./spearman";
import { weightedSpearman } from "./weighted-spearman";
import { ws } from "./ws";

/** Every measure of agreement, in the order menus show them. A new one is its file and one line here. */
export const measures: readonly Measure[] = [spearman, weightedSpearman, ws, kendallA, kendallB, gamma];
