import type { Texts } from "../content";

/** Doubts about a published paper, and columns of the panel, in Russian. */
export const paper: Texts = {
  "The text gives a share of 1.03 % for 2021. The paper’s own exports, balances and shares fix 0.465 % for 2021 and 1.03 % for 2022: the rebound came a year later than it says.":
    "В тексте указана доля 1,03\u00A0% за\u00A02021\u00A0год. Собственные данные статьи об экспорте, сальдо и долях дают 0,465\u00A0% за\u00A02021 и\u00A01,03\u00A0% за\u00A02022\u00A0год: восстановление наступило на год позже, чем там сказано.",
  "The text gives imports from Turkmenistan of 10.31 for 2021. With the balance of that year China would have sold 28 times as much there as in 2017; with the balance of 2022 it fits its neighbours. The value is that of 2022.":
    "В тексте импорт из Туркменистана за\u00A02021\u00A0год\u00A0— 10,31. При сальдо того года получилось бы, что Китай продал туда в\u00A028\u00A0раз больше, чем в\u00A02017; при сальдо 2022\u00A0года число сходится с соседними. Это значение за\u00A02022\u00A0год.",
  "China’s imports from Turkmenistan lack the pipeline gas of 2019 to 2021: the IMF holds 8.7 and 6.1 billion US dollars for 2019 and 2020, where these balances leave room for next to nothing. No growth is computed into, within or out of these years.":
    "В импорте Китая из Туркменистана нет трубопроводного газа за\u00A02019–2021\u00A0годы: по данным МВФ, за\u00A02019 и\u00A02020\u00A0годы это 8,7 и\u00A06,1\u00A0млрд долл. США, а эти сальдо не оставляют места почти ни для чего. Рост к этим годам, внутри них и от них не рассчитывается.",
  "The text speaks of a steady or consistent increase. Exports to the region fell by 18.8 % in 2020, and the imports printed fall and jump with the missing gas.":
    "В тексте говорится об устойчивом или последовательном росте. Экспорт в регион в\u00A02020\u00A0году упал на\u00A018,8\u00A0%, а напечатанный импорт падает и скачет вместе с неучтённым газом.",
  "The text calls imports from Kyrgyzstan the smallest of the region. In 2017 and 2024 those from Tajikistan are smaller.":
    "В тексте импорт из Кыргызстана назван самым малым в регионе. В\u00A02017 и\u00A02024\u00A0годах импорт из Таджикистана меньше.",
  "The text calls Kazakhstan and Turkmenistan the largest importers of Chinese products. These are China’s purchases from them: the two are its largest suppliers. Turkmenistan buys the least.":
    "В тексте Казахстан и Туркменистан названы крупнейшими импортёрами китайских товаров. Но это закупки Китая у них: обе страны\u00A0— крупнейшие поставщики. Туркменистан покупает меньше всех.",
  "The paper’s caption speaks of exports from Central Asia to China. The figures are China’s exports to Central Asia, as its text says, and the share is one of China’s exports.":
    "В подписи говорится об экспорте из Центральной Азии в Китай. На деле это экспорт Китая в Центральную Азию, как и сказано в тексте, а доля взята от экспорта Китая.",
  "The text says that exports nearly doubled from 2021 to 2023. They grew to 2.08 times.":
    "В тексте сказано, что с\u00A02021 по\u00A02023\u00A0год экспорт почти удвоился. Он вырос в\u00A02,08\u00A0раза.",
  "The text calls the printed shares shares of China’s exports. They are 3.6 to 7 times too large for that, and fit China’s trade balance with the world: a net total of partners with both signs, of which a share says nothing. The share of exports is computed here.":
    "В тексте напечатанные доли названы долями в экспорте Китая. Для этого они в\u00A03,6–7\u00A0раз слишком велики и соответствуют торговому сальдо Китая со всем миром: это итог по партнёрам с разными знаками, и доля в нём ни о чём не говорит. Доля в экспорте рассчитана здесь.",
  "The text calls these balances trade. Total trade with the region, by the printed figures, fell in 2019 while the balance rose; the missing gas has a large part in both.":
    "В тексте эти сальдо названы торговлей. По напечатанным числам, вся торговля с регионом в\u00A02019\u00A0году упала, а сальдо выросло; и то и другое во многом из-за неучтённого газа.",
  "All eight balances printed for Kyrgyzstan are the region’s (Figure 7). Kyrgyzstan’s own stand in Figure 8, and only they give the printed shares.":
    "Все восемь сальдо, напечатанных для Кыргызстана, относятся ко всему региону (рисунок 7). Собственные сальдо Кыргызстана\u00A0— на рисунке 8, и только из них получаются напечатанные доли.",
  "The printed shares exceed 100 % twice, because Turkmenistan’s balance is negative: they are parts of a net total and say nothing of weight. Of the balance without Turkmenistan, whose members all have one sign, the share can be told.":
    "Напечатанные доли дважды больше 100\u00A0%, потому что сальдо Туркменистана отрицательно: это части итога с разными знаками, и о весе они не говорят. В сальдо без Туркменистана, где все слагаемые одного знака, долю назвать можно.",
  "The paper expects imports of 2.80 in 2024 as a trend. Customs report them, but nearly all in the second half of the year: 0.0955 came in the first.":
    "Статья ожидает в\u00A02024\u00A0году импорт 2,80 как тренд. Таможня его подтверждает, но почти весь он пришёлся на второе полугодие: на первое\u00A0— 0,0955.",
  "China reports exports to Kyrgyzstan of 19.7 billion US dollars for 2023, Kyrgyzstan imports from China of 5.4. Most goods pass through: this is no measure of demand there.":
    "За\u00A02023\u00A0год Китай сообщает об экспорте в Кыргызстан на\u00A019,7\u00A0млрд долл. США, Кыргызстан\u00A0— об импорте из Китая на\u00A05,4. Большая часть товаров идёт транзитом: мерой спроса там это служить не может.",
  "goods exports as the exporter reports them, FOB, current US$": "экспорт товаров по данным экспортёра, FOB, текущие долл. США",
  "the same trade as the importer reports it, CIF, current US$": "та же торговля по данным импортёра, CIF, текущие долл. США",
  "GDP of the exporter, current US$": "ВВП экспортёра, текущие долл. США",
  "GDP of the importer, current US$": "ВВП импортёра, текущие долл. США",
  "distance between main cities, km": "расстояние между главными городами, км",
  "1 where the two share a border": "1, если есть общая граница",
  "1 where the two share an official language": "1, если есть общий официальный язык",
  "1 where one was ever the other's colony": "1, если одна страна когда-либо была колонией другой",
  "1 where a trade agreement was in force in 2016": "1, если в\u00A02016\u00A0году действовало торговое соглашение",
};
