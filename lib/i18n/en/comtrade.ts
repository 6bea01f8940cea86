import { counted } from "../plural";

const figures = counted("en");

/** English strings of what UN Comtrade is asked from the product strip. */
export const comtrade = {
  title: (hs: string) => `Ask UN Comtrade for newer imports of HS ${hs}`,
  intro: (hs: string, year: number, held: number) =>
    `This server asks UN Comtrade what each compared market imported of HS ${hs} in ${year}, as its customs declared it. That is with freight; the figures held, of ${held}, are without, so mixing the two favours the markets asked. Comtrade's terms let you use the figures and not pass them on.`,
  ask: "Ask for all compared markets",
  cancel: "Stop asking",
  cancelled: "Stopped. What had come is kept.",
  progress: (done: number, of: number) => `${done} of ${of} markets have been asked.`,
  caption: (hs: string) => `Imports of HS ${hs} from the whole world, US$`,
  market: "Market",
  held: (year: number) => `Held, ${year}`,
  fetched: (year: number) => `UN Comtrade, ${year}`,
  none: "–",
  take: (count: number) => `Use ${figures(count, { one: "this 1 figure", other: `these ${count} figures` })} as your own`,
  taken: (count: number) => `${figures(count, { one: "1 figure is", other: `${count} figures are` })} in use. Undo takes them back.`,
  note: (hs: string, year: number, day: string) => `UN Comtrade, imports of HS ${hs}, ${year}, with freight; fetched on ${day}`,
};
