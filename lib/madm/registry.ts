import type { Method } from "./method";
import { aras } from "./methods/aras";
import { codas } from "./methods/codas";
import { copras } from "./methods/copras";
import { edas } from "./methods/edas";
import { electreIII } from "./methods/electre-iii";
import { mabac } from "./methods/mabac";
import { marcos } from "./methods/marcos";
import { moora } from "./methods/moora";
import { prometheeI } from "./methods/promethee-i";
import { prometheeII } from "./methods/promethee-ii";
import { spotis } from "./methods/spotis";
import { topsis } from "./methods/topsis";
import { vikor } from "./methods/vikor";
import { waspas } from "./methods/waspas";
import { weightedProduct } from "./methods/weighted-product";
import { weightedSum } from "./methods/weighted-sum";

/** Every ranking method, in the order menus show them. A new one is its file and one line here. */
export const methods: readonly Method[] = [
  topsis,
  weightedSum,
  weightedProduct,
  waspas,
  vikor,
  prometheeI,
  prometheeII,
  electreIII,
  copras,
  moora,
  edas,
  mabac,
  codas,
  marcos,
  aras,
  spotis,
] as readonly Method[];
