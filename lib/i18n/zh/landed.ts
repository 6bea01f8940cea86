import type { landed as english } from "@/lib/i18n/en/landed";
import { datedPage, dayOf, statuses } from "@/lib/i18n/pages/chinese";
import type { Like } from "../like";
import { spaced } from "../spaced";

const lines = {
  goods: "货款",
  freight: "运费",
  insurance: "保险费",
  duty: "进口关税",
  tax: "进口环节税",
  taxOnSale: "售价内含税",
  platform: "平台佣金",
  payment: "支付手续费",
  returns: "退货损失",
  fx: "换汇成本",
} as const;

/** What a piece costs on arrival, and what is left of its price. */
export const landed: Like<typeof english> = {
  lines,
  statuses,
  notes: {
    rule: ({ id, status, validFrom, pageDate }) =>
      spaced`规则 ${id}：${statuses[status]}，据${datedPage(pageDate)}${validFrom === null ? "" : spaced`；自 ${dayOf(validFrom)}起适用`}。规则会变，依据之前请先核实。`,
    "no-rule": "未收录该市场的包裹规则：可能完全免税，也可能按一般税率缴纳关税和税款。",
    "basis-unclear": "网页没有说明运费和保险费是否计入限额。",
    "weight-unknown": "该规则需要重量，但未填写。",
    "duty-rate-unknown": "未填写这类商品的一般关税税率。可在该市场的关税税则中查到。",
    "tax-unknown": "未收录该市场的消费环节税。",
    stock: ({ recoverable }) =>
      spaced`按批量进口、缴纳一般关税后以库存销售计算${recoverable ? "，且卖家已办理税务登记：进口环节缴纳的税可以抵扣，售价内含的税须缴纳" : "；进口环节缴纳的税不能抵扣"}。您是否适用，请核实。`,
    "rate-missing": ({ currency }) => `限额以 ${currency} 计，但没有给出其汇率：限额以内、以外两种情况都计算在内。`,
    "average-tariff": ({ value, year, pageDate }) =>
      spaced`该市场${year === null ? "" : ` ${year} 年`}全部商品的平均关税为 ${value}%（${datedPage(pageDate)}），并非这类商品的税率。`,
    "tax-span": ({ low, high }) => `税率为 ${low}%～${high}% 中的哪一档，由该市场的商品目录决定。`,
    "tax-note": ({ text }) => `关于税：${text}`,
    "seen-until": ({ date }) => `所查网页载明的这一税率截至 ${date}。`,
    "lowest-price": ({ amount, currency, below, pageDate }) =>
      `从境外直接销售的商品，每件价格至少须为 ${currency} ${amount}（${datedPage(pageDate)}）${below === null ? "" : below ? "；目前的售价低于此数" : "；目前的售价不低于此数"}。`,
    caution: (said) => `关于这条规则须了解：${said}`,
    "other-rule": ({ id, status, pageDate }) => `另收录有一条规则：${id}（${statuses[status]}，${datedPage(pageDate)}）。`,
    union: ({ name, pageDate }) => `${name}：成员之间免征关税（${datedPage(pageDate)}）。销售税由谁缴纳、按哪一方的税率，请核实。`,
    "left-out": ({ ids }) => `因未填写而未计入：${ids.map((id) => lines[id]).join("、")}。`,
  },
  before: {
    title: "进入之前须了解",
    intro:
      "以下是零散的事实，均以各网页所示日期为准：规则会变，这些内容不构成法律意见。依据之前请打开原网页并向有关方面核实。未查到的列为问题。",
    topics: {
      "tax-rate": "消费环节税",
      "average-tariff": "平均关税",
      "general-duty": "一般关税",
      "parcel-rule": "寄给买家的包裹",
      registration: "境外卖家登记",
      conformity: "合格评定标志",
      label: "标签语言",
      marketplace: "电商平台",
      payment: "支付方式",
      madrid: "商标：马德里体系",
      wto: "世界贸易组织",
      apostille: "附加证明书（Apostille）",
      language: "语言",
      data: "买家数据",
      parcels: "包裹接收量",
    },
    questions: {
      "tax-rate": "消费环节征收什么税？您的商品适用什么税率？",
      "parcel-rule": "包裹价值达到多少须缴纳关税和税款？",
      registration: "境外卖家是否须办理税务登记？营业额达到多少须登记？",
      conformity: "您的商品需要什么标志或证书？由谁申请？",
      label: "标签和说明书须使用哪些语言？",
      marketplace: "哪些电商平台接受境外卖家？条件如何？",
      payment: "当地人网购如何付款？其中哪些您能接受？",
      madrid: "您的商标能否通过马德里体系在当地注册？",
      data: "买家数据是否必须存储在境内？",
    },
    agreement: "与贵国／地区的协定",
    agreementQuestion: "双方之间是否有协定？对原产地证明有什么要求？",
    agreementLink: "双方之间的贸易协定及其日期和未涵盖的内容",
    notHeld: "未查到，请核实：",
    from: (date) => spaced`自 ${dayOf(date)}起适用`,
    asOf: (date) => `截至 ${dayOf(date)}`,
    page: datedPage,
    confidence: { high: "依据充分", medium: "有一个可靠网页", low: "网页可靠性低或较旧" },
    leaning: (text) => `可依据的程度：${text}`,
  },
  checks: {
    title: "核查清单",
    intro: "随决策一起保存，并在报告中为排在前面的市场打印。已收录的事实也要再次核实：它只反映网页当日的情况。",
    done: "完成",
    what: "内容",
    owner: "负责人",
    by: "期限",
    known: "已知情况或待核实的问题",
    doneOf: (topic) => `完成：${topic}`,
    ownerOf: (topic) => `负责人：${topic}`,
    byOf: (topic) => `期限：${topic}`,
    stillSo: "上文已有收录。现在是否仍然如此？是否适用于您的商品？",
    yes: "☑",
    no: "☐",
  },
};
