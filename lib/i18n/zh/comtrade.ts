import type { comtrade as english } from "@/lib/i18n/en/comtrade";
import type { Like } from "../like";

/** Chinese strings of what UN Comtrade is asked from the product strip. */
export const comtrade: Like<typeof english> = {
  title: (hs) => `向 UN Comtrade 查询 HS ${hs} 的较新进口数据`,
  intro: (hs, year, held) =>
    `本服务器向 UN Comtrade 查询各参评市场 ${year} 年 HS ${hs} 的进口额，按其海关申报值。该数据含运费，而收录的 ${held} 年数据不含运费，混用会使所查询的市场占便宜。Comtrade 的条款允许您使用这些数据，但不得转发。`,
  ask: "查询所有参评市场",
  cancel: "停止查询",
  cancelled: "已停止，已获取的数据予以保留。",
  progress: (done, of) => `${of} 个市场中已查询 ${done} 个。`,
  caption: (hs) => `自全世界的 HS ${hs} 进口，美元`,
  market: "市场",
  held: (year) => `收录值，${year} 年`,
  fetched: (year) => `UN Comtrade，${year} 年`,
  none: "–",
  take: (count) => `采用这 ${count} 个数据作为自有数据`,
  taken: (count) => `已采用 ${count} 个数据。撤销即可还原。`,
  note: (hs, year, day) => `UN Comtrade，HS ${hs} 的进口，${year} 年，含运费；获取日期 ${day}`,
};
