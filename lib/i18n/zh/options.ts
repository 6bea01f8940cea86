import type { options as english } from "@/lib/i18n/en/options";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** What the options of a ranking method are called in the form and on paper, in Chinese; what each means stands with the method itself. */
export const options: Like<typeof english> = {
  legend: (method) => spaced`${method}的选项`,
  labelled: (title, description) => `${title}：${description}`,
  functions: {
    usual: "通常型：只要有差异即完全偏好",
    "u-shape": "U 型：超过 q 即完全偏好",
    "v-shape": "V 型：逐渐增强，至 p 为完全偏好",
    level: "水平型：q 至 p 之间为一半，其后完全偏好",
    linear: "线性型：由 q 至 p 逐渐增强",
    gaussian: "高斯型：平滑增强，在 s 处最陡",
  },
  setting: (title, value) => spaced`${title} ${value}`,
  byCriterion: "各准则的选项",
  between: (low, high) => `${low} 至 ${high}`,
  oneForAll: "这里所有准则共用一种函数；如需为各准则分别指定，可用文件或 API。",
  oneEach: "各准则分别指定，来自文件",
  set: (count) => `已设 ${count} 项`,
  filled: "空白字段按其中的灰色数字计，该数字来自勾选的市场或方法本身。",
  nothing: "无",
  inUnit: (name, unit) => `${name}（${unit}）`,
  smallest: (name) => `${name}：最小`,
  largest: (name) => `${name}：最大`,
};
