type Texts = Readonly<Record<string, string>>;

/** Rules for parcels, in Chinese. */
export const parcels: Texts = {
  "EAEU parcels of private persons: free up to EUR 200 and 31 kg": "欧亚经济联盟个人包裹：200 欧元且 31 公斤以内免税",
  "15 % and at least EUR 2 per kg of what exceeds the limit. Whether VAT is due on top, and whether freight counts towards the limit, the pages do not say.":
    "超出限额部分征收 15%，且每公斤不低于 2 欧元。是否另征增值税、运费是否计入限额，网页没有说明。",
  "EAEU e-commerce goods, planned for 2026-07-01: free up to EUR 200, then 5 % on the whole value":
    "欧亚经济联盟电商商品，计划自 2026-07-01 起：200 欧元以内免税，超过则按全部价值征收 5%",
  "Decided for 2026-07-01; no page read since says that it has begun. Shops inside the EAEU are not meant.":
    "决定自 2026-07-01 起实行；此后所查网页都没有说明已经开始。不适用于欧亚经济联盟内的商店。",
  "15 % and at least EUR 2 per kg of what exceeds the limit. Whether VAT is due on top, and whether freight counts towards the limit, the pages do not say. The page is a shop's; whether the planned rule has replaced it since was not found.":
    "超出限额部分征收 15%，且每公斤不低于 2 欧元。是否另征增值税、运费是否计入限额，网页没有说明。该网页属于一家商店；计划中的规则是否已取代它，未查到。",
  "Parcels by international courier: free up to US$ 200 per recipient and month": "国际快递包裹：每名收件人每月 200 美元以内免税",
  "The limit counts all parcels of a recipient in a month. What is due above it was not found.":
    "限额按收件人一个月内的全部包裹合计。超过后如何征收，未查到。",
  "Parcels by post: free up to US$ 100": "邮政包裹：100 美元以内免税",
  "What is due above the limit was not found.": "超过限额后如何征收，未查到。",
  "Parcels by mail: free up to US$ 100": "邮寄包裹：100 美元以内免税",
  "An airline's page without a date: ask Tajik customs.": "出自某航空公司未注明日期的网页：请向塔吉克斯坦海关查询。",
  "Parcels by mail: free up to US$ 500": "邮寄包裹：500 美元以内免税",
  "A foreign post's page without a date, at an exchange rate from before 2015: ask Turkmen customs.":
    "出自某境外邮政未注明日期的网页，所用汇率早于 2015 年：请向土库曼斯坦海关查询。",
  "Parcels: free of duty up to BND 400": "包裹：400 文莱元以内免征关税",
  "An industry data base of about 2023.": "出自约 2023 年的行业数据库。",
  "Parcels: free up to US$ 50": "包裹：50 美元以内免税",
  "A rule of 2012; whether it changed later was not checked.": "2012 年的规则，此后是否变更未核查。",
  "Parcels: free of duty up to US$ 3, 7.5 % up to US$ 1,500": "包裹：3 美元以内免征关税，1,500 美元以内征收 7.5%",
  "Some goods pay rates of their own; they were not in the page read.": "部分商品适用单独的税率，所查网页没有列出。",
  "Parcels up to RM 500: no duty, 10 % sales tax on the price": "500 林吉特以内的包裹：免征关税，按价格征收 10% 的销售税",
  "The duty limit counts goods with freight; the sales tax falls on goods sold at up to RM 500.":
    "关税限额按含运费的货值计算；销售税适用于售价不超过 500 林吉特的商品。",
  "Parcels: free up to PHP 10,000": "包裹：10,000 菲律宾比索以内免税",
  "Parcels of one buyer on one day may be added up. Bills to repeal the limit were not checked.":
    "同一买家同一天的包裹可能合并计算。取消该限额的法案未核查。",
  "Goods up to S$ 400 by air or post: GST at the sale, above it at the border":
    "空运或邮寄、400 新加坡元以内的商品：销售时征收消费税（GST）；超过的在入境时征收",
  "Up to the limit the seller or the marketplace collects GST where registered.": "限额以内，由已登记的卖家或电商平台代收消费税（GST）。",
  "All parcels from the first baht: duty and VAT": "所有包裹从第一泰铢起：征收关税和增值税",
  "All parcels: duty and VAT, no free limit": "所有包裹：征收关税和增值税，没有免税限额",
  "Parcels: free up to US$ 300 per calendar month": "包裹：每个自然月 300 美元以内免税",
  "An industry data base of about 2023. The limit counts all parcels of a person in a month.":
    "出自约 2023 年的行业数据库。限额按个人一个月内的全部包裹合计。",
  "Parcels: free up to GEL 300 and 30 kg": "包裹：300 拉里且 30 公斤以内免税",
  "The post's page bears no date; goods of HS chapters 28 to 97.": "邮政网页未注明日期；适用于 HS 第 28 章至第 97 章的商品。",
};
