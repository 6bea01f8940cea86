/** Doubts about a published paper, and columns of the panel. */
export const paper = {
  "doubts.share-slip":
    "The text gives a share of 1.03 % for 2021. The paper’s own exports, balances and shares fix 0.465 % for 2021 and 1.03 % for 2022: the rebound came a year later than it says.",
  "doubts.imports-slip":
    "The text gives imports from Turkmenistan of 10.31 for 2021. With the balance of that year China would have sold 28 times as much there as in 2017; with the balance of 2022 it fits its neighbours. The value is that of 2022.",
  "doubts.hole":
    "China’s imports from Turkmenistan lack the pipeline gas of 2019 to 2021: the IMF holds 8.7 and 6.1 billion US dollars for 2019 and 2020, where these balances leave room for next to nothing. No growth is computed into, within or out of these years.",
  "doubts.steady-increase":
    "The text speaks of a steady or consistent increase. Exports to the region fell by 18.8 % in 2020, and the imports printed fall and jump with the missing gas.",
  "doubts.smallest":
    "The text calls imports from Kyrgyzstan the smallest of the region. In 2017 and 2024 those from Tajikistan are smaller.",
  "doubts.buyers-and-sellers":
    "The text calls Kazakhstan and Turkmenistan the largest importers of Chinese products. These are China’s purchases from them: the two are its largest suppliers. Turkmenistan buys the least.",
  "doubts.caption-direction":
    "The paper’s caption speaks of exports from Central Asia to China. The figures are China’s exports to Central Asia, as its text says, and the share is one of China’s exports.",
  "doubts.nearly-doubling": "The text says that exports nearly doubled from 2021 to 2023. They grew to 2.08 times.",
  "doubts.share-base":
    "The text calls the printed shares shares of China’s exports. They are 3.6 to 7 times too large for that, and fit China’s trade balance with the world: a net total of partners with both signs, of which a share says nothing. The share of exports is computed here.",
  "doubts.balance-as-trade":
    "The text calls these balances trade. Total trade with the region, by the printed figures, fell in 2019 while the balance rose; the missing gas has a large part in both.",
  "doubts.region-as-kyrgyzstan":
    "All eight balances printed for Kyrgyzstan are the region’s (Figure 7). Kyrgyzstan’s own stand in Figure 8, and only they give the printed shares.",
  "doubts.share-of-net":
    "The printed shares exceed 100 % twice, because Turkmenistan’s balance is negative: they are parts of a net total and say nothing of weight. Of the balance without Turkmenistan, whose members all have one sign, the share can be told.",
  "doubts.lumpy":
    "The paper expects imports of 2.80 in 2024 as a trend. Customs report them, but nearly all in the second half of the year: 0.0955 came in the first.",
  "doubts.transit":
    "China reports exports to Kyrgyzstan of 19.7 billion US dollars for 2023, Kyrgyzstan imports from China of 5.4. Most goods pass through: this is no measure of demand there.",
  "columns.exports_usd.means": "goods exports as the exporter reports them, FOB, current US$",
  "columns.imports_usd.means": "the same trade as the importer reports it, CIF, current US$",
  "columns.gdp_exporter.means": "GDP of the exporter, current US$",
  "columns.gdp_importer.means": "GDP of the importer, current US$",
  "columns.dist.means": "distance between main cities, km",
  "columns.contig.means": "1 where the two share a border",
  "columns.comlang.means": "1 where the two share an official language",
  "columns.colony.means": "1 where one was ever the other's colony",
  "columns.rta_2016.means": "1 where a trade agreement was in force in 2016",
};
