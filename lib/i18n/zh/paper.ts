type Texts = Readonly<Record<string, string>>;

/** Doubts about a published paper, and columns of the panel, in Chinese. */
export const paper: Texts = {
  "The text gives a share of 1.03 % for 2021. The paper’s own exports, balances and shares fix 0.465 % for 2021 and 1.03 % for 2022: the rebound came a year later than it says.":
    "正文称 2021 年的占比为 1.03%。由论文自己的出口、差额和占比可确定：2021 年为 0.465%，2022 年为 1.03%，回升比正文所说晚了一年。",
  "The text gives imports from Turkmenistan of 10.31 for 2021. With the balance of that year China would have sold 28 times as much there as in 2017; with the balance of 2022 it fits its neighbours. The value is that of 2022.":
    "正文称 2021 年自土库曼斯坦的进口为 10.31。若与当年差额相配，中国对其出口须为 2017 年的 28 倍；若与 2022 年差额相配，则与前后年份相符。该值属于 2022 年。",
  "China’s imports from Turkmenistan lack the pipeline gas of 2019 to 2021: the IMF holds 8.7 and 6.1 billion US dollars for 2019 and 2020, where these balances leave room for next to nothing. No growth is computed into, within or out of these years.":
    "中国自土库曼斯坦的进口缺少 2019 至 2021 年的管道天然气：国际货币基金组织的数据为 2019 年 87 亿美元、2020 年 61 亿美元，而这些差额几乎没有给进口留下余地。因此不计算进入、处于或离开这些年份的增速。",
  "The text speaks of a steady or consistent increase. Exports to the region fell by 18.8 % in 2020, and the imports printed fall and jump with the missing gas.":
    "正文称稳步或持续增长。但对该地区的出口 2020 年下降 18.8%，公布的进口也因缺少天然气而忽升忽降。",
  "The text calls imports from Kyrgyzstan the smallest of the region. In 2017 and 2024 those from Tajikistan are smaller.":
    "正文称自吉尔吉斯斯坦的进口为该地区最小。但 2017 年和 2024 年，自塔吉克斯坦的进口更小。",
  "The text calls Kazakhstan and Turkmenistan the largest importers of Chinese products. These are China’s purchases from them: the two are its largest suppliers. Turkmenistan buys the least.":
    "正文称哈萨克斯坦和土库曼斯坦是中国产品的最大进口国。这些数字其实是中国自两国的采购：两国是最大的供应方，而土库曼斯坦购买中国产品最少。",
  "The paper’s caption speaks of exports from Central Asia to China. The figures are China’s exports to Central Asia, as its text says, and the share is one of China’s exports.":
    "论文的图题称中亚对中国的出口。但如正文所说，这些数字是中国对中亚的出口，占比也是占中国出口的比重。",
  "The text says that exports nearly doubled from 2021 to 2023. They grew to 2.08 times.":
    "正文称 2021 至 2023 年出口接近翻番。实际为 2.08 倍。",
  "The text calls the printed shares shares of China’s exports. They are 3.6 to 7 times too large for that, and fit China’s trade balance with the world: a net total of partners with both signs, of which a share says nothing. The share of exports is computed here.":
    "正文称公布的占比是占中国出口的比重。若是如此则大了 3.6 至 7 倍；它们其实与中国对全世界的贸易差额相符，而那是正负相抵的净额，对其求占比没有意义。这里给出的是占出口的比重，由本工具计算。",
  "The text calls these balances trade. Total trade with the region, by the printed figures, fell in 2019 while the balance rose; the missing gas has a large part in both.":
    "正文把这些差额称为贸易。按公布的数字，2019 年与该地区的贸易总额下降，而差额上升；两者都在很大程度上受天然气数据缺失的影响。",
  "All eight balances printed for Kyrgyzstan are the region’s (Figure 7). Kyrgyzstan’s own stand in Figure 8, and only they give the printed shares.":
    "为吉尔吉斯斯坦公布的八个差额，全都是该地区的差额（图 7）。吉尔吉斯斯坦自己的差额见图 8，只有用它们才能得出公布的占比。",
  "The printed shares exceed 100 % twice, because Turkmenistan’s balance is negative: they are parts of a net total and say nothing of weight. Of the balance without Turkmenistan, whose members all have one sign, the share can be told.":
    "公布的占比有两次超过 100%，因为土库曼斯坦的差额为负：它们是净额的组成部分，不能说明分量。剔除土库曼斯坦之后，各成员正负号相同，才可以计算占比。",
  "The paper expects imports of 2.80 in 2024 as a trend. Customs report them, but nearly all in the second half of the year: 0.0955 came in the first.":
    "论文把 2024 年进口 2.80 视为趋势预测。海关确有此数，但几乎都在下半年：上半年只有 0.0955。",
  "China reports exports to Kyrgyzstan of 19.7 billion US dollars for 2023, Kyrgyzstan imports from China of 5.4. Most goods pass through: this is no measure of demand there.":
    "2023 年，中国报告对吉尔吉斯斯坦出口 197 亿美元，吉尔吉斯斯坦报告自中国进口 54 亿美元。大部分货物只是过境，不能用来衡量当地需求。",
  "goods exports as the exporter reports them, FOB, current US$": "出口方报告的货物出口，FOB，现价美元",
  "the same trade as the importer reports it, CIF, current US$": "进口方报告的同一贸易，CIF，现价美元",
  "GDP of the exporter, current US$": "出口方 GDP，现价美元",
  "GDP of the importer, current US$": "进口方 GDP，现价美元",
  "distance between main cities, km": "主要城市之间的距离，公里",
  "1 where the two share a border": "接壤为 1",
  "1 where the two share an official language": "有共同官方语言为 1",
  "1 where one was ever the other's colony": "曾有殖民关系为 1",
  "1 where a trade agreement was in force in 2016": "2016 年有生效的贸易协定为 1",
};
