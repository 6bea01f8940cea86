import type { Texts } from "../content";

/** Notes that stand beside figures of the data, sentence by sentence, in Chinese: `#` is a figure, `#2` the second one. */
export const written: Texts = {
  "The World Bank's review of # December # found irregularities in this indicator for Azerbaijan; the score held is the published one":
    "世界银行 #2 年 12 月 #1 日的审查发现，阿塞拜疆的这项指标存在数据违规；此处为已公布的分数",
  "# edition: the # edition, with a changed method, leaves Turkmenistan out": "# 年版：方法有变的 # 年版不含土库曼斯坦",
  "# edition: the # edition, with a changed method, leaves Brunei out": "# 年版：方法有变的 # 年版不含文莱",
  "# edition: the # edition, with a changed method, leaves Myanmar out": "# 年版：方法有变的 # 年版不含缅甸",
  "Population # (World Bank WDI, mid-#) × internet users # %": "人口 #（世界银行 WDI，# 年年中）× 互联网用户 #%",
  "The source gives Turkmenistan no later figure on internet use; the other markets stand at # or #":
    "来源没有土库曼斯坦更新的互联网使用数据；其他市场的数据为 # 年或 # 年",
  "Turkmen official figures are hardly checked by any outside body": "土库曼斯坦的官方数据几乎没有外部机构核查",
  "GDP # US$ ÷ population #": "GDP # 美元 ÷ 人口 #",
  "GDP in this edition (mid-#) stands about # % below the edition of early # in most years":
    "本版（#1 年年中）的 GDP 在多数年份比 #3 年初的版本约低 #2%",
  "GDP in this edition (mid-#) stands about # % above the edition of early # in most years":
    "本版（#1 年年中）的 GDP 在多数年份比 #3 年初的版本约高 #2%",
  "Survey of #: later waves leave Myanmar out": "# 年的调查：后来各轮不含缅甸",
  "Survey of #: the # wave holds no online shopping for Singapore": "# 年的调查：# 年一轮没有新加坡的网购数据",
  "As the market reports its imports, freight included: the exporter reports no partners":
    "按该市场报告的进口额，含运费：出口方不报告贸易伙伴",
  "Survey of #: later waves leave Turkmenistan out": "# 年的调查：后来各轮不含土库曼斯坦",
  "Paid only cash on delivery # % of adults ÷ bought online # % of adults": "只用货到付款的成年人 #% ÷ 网购的成年人 #%",
  "Few online buyers in the survey, so the share is rough": "调查中网购者不多，因此该比例较粗略",
  "Falling prices: less is no longer better here; read it as stable prices": "物价下跌：此处已非越小越好；请视为物价稳定",
  "The source gives Myanmar no later figure; the other markets stand at #": "来源没有缅甸更新的数据；其他市场的数据为 # 年",
  "Consumer goods: the sum of # headings of HS #": "消费品：HS #2 的 #1 个品目之和",
  "Kyrgyzstan stands at an upper bound: goods in transit to other countries are in it": "吉尔吉斯斯坦取上限：其中含过境运往其他国家的货物",
  "Consumer goods: chapters #, #, #, #, #, #, # and #, US$ # in # after # in #, mean growth a year":
    "消费品：第 #、#、#、#、#、#、# 和 # 章，# 美元（# 年），此前 # 美元（# 年），年均增速",
  "The statistical office marks # as preliminary": "统计机构把 # 年数据标为初步数",
  "January–October #, ten months, as reported by TASS": "# 年 1–10 月，十个月，据塔斯社报道",
  "Mirror estimate: for # % of the value, a partner's export × # or #": "镜像估计：#% 的金额按伙伴出口额 × # 或 # 计",
  "The total is the sum of the rows published, computed here": "合计为已公布各行之和，由本工具计算",
  "Mirror of the suppliers' exports, FOB: Laos reports no partners": "供应方出口的镜像数据，离岸价：老挝不报告贸易伙伴",
  "Shares of values in Singapore dollars": "按新加坡元金额计算的占比",
  "By country of origin; by consignment China would hold # % and Georgia # %": "按原产地；若按发货地，中国占 #%，格鲁吉亚占 #%",
  "The total is the sum of the rows, computed here": "合计为各行之和，由本工具计算",
  "By causeway": "经堤道相连",
  "The border is closed": "边境关闭",
  "The border is closed to goods in trade": "边境不对贸易货物开放",
  "A sales tax of # to # % comes on top for traders inside the country": "境内经销商另缴 #%～#% 的销售税",
  "Planned: # % from #-#-#": "计划：#2-#3-#4 起为 #1%",
  "No VAT, GST or sales tax; excise exists": "没有增值税、商品及服务税或销售税；有消费税（excise）",
  "# % of eleven twelfths of the price: # % in effect": "按价格的十二分之十一征 #%：实际为 #%",
  "Full # % on luxury goods only": "仅奢侈品按全额 #%",
  "# % on most imported consumer goods; # or # % by list": "多数进口消费品 #%；按清单为 #% 或 #%",
  "Small parcels: # % flat": "小包裹：统一 #%",
  "Commercial tax; the yearly Union tax law was not checked": "商业税；联邦年度税法未核实",
  "Statutory # %, lowered year by year; the rate after #-#-# was not found": "法定税率 #%，逐年下调；未找到 #-#-# 之后的税率",
  "# % on most goods until #-#-#, standard # %": "#2-#3-#4 前多数商品 #1%，标准税率 #5%",
  "# exports of # # USD x #'s share # % = # USD / # imports of # # USD; rounding of the share: +/-# points":
    "#1 出口商品 #2：#3 美元 × #4 的占比 #5% = #6 美元，再除以 #7 进口商品 #8：#9 美元；占比的舍入误差：±#A 个百分点",
  "Named after the year of its release, #; its latest wave is of #": "以发布年份 # 命名；最近一轮为 # 年",
  "Only the last year covered is known, not when it came out: it counts from the end of the year after next":
    "只知其所含的最后一年，不知发布时间：自再下一年年底起计为已公布",
  "Read in October #, it reaches #": "# 年 10 月读取，数据到 # 年",
  "The copy of May # reaches #": "# 年 5 月的副本，数据到 # 年",
  "The edition of February # reaches #; when the figures of earlier years came out is not held, so each counts from the end of the year after next":
    "# 年 2 月版的数据到 # 年；更早年份的数据何时发布没有记录，因此各自再下一年年底起计为已公布",
  "The edition of mid-# holds figures of #": "# 年年中版含 # 年的数据",
  "The release of January # reaches #": "# 年 1 月发布，数据到 # 年",
  "The snapshot of March # reaches #, and for most markets #": "# 年 3 月的快照，数据到 # 年，多数市场到 # 年",
  "The update of # reaches #": "# 年的更新，数据到 # 年",
  "The year is that of the edition (#)": "年份即版本年份（#）",
  "The year is that of the edition (# and #)": "年份即版本年份（# 和 #）",
  "The year is that of the edition": "年份即版本年份",
  "The year is that of the report of the World Economic Forum it was first printed in": "年份为首次刊登该数据的世界经济论坛报告的年份",
  "The factbook gives whole percents of the top five and does not say on whose reports they rest; the national office is the stand-in and the factbook stands beside it":
    "《世界概况》只给前五位的整数百分比，未说明依据谁的报告；以国家统计机构的数据为替代值，《世界概况》列在旁边",
  "The factbook rests on mirror data; the national office, preliminary for #, is the stand-in":
    "《世界概况》依据镜像数据；以国家统计机构的数据（# 年为初步数）为替代值",
  "As wide as the mirror gap: the factbook's shares fit the partners' exports, the national office counts imports":
    "与镜像差异一样大：《世界概况》的份额与伙伴的出口吻合，国家统计机构统计的是进口",
  "The national office is the stand-in": "以国家统计机构的数据为替代值",
  "The factbook shows no Russia and so too much China; the national figure covers ten months and is the stand-in":
    "《世界概况》没有俄罗斯，因此中国占比过高；以国家数据（十个月）为替代值",
  "The factbook rests on mirror data; the national figure is a press report": "《世界概况》依据镜像数据；国家数据来自新闻报道",
  "Neither stands in: the IMF for # does, with the factbook beside it":
    "两者都不用作替代值：采用国际货币基金组织 # 年的数据，《世界概况》列在旁边",
  "Armenia's figures are by country of origin, the factbook does not say by what; the national office is the stand-in":
    "亚美尼亚的数据按原产地统计，《世界概况》未说明口径；以国家统计机构的数据为替代值",
  "Armenia's figures are by country of origin; by consignment China would hold # %, and the factbook's # % lies nearer to that":
    "亚美尼亚的数据按原产地统计；若按发货地，中国占 #%，《世界概况》的 #% 与之更接近",
  "Both sides show the step": "双方数据都有这次跳变",
  "Turkmenistan's side is the partner's figure × # or #, so this is one report, not two":
    "土库曼斯坦一方的数据是伙伴数据 × # 或 #，因此这是一份报告而非两份",
  "The exporter's customs and the IMF print the same step": "出口方海关与国际货币基金组织的数据有同样的跳变",
  "The exporter's customs and the IMF print the same step; Brunei's own imports hardly move":
    "出口方海关与国际货币基金组织的数据有同样的跳变；文莱自己的进口几乎没有变化",
  "China's imports rise too, from # to # million: the direction is confirmed, the size is not":
    "中国的进口也从 # 百万增至 # 百万：方向得到证实，幅度没有",
  "Taiwan does not report to the IMF, so nothing confirms it": "台湾不向国际货币基金组织报告，因此无从证实",
  "Kept as reported; no share rests on it": "按报告值保留；没有占比以它为依据",
  "Russia's exports rise too, from # to # million: the direction is confirmed, the size is not":
    "俄罗斯的出口也从 # 百万增至 # 百万：方向得到证实，幅度没有",
  "Laos reports no partners, so nothing confirms it": "老挝不报告贸易伙伴，因此无从证实",
  "Only # stands in for Laos": "老挝只以 # 年的数据为替代值",
  "The two sides show their fall a year apart": "双方数据的下降相差一年",
  "Kept as reported; only # stands in": "按报告值保留；只以 # 年的数据为替代值",
  "Singapore's exports do not move (#, # million): a doubt about # alone": "新加坡的出口没有变化（# 百万、# 百万）：存疑的只有 # 年",
  "The national office for # stands in": "以国家统计机构 # 年的数据为替代值",
  "The way back from the doubtful figure of #; Singapore's exports do not move": "从 # 年的存疑数据回落；新加坡的出口没有变化",
  "The United States' exports do not move (#, # million): Myanmar's figure for # is doubtful":
    "美国的出口没有变化（# 百万、# 百万）：缅甸 # 年的数据存疑",
  "It is the stand-in year; the share of the United States there reads too low": "该年正是替代年份；其中美国的占比偏低",
  "One source, one side; a single year of the exporter's customs": "只有一个来源、一方数据；仅为出口方海关的一年",
  "No share rests on it": "没有占比以它为依据",
  "Viet Nam reports # million for # against # before: the direction is confirmed, the size is not":
    "越南报告 #2 年为 #1 百万，此前为 #3 百万：方向得到证实，幅度没有",
  "Viet Nam's exports fall as well, from # to # million: the direction is confirmed": "越南的出口也从 # 百万降至 # 百万：方向得到证实",
  "Viet Nam's exports fall too, from # to # million: the direction is confirmed, the size is not":
    "越南的出口也从 # 百万降至 # 百万：方向得到证实，幅度没有",
  "BACI weighs both partners' reports, and goods on their way to other countries are in them: figures by product of Kyrgyzstan are flagged as upper bounds":
    "BACI 综合双方报告，其中含过境运往其他国家的货物：吉尔吉斯斯坦的分产品数据已标注为上限",
  "Imports of all goods stay those of its own report": "全部商品的进口仍取其自身报告的数据",
  "As against the IMF's figure of that year: goods in transit are in BACI's": "与国际货币基金组织同年数据的差别：BACI 的数据含过境货物",
  "Goods in transit are in BACI's figures, which are flagged as upper bounds; the table of all goods is the national office's":
    "BACI 的数据含过境货物，已标注为上限；全部商品的表取自国家统计机构",
  "Twice the national office's imports: goods in transit are in BACI's figures, which are flagged as upper bounds":
    "是国家统计机构进口数据的两倍：BACI 的数据含过境货物，已标注为上限",
  "They are never set against the national table in one comparison": "两者从不放在同一比较中",
  "The same transit, seen from its largest supplier: by product China is given twice what Kyrgyzstan's office counts from there":
    "同样的过境贸易，从最大供应方看：分产品数据中，来自中国的金额是吉尔吉斯斯坦统计机构所计的两倍",
  "Shares by product are of BACI's own whole": "分产品占比以 BACI 自身的总额为分母",
  "Myanmar reports less than its partners do (China's mirror gap is #), and BACI weighs both":
    "缅甸报告的少于其贸易伙伴（与中国的镜像差异为 #），BACI 综合双方数据",
  "Only growth since # rests on that year; it is a rate of BACI's own figures": "只有 # 年以来的增速以该年为依据；它由 BACI 自身的数据算出",
  "The United States count exports by first destination, Armenia imports by origin: goods that come through third countries are in the second only":
    "美国按首个目的地统计出口，亚美尼亚按原产地统计进口：经第三国到达的商品只计入后者",
  "A supplier's share says where goods were made": "供应来源地的占比说明商品产自哪里",
};
