import type { Texts } from "../content";

/** The dictionary of indicators, in Russian. */
export const indicators: Texts = {
  "Consumer goods imports": "Потребительский импорт",
  "Imports of the product": "Импорт товара",
  "What the market imported of the product chosen in 2023: of its heading where that is held, else of its chapter. Without a product: of consumer goods, the sum of 49 headings that are mainly bought by people. BACI, US$, without freight. It counts by its logarithm: twice the imports are one step more, wherever one starts.":
    "Сколько выбранного товара рынок ввёз в\u00A02023\u00A0году: по товарной позиции, если она есть в данных, иначе по группе. Если товар не выбран\u00A0— сколько ввезено потребительских товаров: сумма 49 позиций, которые покупают в основном люди, а не фирмы. BACI, долл. США, без фрахта. Учитывается по логарифму: вдвое больший импорт\u00A0— на шаг больше, с чего бы ни начинать.",
  "What people there already buy from abroad is the closest thing to a market size in money.":
    "То, что люди там уже покупают из-за рубежа,\u00A0— самое близкое к ёмкости рынка в деньгах.",
  US$: "долл. США",
  "Growth of these imports": "Рост этого импорта",
  "Growth of imports": "Рост импорта",
  "Mean growth a year of the imports from 2019 to 2023, of the product's chapter; without a product, of eight chapters of consumer goods. In current US$, so prices and goods in transit are in it.":
    "Среднегодовой рост импорта с\u00A02019 по\u00A02023\u00A0год по группе товара; если товар не выбран\u00A0— по восьми группам потребительских товаров. В текущих долларах США, поэтому включает рост цен и транзит.",
  "A market that buys more every year has room for one seller more.":
    "На рынке, который с каждым годом покупает больше, найдётся место ещё одному продавцу.",
  "% a year": "% в год",
  "Concentration of suppliers": "Концентрация поставщиков",
  Concentration: "Концентрация",
  "Herfindahl–Hirschman index of the supplier countries of the product: the sum of their squared shares in per cent, from the ten largest. 10,000 would be one single supplier. Not known where the market exports more of the product than it imports.":
    "Индекс Херфиндаля\u00A0— Хиршмана по странам\u00A0— поставщикам товара: сумма квадратов долей десяти крупнейших, в процентах. 10\u00A0000\u00A0— это один-единственный поставщик. Неизвестен, если рынок вывозит такого товара больше, чем ввозит.",
  "Where one country supplies nearly everything, buyers have settled and prices are set by it.":
    "Где почти всё поставляет одна страна, покупатели уже определились, а цены задаёт она.",
  "HHI, 0–10,000": "HHI, 0–10\u00A0000",
  "People online": "Интернет-пользователи",
  "Number of people who use the internet: population times the share of people who used the internet in the last three months, both of the same year. Computed here.":
    "Сколько людей пользуются интернетом: население, умноженное на долю тех, кто выходил в интернет за последние три месяца, оба значения за один год. Рассчитано в Caravan.",
  "Only people who are online can buy online: the outer size of the market.":
    "Купить онлайн может только тот, кто в сети: это внешняя граница рынка.",
  people: "чел.",
  "GDP per head": "ВВП на душу населения",
  "Gross domestic product at current prices and exchange rates, divided by the population. Computed here from both. An average: it says nothing about how income is spread.":
    "Валовой внутренний продукт в текущих ценах и по текущему курсу, делённый на население. Рассчитано в Caravan по обоим значениям. Это среднее: о том, как распределены доходы, оно не говорит.",
  "What people earn sets how much they can spend on goods from abroad.":
    "От заработка зависит, сколько люди могут потратить на товары из-за рубежа.",
  "US$ per head": "долл. США на чел.",
  "GDP growth": "Рост ВВП",
  "Growth of gross domestic product over the year before, at constant prices.":
    "Рост валового внутреннего продукта к предыдущему году в постоянных ценах.",
  "A market entered now is served for years; growth tells where it is going. One year alone can mislead, so it weighs less.":
    "На рынок выходят на годы, и рост показывает, куда он движется. Один год может ввести в заблуждение, поэтому вес у показателя меньше.",
  "%": "%",
  "Adults who buy online": "Онлайн-покупатели",
  "Share of people aged 15 and over who bought something online in the past year, from the Global Findex survey of about a thousand adults per country.":
    "Доля людей от\u00A015 лет, которые за последний год что-нибудь купили онлайн, по опросу Global Findex (около тысячи взрослых в каждой стране).",
  "The closest figure held to e-commerce itself: people who already have the habit.":
    "Из имеющихся данных ближе всего к самой электронной торговле: люди, у которых эта привычка уже есть.",
  "% of adults": "% взрослых",
  "Trade agreement": "Торговое соглашение",
  "The closest trade agreement between the seller's country and the market that is held: 3 customs union, 2 free trade, 1 only some goods, 0 none seen. As of the day of the page it is cited from. It says nothing about a product: lists, exceptions and rules of origin decide, and parcels seldom carry a certificate.":
    "Самое тесное из имеющихся в данных торговых соглашений между страной продавца и рынком: 3\u00A0— таможенный союз, 2\u00A0— свободная торговля, 1\u00A0— только часть товаров, 0\u00A0— не найдено. На день страницы, по которой указано. О конкретном товаре не говорит: решают перечни, изъятия и правила происхождения, а к посылкам сертификат прикладывают редко.",
  "A duty that need not be paid is a head start over everyone who has to pay it.":
    "Пошлина, которую платить не нужно,\u00A0— это фора перед всеми, кто её платит.",
  "score 0–3": "по шкале 0–3",
  "Common language": "Общий язык",
  "Share of the people in the market who can use a language that is official in the seller's country; of several the most used. Estimates of the Unicode CLDR.":
    "Доля жителей рынка, которые владеют официальным языком страны продавца; если таких языков несколько\u00A0— самым распространённым. Оценки Unicode CLDR.",
  "Listing, service and returns in the buyer's own language cost no translation.":
    "Карточка товара, поддержка и возвраты на языке покупателя не требуют перевода.",
  "% of people": "% населения",
  "Land border": "Сухопутная граница",
  "1 where the seller's country and the market share a land border or causeway, else 0. A border that is closed is marked.":
    "1, если у страны продавца и рынка есть общая сухопутная граница или дамба, иначе 0. Закрытая граница отмечена.",
  "Goods that go by road need no port and no third country.": "Товару, который едет по дороге, не нужны ни порт, ни третья страна.",
  "score 0–1": "по шкале 0–1",
  "Distance from the exporter": "Расстояние до экспортёра",
  Distance: "Расстояние",
  "Great-circle distance between the largest cities of the two countries, weighted by their populations (`distw` of GeoDist). A constant of geography: the year is that of the edition. Says nothing of borders, roads or ports on the way. From a city where one is chosen: straight lines from it to up to 25 of the market's largest cities, weighted by their people.":
    "Расстояние по дуге большого круга между крупнейшими городами двух стран, взвешенное по их населению (`distw` из GeoDist). Географическая постоянная: год\u00A0— это год выпуска. О границах, дорогах и портах на пути не говорит. Если выбран город\u00A0— прямые от него до крупнейших городов рынка (не больше 25), взвешенные по населению.",
  "Freight cost and transit time grow with distance; the figure depends on where you ship from.":
    "С расстоянием растут стоимость и срок доставки; значение зависит от того, откуда вы отправляете.",
  km: "км",
  "Exports going there": "Нынешний экспорт туда",
  "Exports there": "Экспорт туда",
  "Goods of all kinds that the seller's country sold to the market in 2020, as that country reports them; as the market does where it reports none. It counts by its logarithm.":
    "Товары всех видов, которые страна продавца продала на этот рынок в\u00A02020\u00A0году, по её собственной отчётности; если она не отчиталась\u00A0— по отчётности рынка. Учитывается по логарифму.",
  "Where a country's goods go already, there are carriers, customs brokers and buyers who know it.":
    "Куда товары страны уже идут, там есть перевозчики, таможенные брокеры и покупатели, которые её знают.",
  "Your country's share": "Доля вашей страны",
  "Share of the seller's country in the market's imports of the product, from the ten largest suppliers. Where it is not among them only an upper end is known, and the lower, nothing, counts. Not known where the market exports more of the product than it imports.":
    "Доля страны продавца в импорте товара на этот рынок, по десяти крупнейшим поставщикам. Если её среди них нет, известен только верхний край, и берётся нижний\u00A0— ноль. Неизвестна, если рынок вывозит такого товара больше, чем ввозит.",
  "Buyers who know goods of this kind from a country need less persuasion. It is the country's share, not a firm's.":
    "Покупателей, которые уже знают такой товар из этой страны, убеждать легче. Это доля страны, а не фирмы.",
  "% of imports": "% импорта",
  "Margin a piece": "Маржа с единицы товара",
  "What is left of the selling price after goods, freight, insurance, duty, tax and the fees that were given, in per cent of the price. Worked out from the seller's own costs and the market's rule for parcels as of the day of its page. Where something is not known the lower end of the range counts; where nothing bounds it there is no figure.":
    "Что остаётся от цены продажи после товара, доставки, страхования, пошлины, налога и указанных сборов, в процентах цены. Рассчитано по затратам самого продавца и правилу рынка для посылок на день его страницы. Где что-то неизвестно, берётся нижний край интервала; если он ничем не ограничен, значения нет.",
  "A market that leaves nothing of the price is no market, however large.":
    "Рынок, на котором от цены ничего не остаётся,\u00A0— не рынок, как бы велик он ни был.",
  "% of the price": "% цены",
  "Customs clearance": "Таможенное оформление",
  "Efficiency of customs and border clearance, as judged by logistics professionals abroad: Logistics Performance Index, 1 (very low) to 5 (very high). The 2023 edition changed its method, so small moves since 2018 mean little.":
    "Эффективность таможенного и пограничного оформления по оценке зарубежных специалистов по логистике: индекс эффективности логистики (LPI), от\u00A01 (очень низкая) до\u00A05 (очень высокая). В выпуске 2023\u00A0года изменилась методика, поэтому небольшие сдвиги с\u00A02018\u00A0года мало что значат.",
  "Every parcel from abroad passes the border, and delay there is what the buyer feels first.":
    "Каждая посылка из-за рубежа проходит границу, и задержку там покупатель чувствует первой.",
  "score 1–5": "по шкале 1–5",
  "Deliveries on time": "Доставка в срок",
  "How often shipments reach the receiver within the expected time: Logistics Performance Index, 1 (hardly ever) to 5 (nearly always). The 2023 edition changed its method, so small moves since 2018 mean little.":
    "Как часто отправления приходят к получателю в ожидаемый срок: индекс эффективности логистики (LPI), от\u00A01 (почти никогда) до\u00A05 (почти всегда). В выпуске 2023\u00A0года изменилась методика, поэтому небольшие сдвиги с\u00A02018\u00A0года мало что значат.",
  "A parcel that comes late is a complaint, a refund or a lost customer.":
    "Опоздавшая посылка\u00A0— это жалоба, возврат денег или потерянный клиент.",
  "People in towns": "Городское население",
  "Share of the population that lives in areas the national statistical office counts as urban. What counts as urban differs from country to country.":
    "Доля населения, живущего там, где национальная статистика видит город. Что считать городом, страны решают по-разному.",
  "Dense demand makes the last mile cheap; scattered villages make it dear.":
    "При плотном спросе последняя миля дешева, при разбросанных посёлках\u00A0— дорога.",
  "Adults with an account": "Взрослые со счётом",
  "Share of people aged 15 and over with an account at a bank, a similar institution or a mobile-money service, from the Global Findex survey.":
    "Доля людей от\u00A015 лет, у которых есть счёт в банке, похожем учреждении или сервисе мобильных денег, по опросу Global Findex.",
  "Without an account there is no card, no transfer and no wallet to pay a foreign shop with.":
    "Без счёта нет ни карты, ни перевода, ни кошелька, чтобы заплатить иностранному магазину.",
  "Online buyers who pay only in cash": "Платят только наличными при получении",
  "Pay only in cash": "Только наличные",
  "Among adults who bought something online in the past year, the share who paid only in cash on delivery. Computed here from two answers of the Global Findex survey. Taken as a share of buyers: as a share of all adults it would favour markets where hardly anybody buys online.":
    "Среди взрослых, которые за последний год покупали онлайн,\u00A0— доля тех, кто платил только наличными при получении. Рассчитано в Caravan по двум ответам опроса Global Findex. Взята доля среди покупателей: доля среди всех взрослых была бы в пользу рынков, где онлайн почти никто не покупает.",
  "A seller abroad can hardly collect cash at the door.": "Продавцу из-за рубежа трудно собирать наличные у двери.",
  "% of online buyers": "% онлайн-покупателей",
  "Consumer price inflation": "Инфляция",
  Inflation: "Инфляция",
  "Yearly change of consumer prices. Below zero less is no longer better: such figures are flagged.":
    "Изменение потребительских цен за год. Ниже нуля «меньше» уже не лучше: такие значения помечены как сомнительные.",
  "High inflation moves the exchange rate between order and settlement and empties price lists of meaning.":
    "При высокой инфляции курс успевает измениться между заказом и расчётом, а прайс-листы теряют смысл.",
  "Capital account openness": "Открытость счёта капитала",
  "Capital openness": "Открытость капитала",
  "Chinn–Ito index of how freely money may cross the border by law, from the restrictions reported to the International Monetary Fund. About −1.9 (closed) to 2.3 (open). The edition held ends in 2017.":
    "Индекс Чинна\u00A0— Ито: насколько свободно деньги могут пересекать границу по закону, по ограничениям, о которых сообщено Международному валютному фонду. Примерно от\u00A0−1,9 (закрыт) до\u00A02,3 (открыт). Имеющийся выпуск кончается 2017\u00A0годом.",
  "Sales are worth little if the proceeds may not leave the country.": "Продажи мало чего стоят, если выручку нельзя вывести из страны.",
  index: "ед. индекса",
  "Regulatory quality": "Качество регулирования",
  "How well government makes and applies rules that let private business develop, as perceived by the surveys and experts the World Bank combines: Worldwide Governance Indicators, about −2.5 (weak) to 2.5 (strong).":
    "Насколько хорошо государство создаёт и применяет правила, дающие развиваться частному бизнесу, по оценкам опросов и экспертов, сведённым Всемирным банком: показатели качества государственного управления (WGI), примерно от\u00A0−2,5 (слабо) до\u00A02,5 (сильно).",
  "Rules that are sound and stable keep the cost of compliance foreseeable.":
    "При разумных и устойчивых правилах расходы на их соблюдение предсказуемы.",
  "score −2.5 to 2.5": "по шкале от\u00A0−2,5 до\u00A02,5",
  "Political stability": "Политическая стабильность",
  "Perceived likelihood that there is no political instability or politically motivated violence: Worldwide Governance Indicators, about −2.5 (weak) to 2.5 (strong).":
    "Насколько вероятно, по оценкам, что не будет политической нестабильности и насилия по политическим мотивам: показатели качества государственного управления (WGI), примерно от\u00A0−2,5 (слабо) до\u00A02,5 (сильно).",
  "Unrest closes borders and stops parcels; it is a risk no rule book covers.":
    "Беспорядки закрывают границы и останавливают посылки; от этого риска не защищает ни один свод правил.",
  "Government services online": "Госуслуги онлайн",
  "Government services": "Госуслуги онлайн",
  "Online Service Index of the United Nations E-Government Survey, 0 to 1: how much of its dealings with people and firms the state offers online.":
    "Индекс онлайн-услуг из исследования ООН по электронному правительству, от\u00A00 до\u00A01: какую часть дел с людьми и фирмами государство ведёт онлайн.",
  "Registration, tax and customs that work online can be done from abroad.":
    "Если регистрация, налоги и таможня работают онлайн, ими можно заниматься из-за рубежа.",
  "index 0–1": "по шкале 0–1",
  "Trade freedom": "Свобода торговли",
  "Trade Freedom component of the Index of Economic Freedom, 0 to 100: the trade-weighted tariff, less a penalty for non-tariff barriers. The index year reports roughly the year before. The publisher is a think tank with a declared view.":
    "Составляющая «Свобода торговли» индекса экономической свободы, от\u00A00 до\u00A0100: средневзвешенный по торговле тариф за вычетом штрафа за нетарифные барьеры. Год индекса описывает примерно предыдущий год. Издатель\u00A0— аналитический центр с открыто заявленной позицией.",
  "Tariffs and other barriers fall directly on the price a foreign seller can offer.":
    "Тарифы и другие барьеры прямо ложатся на цену, которую может предложить иностранный продавец.",
  "score 0–100": "по шкале 0–100",
  "Intellectual property protection": "Защита интеллектуальной собственности",
  "IP protection": "Защита ИС",
  "How well intellectual property is protected, in the opinion of business executives: Executive Opinion Survey of the World Economic Forum, 1 (not at all) to 7 (to a great extent). The last edition is of 2019.":
    "Насколько хорошо защищена интеллектуальная собственность, по мнению руководителей компаний: опрос руководителей Всемирного экономического форума, от\u00A01 (совсем не защищена) до\u00A07 (в высокой степени). Последний выпуск\u00A0— 2019\u00A0года.",
  "Brands and designs that sell online are copied first where protection is weak.":
    "Бренды и дизайн, которые продаются онлайн, прежде всего копируют там, где защита слаба.",
  "score 1–7": "по шкале 1–7",
  "Contract enforcement": "Исполнение договоров",
  "Time, cost and quality of settling a standard commercial dispute in court: Doing Business 2020, 0 to 100. The World Bank has ended the series after irregularities in its data; none was found for the markets here but Azerbaijan, whose figure is flagged.":
    "Срок, стоимость и качество разрешения типового коммерческого спора в суде: Doing Business 2020, от\u00A00 до\u00A0100. Всемирный банк прекратил этот ряд после нарушений в данных; из рынков, которые есть здесь, они нашлись только у Азербайджана, и его значение помечено как сомнительное.",
  "Rights are worth what a court makes of them: against copiers, distributors and debtors alike.":
    "Права стоят столько, сколько за них даёт суд,\u00A0— против подделок, дистрибьюторов и должников одинаково.",
  "Judicial effectiveness": "Эффективность судов",
  "Judicial Effectiveness component of the Index of Economic Freedom, 0 to 100: independence and quality of the courts. The index year reports roughly the year before. The publisher is a think tank with a declared view.":
    "Составляющая «Эффективность судов» индекса экономической свободы, от\u00A00 до\u00A0100: независимость и качество судов. Год индекса описывает примерно предыдущий год. Издатель\u00A0— аналитический центр с открыто заявленной позицией.",
  "It is the only measure of enforcement that is held for all 18 markets.":
    "Единственный показатель исполнения права, который есть по всем 18\u00A0рынкам.",
};
