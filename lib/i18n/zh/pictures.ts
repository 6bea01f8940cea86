import type { pictures as english } from "@/lib/i18n/en/pictures";
import type { Like } from "../like";

/** Chinese strings of what takes a chart out of the screen as a picture. */
export const pictures: Like<typeof english> = {
  menu: "图片",
  menuOf: (chart) => `图片：${chart}`,
  png: "保存为 PNG",
  svg: "保存为 SVG",
  copy: "复制为图片",
  copied: "图片已复制到剪贴板。",
  refused: "浏览器不允许本页将图片写入剪贴板。请改为保存 PNG。",
  failed: "无法生成图片。",
  saved: (name) => `已保存：${name}`,
  sources: (sources, version) => `来源：${sources}。数据集 ${version}。`,
  noSources: "数据由用户自填。",
  ownFigures: "其中含用户自填数据。",
  licences: (licences) => `许可：${licences}。由 Caravan 绘制；数据适用其发布方的条款。`,
  noLicences: "由 Caravan 绘制。",
};
