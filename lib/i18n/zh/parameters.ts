import type { parameters as english } from "@/lib/i18n/en/parameters";
import type { Like } from "../like";

/** What the options of the methods are called in Chinese, and what each does. */
export const parameters: Like<typeof english> = {
  "vikor.v": { title: "v", description: "整体（S）相对于最差单项准则（R）的权重。" },
  "normalisation.distances": { title: "归一化", description: "计算距离之前，如何使数据可比。" },
  "codas.tau": { title: "τ", description: "欧氏距离之差小于此值即视为相等，通常取 0.01～0.05。" },
  "electre-iii.q": { title: "q", description: "无差异阈值：可以忽略的最大差距，按准则设定；未填则为 0。" },
  "electre-iii.p": { title: "p", description: "偏好阈值：差距达到此值即完全偏好其中一方，按准则设定；未填则取 q。" },
  "electre-iii.v": { title: "v", description: "否决阈值：其他准则都无法弥补的差距，按准则设定；未填或为 null 则不设否决。" },
  "aras.optimal": { title: "最优方案", description: "各准则的理想值；未填则取参评市场的最好值。" },
  "normalisation.sum-and-product": { title: "归一化", description: "相加和相乘之前，如何使数据可比。" },
  "waspas.lambda": { title: "λ", description: "加权和所占的比例，其余为加权积。" },
  "normalisation.sum": { title: "归一化", description: "相加之前，如何使数据可比。" },
  "spotis.bounds": { title: "上下界", description: "各准则可能的最小值和最大值；未填则取参评市场的最小值和最大值。" },
  "spotis.referencePoint": { title: "期望解点", description: "各准则希望达到的值；未填则取较优的界。" },
  "normalisation.product": { title: "归一化", description: "相乘之前，如何使数据可比。" },
  "preference.function": { title: "偏好函数", description: "两个数值之差如何转化为偏好程度。" },
  "preference.p": { title: "p", description: "差距超过此值即完全偏好其中一方，按准则设定。" },
  "preference.q": { title: "q", description: "可以忽略的最大差距，按准则设定。" },
  "preference.s": { title: "s", description: "高斯曲线最陡处的差距，按准则设定。" },
};
