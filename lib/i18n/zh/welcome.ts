import type { welcome as english } from "@/lib/i18n/en/welcome";
import type { Like } from "../like";
import { spaced } from "../spaced";

/** Chinese words of the line for a first visit. */
export const welcome: Like<typeof english> = {
  text: (exporter, count) => spaced`这是示例：从${exporter}出口，${count} 个市场。换成您自己的：`,
  sell: "卖什么",
  matters: "看重什么",
  markets: "比较哪些市场",
  dismiss: "关闭提示",
};
