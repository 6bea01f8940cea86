type Texts = Readonly<Record<string, string>>;

/** The dictionary of indicators, in Chinese. */
export const indicators: Texts = {
  "Consumer goods imports": "消费品进口额",
  "Imports of the product": "该产品进口额",
  "What the market imported of the product chosen in 2023: of its heading where that is held, else of its chapter. Without a product: of consumer goods, the sum of 49 headings that are mainly bought by people. BACI, US$, without freight. It counts by its logarithm: twice the imports are one step more, wherever one starts.":
    "该市场 2023 年对所选产品的进口额：已收录所属品目的取品目，否则取所属章。未选产品时取消费品，即主要由个人购买的 49 个品目之和。BACI 数据，美元，不含运费。按对数计入：无论起点高低，进口额翻一番都算前进一步。",
  "What people there already buy from abroad is the closest thing to a market size in money.":
    "当地人已经从境外购买多少，是最接近以金额衡量的市场规模的数据。",
  US$: "美元",
  "Growth of these imports": "该类进口的增速",
  "Growth of imports": "进口增速",
  "Mean growth a year of the imports from 2019 to 2023, of the product's chapter; without a product, of eight chapters of consumer goods. In current US$, so prices and goods in transit are in it.":
    "2019 年至 2023 年进口的年均增速，取产品所属章；未选产品时取八章消费品。按现价美元计算，因此包含价格变动和过境货物。",
  "A market that buys more every year has room for one seller more.": "每年都买得更多的市场，容得下再多一个卖家。",
  "% a year": "%/年",
  "Concentration of suppliers": "供应来源集中度",
  Concentration: "集中度",
  "Herfindahl–Hirschman index of the supplier countries of the product: the sum of their squared shares in per cent, from the ten largest. 10,000 would be one single supplier. Not known where the market exports more of the product than it imports.":
    "该产品各供应来源地的赫芬达尔–赫希曼指数（HHI）：前十大来源地占比（%）的平方和。10,000 表示只有一个来源地。市场对该产品出口大于进口时为未知。",
  "Where one country supplies nearly everything, buyers have settled and prices are set by it.":
    "若几乎全部由一个来源地供应，买家已有固定选择，价格也由它决定。",
  "HHI, 0–10,000": "HHI，0–10,000",
  "People online": "网民人数",
  "Number of people who use the internet: population times the share of people who used the internet in the last three months, both of the same year. Computed here.":
    "使用互联网的人数：人口乘以最近三个月内使用过互联网的人口比例，两者取同一年份。由本工具计算。",
  "Only people who are online can buy online: the outer size of the market.": "只有上网的人才能网购：这是市场规模的上限。",
  people: "人",
  "GDP per head": "人均 GDP",
  "Gross domestic product at current prices and exchange rates, divided by the population. Computed here from both. An average: it says nothing about how income is spread.":
    "按现价和现行汇率计算的国内生产总值除以人口，由本工具据两者计算。这是平均数，不反映收入如何分布。",
  "What people earn sets how much they can spend on goods from abroad.": "收入决定了人们能花多少钱购买境外商品。",
  "US$ per head": "美元/人",
  "GDP growth": "GDP 增速",
  "Growth of gross domestic product over the year before, at constant prices.": "国内生产总值比上年的增长率，按不变价格计算。",
  "A market entered now is served for years; growth tells where it is going. One year alone can mislead, so it weighs less.":
    "现在进入的市场要经营多年，增速显示它的走向。单看一年可能误导，因此权重较小。",
  "%": "%",
  "Adults who buy online": "网购成年人占比",
  "Share of people aged 15 and over who bought something online in the past year, from the Global Findex survey of about a thousand adults per country.":
    "15 岁及以上人口中过去一年在网上买过东西的比例，取自全球普惠金融调查（Global Findex），每个国家或地区约调查一千名成年人。",
  "The closest figure held to e-commerce itself: people who already have the habit.":
    "所收录的数据中最接近电子商务本身的一项：已有网购习惯的人。",
  "% of adults": "占成年人 %",
  "Trade agreement": "贸易协定",
  "The closest trade agreement between the seller's country and the market that is held: 3 customs union, 2 free trade, 1 only some goods, 0 none seen. As of the day of the page it is cited from. It says nothing about a product: lists, exceptions and rules of origin decide, and parcels seldom carry a certificate.":
    "所收录的出口地与该市场之间最紧密的贸易协定：3 为关税同盟，2 为自由贸易，1 为仅限部分商品，0 为未查到。以所引网页的日期为准。它不说明具体产品的情况：那取决于降税清单、例外条款和原产地规则，而包裹很少附有原产地证书。",
  "A duty that need not be paid is a head start over everyone who has to pay it.": "不必缴纳的关税，就是领先于所有须缴纳者的优势。",
  "score 0–3": "0–3 分",
  "Common language": "共通语言",
  "Share of the people in the market who can use a language that is official in the seller's country; of several the most used. Estimates of the Unicode CLDR.":
    "该市场中能使用出口地官方语言的人口比例；有多种官方语言时取使用最多的一种。为 Unicode CLDR 的估计值。",
  "Listing, service and returns in the buyer's own language cost no translation.": "商品页、客服和退换货都用买家自己的语言，不必花翻译费。",
  "% of people": "占人口 %",
  "Land border": "陆地接壤",
  "1 where the seller's country and the market share a land border or causeway, else 0. A border that is closed is marked.":
    "出口地与该市场有陆地边界或堤道相连的为 1，否则为 0。边界关闭的有标注。",
  "Goods that go by road need no port and no third country.": "走公路的货物不需要港口，也不必经过第三地。",
  "score 0–1": "0–1 分",
  "Distance from the exporter": "与出口地的距离",
  Distance: "距离",
  "Great-circle distance between the largest cities of the two countries, weighted by their populations (`distw` of GeoDist). A constant of geography: the year is that of the edition. Says nothing of borders, roads or ports on the way. From a city where one is chosen: straight lines from it to up to 25 of the market's largest cities, weighted by their people.":
    "两地最大城市之间的大圆距离，按城市人口加权（GeoDist 的 `distw`）。这是不变的地理量，所标年份是数据版本的年份；不反映途中的边界、道路和港口。选定城市时，取从该城市到该市场至多 25 个最大城市的直线距离，按城市人口加权。",
  "Freight cost and transit time grow with distance; the figure depends on where you ship from.":
    "运费和运输时间随距离增加；这项数据取决于您从哪里发货。",
  km: "公里",
  "Exports going there": "对该市场的出口额",
  "Exports there": "对其出口额",
  "Goods of all kinds that the seller's country sold to the market in 2020, as that country reports them; as the market does where it reports none. It counts by its logarithm.":
    "出口地 2020 年对该市场的全部商品出口额，取出口地的报告；出口地没有报告的，取该市场的报告。按对数计入。",
  "Where a country's goods go already, there are carriers, customs brokers and buyers who know it.":
    "货物已有往来的地方，就有熟悉这条线路的承运人、报关行和买家。",
  "Your country's share": "出口地占比",
  "Share of the seller's country in the market's imports of the product, from the ten largest suppliers. Where it is not among them only an upper end is known, and the lower, nothing, counts. Not known where the market exports more of the product than it imports.":
    "出口地在该市场该产品进口中的占比，取自前十大供应来源地。不在其中时只知道上限，按下限即零计入。市场对该产品出口大于进口时为未知。",
  "Buyers who know goods of this kind from a country need less persuasion. It is the country's share, not a firm's.":
    "买家已熟悉来自该地的同类商品，就不必多费口舌。这是国家／地区的占比，不是企业的占有率。",
  "% of imports": "占进口 %",
  "Margin a piece": "单件利润率",
  "What is left of the selling price after goods, freight, insurance, duty, tax and the fees that were given, in per cent of the price. Worked out from the seller's own costs and the market's rule for parcels as of the day of its page. Where something is not known the lower end of the range counts; where nothing bounds it there is no figure.":
    "售价扣除货值、运费、保险费、关税、税款和所填各项费用后的剩余，占售价的百分比。依据卖家自己的成本和该市场的包裹规则计算，规则以所引网页的日期为准。有未知项时按区间下限计入；无从界定时没有数据。",
  "A market that leaves nothing of the price is no market, however large.": "卖一件剩不下钱的市场，再大也不是市场。",
  "% of the price": "占售价 %",
  "Customs clearance": "清关效率",
  "Efficiency of customs and border clearance, as judged by logistics professionals abroad: Logistics Performance Index, 1 (very low) to 5 (very high). The 2023 edition changed its method, so small moves since 2018 mean little.":
    "境外物流业者对海关和边境清关效率的评价：物流绩效指数（LPI），1（很低）至 5（很高）。2023 年版改变了方法，因此与 2018 年相比的小幅变动意义不大。",
  "Every parcel from abroad passes the border, and delay there is what the buyer feels first.":
    "每个境外包裹都要过境，买家最先感受到的就是在那里的延误。",
  "score 1–5": "1–5 分",
  "Deliveries on time": "运输及时性",
  "How often shipments reach the receiver within the expected time: Logistics Performance Index, 1 (hardly ever) to 5 (nearly always). The 2023 edition changed its method, so small moves since 2018 mean little.":
    "货物在预期时间内送达收货人的频率：物流绩效指数（LPI），1（几乎从不）至 5（几乎总是）。2023 年版改变了方法，因此与 2018 年相比的小幅变动意义不大。",
  "A parcel that comes late is a complaint, a refund or a lost customer.": "包裹迟到，就是一次投诉、一笔退款，或失去一位顾客。",
  "People in towns": "城镇人口占比",
  "Share of the population that lives in areas the national statistical office counts as urban. What counts as urban differs from country to country.":
    "居住在统计部门划为城镇的地区的人口比例。各地对城镇的界定不同。",
  "Dense demand makes the last mile cheap; scattered villages make it dear.": "需求密集，尾程配送就便宜；村落分散，尾程配送就昂贵。",
  "Adults with an account": "有账户成年人占比",
  "Share of people aged 15 and over with an account at a bank, a similar institution or a mobile-money service, from the Global Findex survey.":
    "15 岁及以上人口中，在银行、类似机构或移动支付服务商拥有账户的比例，取自全球普惠金融调查（Global Findex）。",
  "Without an account there is no card, no transfer and no wallet to pay a foreign shop with.":
    "没有账户，就没有银行卡、转账或电子钱包可以向境外商店付款。",
  "Online buyers who pay only in cash": "仅货到付现的网购者占比",
  "Pay only in cash": "仅货到付现",
  "Among adults who bought something online in the past year, the share who paid only in cash on delivery. Computed here from two answers of the Global Findex survey. Taken as a share of buyers: as a share of all adults it would favour markets where hardly anybody buys online.":
    "过去一年网购过的成年人中，只以货到付现方式付款的比例。由本工具据全球普惠金融调查（Global Findex）的两项回答计算。取占网购者的比例；若取占全体成年人的比例，几乎没有人网购的市场反而会占便宜。",
  "A seller abroad can hardly collect cash at the door.": "境外卖家很难上门收取现金。",
  "% of online buyers": "占网购者 %",
  "Consumer price inflation": "居民消费价格涨幅",
  Inflation: "通胀率",
  "Yearly change of consumer prices. Below zero less is no longer better: such figures are flagged.":
    "居民消费价格的年度变动。低于零时不再是越小越好，此类数据标为存疑。",
  "High inflation moves the exchange rate between order and settlement and empties price lists of meaning.":
    "通胀高企，从下单到结算之间汇率就会变动，价目表也失去意义。",
  "Capital account openness": "资本账户开放度",
  "Capital openness": "资本开放度",
  "Chinn–Ito index of how freely money may cross the border by law, from the restrictions reported to the International Monetary Fund. About −1.9 (closed) to 2.3 (open). The edition held ends in 2017.":
    "Chinn–Ito 指数，衡量法律允许资金跨境流动的自由程度，依据向国际货币基金组织报告的限制措施编制，约为 −1.9（封闭）至 2.3（开放）。所收录的版本截至 2017 年。",
  "Sales are worth little if the proceeds may not leave the country.": "如果货款不能汇出，销售额就没有多大价值。",
  index: "指数",
  "Regulatory quality": "监管质量",
  "How well government makes and applies rules that let private business develop, as perceived by the surveys and experts the World Bank combines: Worldwide Governance Indicators, about −2.5 (weak) to 2.5 (strong).":
    "政府制定和执行有利于私营企业发展的规则的水平，由世界银行综合各项调查和专家的看法得出：世界治理指标（WGI），约为 −2.5（弱）至 2.5（强）。",
  "Rules that are sound and stable keep the cost of compliance foreseeable.": "规则健全而稳定，合规成本才可以预见。",
  "score −2.5 to 2.5": "−2.5 至 2.5 分",
  "Political stability": "政治稳定性",
  "Perceived likelihood that there is no political instability or politically motivated violence: Worldwide Governance Indicators, about −2.5 (weak) to 2.5 (strong).":
    "对不发生政治动荡和出于政治动机的暴力的可能性的看法：世界治理指标（WGI），约为 −2.5（弱）至 2.5（强）。",
  "Unrest closes borders and stops parcels; it is a risk no rule book covers.": "动荡会关闭边境、阻断包裹，这种风险没有哪部法规能够涵盖。",
  "Government services online": "政府在线服务指数",
  "Government services": "政府在线服务",
  "Online Service Index of the United Nations E-Government Survey, 0 to 1: how much of its dealings with people and firms the state offers online.":
    "联合国电子政务调查的在线服务指数，0 至 1：政府与民众、企业打交道的事项有多少可以在线办理。",
  "Registration, tax and customs that work online can be done from abroad.": "登记、纳税和报关若能在线办理，在境外就可以完成。",
  "index 0–1": "指数 0–1",
  "Trade freedom": "贸易自由度",
  "Trade Freedom component of the Index of Economic Freedom, 0 to 100: the trade-weighted tariff, less a penalty for non-tariff barriers. The index year reports roughly the year before. The publisher is a think tank with a declared view.":
    "经济自由度指数中的贸易自由度分项，0 至 100：依据贸易加权关税，并因非关税壁垒扣分。指数年份大致反映上一年的情况。发布者是一家公开表明立场的智库。",
  "Tariffs and other barriers fall directly on the price a foreign seller can offer.": "关税和其他壁垒直接影响境外卖家能给出的价格。",
  "score 0–100": "0–100 分",
  "Intellectual property protection": "知识产权保护",
  "IP protection": "知识产权保护",
  "How well intellectual property is protected, in the opinion of business executives: Executive Opinion Survey of the World Economic Forum, 1 (not at all) to 7 (to a great extent). The last edition is of 2019.":
    "企业高管对知识产权保护程度的看法：世界经济论坛高管意见调查，1（完全没有）至 7（程度很高）。最后一版为 2019 年。",
  "Brands and designs that sell online are copied first where protection is weak.": "在保护薄弱的地方，网上畅销的品牌和设计最先被仿冒。",
  "score 1–7": "1–7 分",
  "Contract enforcement": "合同执行",
  "Time, cost and quality of settling a standard commercial dispute in court: Doing Business 2020, 0 to 100. The World Bank has ended the series after irregularities in its data; none was found for the markets here but Azerbaijan, whose figure is flagged.":
    "通过法院解决一宗标准商业纠纷的时间、成本和质量：《2020 年营商环境报告》（Doing Business），0 至 100。因数据出现异常，世界银行已停止发布这一系列；在本工具所列的市场中只有阿塞拜疆被发现异常，其数据标为存疑。",
  "Rights are worth what a court makes of them: against copiers, distributors and debtors alike.":
    "权利的价值取决于法院如何裁判：对仿冒者、经销商和债务人都是如此。",
  "Judicial effectiveness": "司法效力",
  "Judicial Effectiveness component of the Index of Economic Freedom, 0 to 100: independence and quality of the courts. The index year reports roughly the year before. The publisher is a think tank with a declared view.":
    "经济自由度指数中的司法效力分项，0 至 100：法院的独立性和质量。指数年份大致反映上一年的情况。发布者是一家公开表明立场的智库。",
  "It is the only measure of enforcement that is held for all 18 markets.": "在所收录的数据中，只有这一项执法指标覆盖全部 18 个市场。",
};
