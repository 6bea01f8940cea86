import type { unanswered as english } from "@/lib/i18n/en/unanswered";
import type { Like } from "../like";

/** What to do where there is no ranking, by its reason, in Chinese. */
export const unanswered: Like<typeof english> = {
  toDecide: "到决策页调整“看重什么”",
  help: {
    "no-market": "请勾选至少一个市场，或从一组市场开始。",
    "all-out": "勾选的市场都未达您的门槛。请放宽门槛，或勾选其他市场。",
    "no-weight": "没有可用来排序的准则。请调高至少一个维度及其中一项准则，或改用预设权重。",
    "no-figure": "按当前的缺失数据规则，所有有权重的准则都被剔除。请换一种规则，或调高其他准则。",
    refused: "请换一种方法或归一化，列表中注明了不适用的原因。",
  },
};
