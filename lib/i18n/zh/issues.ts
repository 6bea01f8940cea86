import type { issues as english } from "@/lib/i18n/en/issues";
import type { Like } from "../like";
import { spaced } from "../spaced";

const onlyAccepted = (accepted: string | undefined) => (accepted ? spaced`可接受：${accepted}。` : "");

/** A sentence for each thing that can be wrong. */
export const issues: Like<typeof english> = {
  "not-a-number": ({ found }) => (found ? `“${found}”不是数字。` : "这里不是数字。"),
  "out-of-range": ({ accepted, found }) => `${found ? spaced`${found}超出范围。` : "超出范围。"}${onlyAccepted(accepted)}`,
  "too-few": ({ accepted }) => `数量太少。可接受：${accepted ?? "至少一个"}。`,
  "too-many": ({ accepted }) => `数量太多。${onlyAccepted(accepted)}`,
  "too-large": ({ accepted }) => `内容过大。${onlyAccepted(accepted)}`,
  "wrong-length": ({ accepted, found }) => `应有项数：${accepted ?? "与现在不同"}；实际项数：${found || "与此不符"}。`,
  "all-zero": () => "全部权重为零，至少要有一项大于零。",
  "zero-in-column": ({ name, accepted }) => `${name ? `“${name}”` : "这项准则"}含有零值，在此无法处理。${onlyAccepted(accepted)}`,
  "negative-in-column": ({ name, accepted }) => `${name ? `“${name}”` : "这项准则"}含有负值，在此无法处理。${onlyAccepted(accepted)}`,
  "constant-column": ({ name }) => `${name ? `“${name}”` : "这项准则"}在所有市场都相同，这种方法无法处理。`,
  "unknown-id": ({ found, accepted }) => `${found ? `“${found}”` : "该项"}无法识别。${onlyAccepted(accepted)}`,
  duplicate: ({ name, found }) => `${name || found ? `“${name || found}”` : "该项"}重复出现。`,
  missing: ({ name, accepted }) => `缺少${name ? `“${name}”` : "一个字段"}。${onlyAccepted(accepted)}`,
  malformed: ({ accepted }) => `无法读取${accepted ? `：${accepted}` : ""}。`,
  "newer-version": ({ found, accepted }) => `由更新的版本写成（${found || "?"}），本版本可读取：${accepted ?? "较旧的版本"}。`,
  "no-room": () => "所填内容只剩下一个点，或其周围的余地太小（不足权重的十亿分之一），无法抽取权重。请放宽。",
  contradiction: ({ accepted, found }) => `所填内容相互矛盾${found ? `：${found}` : ""}。${onlyAccepted(accepted)}`,
  // Of the gravity model. A formula's issue names the piece in the way and its place, the first character being 1.
  formula: ({ found, name }) => `第 ${name ?? "1"} 个字符处无法理解：${found || "公式过早结束"}。`,
  "empty-sample": () => "没有剩下可用于估计的观测。",
  "no-positive-flow": ({ name }) => spaced`${name ?? "贸易流量"}在所有观测中均为零。`,
  "negative-flow": ({ name, found }) => spaced`${name ?? "贸易流量"}有负值${found ? `（${found}）` : ""}。贸易流量须不小于零。`,
  "negative-weight": ({ name, found }) => spaced`${name ?? "权重"}有负值${found ? `（${found}）` : ""}。权重须不小于零。`,
  "no-variation": ({ name }) => spaced`没有可估计的内容：剔除固定效应和其他变量的影响后，${name ?? "各变量"}没有变化。`,
  "one-group": ({ name }) => spaced`${name ?? "某个固定效应"}在样本中只有一组：它就是常数项，不构成固定效应。`,
  "log-of-flow": ({ accepted }) => `PPML 使用贸易流量本身，而不是其对数。${onlyAccepted(accepted)}`,
  miscomputed: ({ found, name }) =>
    spaced`${found || "运行本程序的引擎"}计算有误：结果${name ? `（${name}）` : ""}两次未通过核对，因此不予显示。请重试，或换用其他版本。`,
};
