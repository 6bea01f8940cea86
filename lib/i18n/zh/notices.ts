import type { notices as english } from "@/lib/i18n/en/notices";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** What happened that the user did not ask for, in Chinese. */
export const notices: Like<typeof english> = {
  fromLink: "已从链接打开。您原来的决策仍予保留。",
  restore: "恢复我的决策",
  badLink: "无法读取这个链接，因此没有打开。您的内容未作任何更改。",
  badLinkHelp: "链接在转发途中被截断就会失效。请对方重新发送，或从文件打开决策。",
  badStorage: "无法读取此浏览器中保存的决策，现显示示例；保存的文本仍予保留。",
  downloadRaw: "下载所保存的内容",
  throwAway: "丢弃",
  otherTab: (title) => spaced`另一个标签页打开了${title === "" ? "另一项决策" : `“${title}”`}。本标签页仍为自己的决策，两者都会保留。`,
  openOther: "在此打开那项决策",
  badFile: (name) => `未能打开 ${name}。您的决策没有变化。`,
  foreign: "这不是 Caravan 保存的决策。若要导入自己的数据，请使用“文件”菜单中的“自有数据”。",
  storageFull: "此浏览器无法保存决策。关闭页面之前，请先保存到文件。",
  otherData: "链接生成之后数据有过更新，得分可能与发送者当时所见不同。",
  newerData: "您上次处理这项决策之后，数据有过更新。",
  follow: "有哪些变化？",
  opened: (name) => `已打开 ${name}。撤销即可恢复原来的内容。`,
};
