import type { refresh as english } from "@/lib/i18n/en/refresh";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese words for fetching a fresh edition of the figures. */
export const refresh: Like<typeof english> = {
  progress: (done, of, ask) => `${done}/${of}：${ask}`,
  stopped: (reason) => `未能获取：${reason}。`,
  noConnection: (host) => spaced`无法连接到 ${host}`,
  soFar: (folder) => spaced`此前已获取的保存在 ${folder}；再次运行同一命令即可继续。`,
  problems: (count) => `有 ${count} 个响应不可信，因此不能采用任何数据：`,
  problem: (place, sentence, found) => `${place}：${sentence}${found === "" ? "" : `实际为：${found}`}`,
  askAgain: (command) => `重新获取：${command}`,
  same: "与现有数据完全相同。",
  vintage: (source, vintage) => `${source}，最后更新 ${vintage}`,
  indicator: (indicator, added, revised, newer, withdrawn) =>
    `${indicator}：新增 ${added}，修订 ${revised}，更新年份 ${newer}，撤回 ${withdrawn}`,
  figure: (market, year, before, after) => spaced`${market} ${year} 年：${before} → ${after}`,
  withdrawn: "撤回",
  andMore: (count) => `另有 ${count} 项`,
  doubts: (count) => `有 ${count} 个数据沿用上一版本的疑点：请核对是否仍然成立。`,
  findings: (count) => `审核发现 ${count} 处以前没有的问题：`,
  toReview: (command) => `请查看，并说明您的判断：${command}`,
  decision: (title) => `对“${title}”：`,
  toTake: (command) => `采用：${command}`,
  taken: (version, before) => spaced`已采用版本${version}，此前的版本${before}予以保留。`,
  takenOwn: (path) => `已写入 ${path}。`,
  beforeNote: (source) => spaced`采用${source}之前的状态`,
  own: (added, revised, withdrawn) => `新增 ${added}，修订 ${revised}，撤回 ${withdrawn}`,
  none: (names) => spaced`未收录${names}的数据。`,
  unused: (ask, rows) => `${ask}：有 ${rows} 行对市场页没有用处`,
  beside: (market, percent, year, held, heldYear) => `${market}：${percent}（${year} 年），现有数据为 ${held}（${heldYear} 年）`,
  terms: "发布方的条款禁止转发这些数据：它们只留在您自己的文件夹中，不进入项目数据。",
  usage: {
    line: "用法：npm run refresh -- [take|again] [world-bank|comtrade|wits] [--product 6109,85] [--year 2023,2024] [--decision 文件] [--reviewed 理由] [--folder 文件夹] [--data 文件夹]",
    product: "哪种产品？--product 接受 2、4 或 6 位的 HS 章、品目或子目，以英文逗号分隔。",
    year: (first, last) => `--year 接受 ${first} 至 ${last} 的年份，以英文逗号分隔。`,
    at: "--at 接受本机地址，如 http://127.0.0.1:8000。",
    source: (found) => `应为 world-bank、comtrade 或 wits，而不是 ${found}。`,
  },
};
