type Texts = Readonly<Record<string, string>>;

/** The playbook: barriers, measures, cautions, in Chinese. */
export const playbook: Texts = {
  "An advocacy text: its recommendations are argued, not tested, and several of its figures contradict its own text.":
    "倡议性文章：所提建议只有论述，未经检验，且若干数字与其自身的文字相矛盾。",
  "Read in a machine-paraphrased copy: the wording is unreliable and its numbers are second-hand.":
    "所读的是经机器改写的转载件：措辞不可靠，数字系转引。",
  "State media: written to promote cooperation with China.": "官方媒体：以促进与中国的合作为目的而写。",
  "Tighter oversight and tax rules make compliance dear and trade risky": "监管和税收规则趋严，合规成本高，贸易风险大",
  "The Chinese government should help write the international rules of e-commerce and build cooperation that makes the environment predictable.":
    "中国政府应参与制定电子商务国际规则，并建立合作，使环境可以预期。",
  "National and local governments should standardise technical guidelines, processes and the way they regulate, so that cross-border sales run smoothly.":
    "中央和地方政府应统一技术规范、流程和监管方式，使跨境销售顺畅进行。",
  "E-commerce rules should follow international standards.": "电子商务规则应与国际标准接轨。",
  "China should conclude more trade agreements with the region, with one country or with several.":
    "中国应与该地区缔结更多双边或多边贸易协定。",
  "Work on rules, digital procedures, tariffs and borders has gone on for years and already helps trade across borders.":
    "规则、数字化手续、关税和口岸方面的改进已进行多年，对跨境贸易已有帮助。",
  "Transport is dear and delivery slow": "运输成本高，交付慢",
  "Invest in logistics, run better warehouses abroad and serve customers more efficiently.":
    "投资物流，提升海外仓的运营水平，更高效地服务客户。",
  "Put more money into digital infrastructure, logistics and last-mile delivery.": "加大对数字基础设施、物流和尾程配送的投入。",
  "Customs clearance should become digital and logistics processes standard.": "清关应实现数字化，物流流程应实现标准化。",
  "Warehouses along the Belt and Road have been built and are in use.": "“一带一路”沿线已建成并启用仓库。",
  "Use big data and artificial intelligence in supply chains and be ready for disruption.":
    "在供应链中运用大数据和人工智能，做好应对中断的准备。",
  "Payments across borders are exposed to fraud, loss and uncertainty": "跨境支付面临欺诈、损失和不确定性",
  "Use new financial technology, blockchain above all, to make transactions simpler.": "运用新的金融技术，尤其是区块链，简化交易。",
  "A payment mechanism is being set up that works without third parties.": "正在建立不依赖第三方的支付机制。",
  "Settle in yuan: Kazakhstan and China signed a memorandum on mutual settlements in 2022.":
    "以人民币结算：哈萨克斯坦与中国 2022 年签署了相互结算备忘录。",
  "Use bank credit: the region's banks are willing to lend, which helps trade.": "利用银行信贷：该地区的银行愿意放贷，有助于贸易。",
  "Brands hardly differ and intellectual property is little heeded, so firms compete on price alone":
    "品牌差异小，知识产权不受重视，企业只能拼价格",
  "Build strong export brands.": "打造强势的出口品牌。",
  "Strengthen the brand's identity and make the product more competitive.": "强化品牌识别，提升产品竞争力。",
  "Exports hang on few markets and similar products": "出口依赖少数市场和同质产品",
  "Enter new markets along the Belt and Road.": "进入“一带一路”沿线的新市场。",
  "China should sell beyond its traditional partners, to emerging economies.": "中国应在传统贸易伙伴之外，向新兴经济体拓展销售。",
  "Before entry settle the positioning, study the field and the rivals, measure by market share and decide with several criteria. Written for sellers from Taiwan.":
    "进入之前先确定定位，研究市场和对手，以市场占有率衡量，并用多项准则决策。为台湾卖家而写。",
  "Concentrate on Viet Nam, Thailand and the Philippines, on Viet Nam first. Written for sellers from Taiwan.":
    "集中于越南、泰国和菲律宾，首先是越南。为台湾卖家而写。",
  "Only Viet Nam is backed by numbers, and those divide one fixed figure by the size of the market: the smallest market always looks best.":
    "只有越南有数字支持，而这些数字是用同一个固定数除以市场规模：最小的市场总是显得最好。",
  "The partner countries sell mostly raw materials, farm goods and handicrafts": "伙伴国出口的多为原材料、农产品和手工艺品",
  "Cooperate on cross-border e-commerce and manufacturing, which would benefit the Central Asian economies.":
    "在跨境电商和制造业方面开展合作，这将使中亚各经济体受益。",
  "Nearly 300 firms from Central Asia have set up on Chinese e-commerce platforms.": "已有近 300 家中亚企业入驻中国电商平台。",
  "Projects are hard to see through": "项目不够透明",
  "Governments should make Belt and Road projects more transparent.": "各国政府应提高“一带一路”项目的透明度。",
  "States should cooperate on e-commerce, so that rules become steadier, and governments should lead in building a support system for trade.":
    "各国应在电子商务方面合作，使规则更加稳定；政府应牵头建设贸易支持体系。",
  "The trading system may not stay stable": "贸易体系未必能保持稳定",
  "China should stay active in the world's trade organisations and agreements.": "中国应继续积极参与全球贸易组织和协定。",
  "Land-locked markets depend on long routes with many transfers": "内陆市场依赖长途、多次换装的运输路线",
  "Freight trains between China and Europe, four in five of which pass through Central Asia, carry more than 200 categories of goods.":
    "中欧班列五分之四途经中亚，运送 200 多类货物。",
  "A railway from Kashgar through Kyrgyzstan to Uzbekistan is being built; it shortens the way and saves reloading.":
    "从喀什经吉尔吉斯斯坦到乌兹别克斯坦的铁路正在建设，可缩短路程，省去换装。",
  "Asia Times says that it still requires much work.": "《亚洲时报》称，这条铁路仍有大量工作要做。",
  "The Middle Corridor links China and Europe by way of Central Asia and the South Caucasus and is to be aligned with the Belt and Road.":
    "中间走廊经中亚和南高加索连接中国与欧洲，将与“一带一路”对接。",
  "A railway from Uzbekistan through Afghanistan to Pakistan is named among the welcome routes.":
    "从乌兹别克斯坦经阿富汗到巴基斯坦的铁路被列为受欢迎的路线之一。",
  "The source itself says that it still requires much work.": "原文自己也称，它仍有大量工作要做。",
  "Special economic and export zones exist in dozens; those that run help trade.": "经济特区和出口加工区有数十个，已运营的有助于贸易。",
  "The source itself says that not all of them run.": "原文自己也称，并非全部都在运营。",
  "The Xinjiang Pilot Free Trade Zone, the first in China's north-western border region, opened in November 2023.":
    "中国（新疆）自由贸易试验区于 2023 年 11 月设立，是中国西北沿边地区首个自由贸易试验区。",
  "Kazakhstan's railways and the operator of Xi'an Free Trade Port signed a memorandum to ease trade across the border.":
    "哈萨克斯坦铁路公司与西安自由贸易港的运营方签署了便利跨境贸易的备忘录。",
  "Shaanxi grows into a hub with new rail links: its trade with Central Asia rose from 57.9 to 86.2 billion yuan between 2023 and 2024.":
    "陕西借助新的铁路线路成长为枢纽：2023 年至 2024 年，其与中亚的贸易额从 579 亿元增至 862 亿元。",
  "Special economic zones and trade corridors should be developed further.": "应进一步发展经济特区和贸易走廊。",
  "Joint industrial and trade zones should grow, to stir regional trade and draw investment.":
    "应扩大联合产业园和贸易区，带动区域贸易，吸引投资。",
  "Investment in transport and energy should come first.": "应优先投资交通和能源。",
  "The paper names payment security as a barrier, but neither its list of strategies nor its conclusion answers it; one sentence on financial technology is all.":
    "论文把支付安全列为障碍，但其策略清单和结论都没有给出对策，只有一句话谈到金融技术。",
  "The paper names weak enforcement of intellectual property as a barrier, but no document holds a measure for it; only brands are spoken of.":
    "论文把知识产权执法薄弱列为障碍，但没有哪份文献提出对策，只谈到品牌。",
};
