import type { estimates as english } from "@/lib/i18n/en/estimates";
import type { Like } from "../like";

/** Chinese strings of printed and exported gravity estimates, beside those of the model screen. */
export const estimates: Like<typeof english> = {
  heading: (estimator, y) => `${estimator}，因变量 ${y}`,
  estimator: "估计方法",
  part: "部分",
  name: "名称",
  estimate: "估计值",
  se: "标准误",
  statistic: { t: "t", normal: "z" },
  anyStatistic: "t 或 z",
  p: "p",
  low: "95% 下限",
  high: "95% 上限",
  note: "说明",
  parts: { coefficient: "系数", fit: "拟合", errors: "标准误", rows: "剔除的行", regressors: "剔除的变量" },
  resetIs: (statistic, p) => `RESET 检验：${statistic}，p = ${p}。`,
  deviance: "偏差（deviance）",
  effectsAre: (effects) => `吸收的固定效应：${effects}。`,
  observations: (n) => `使用的观测数：${n}。`,
};
