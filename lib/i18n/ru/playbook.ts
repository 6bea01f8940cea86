import type { Texts } from "../content";

/** The playbook: barriers, measures, cautions, in Russian. */
export const playbook: Texts = {
  "An advocacy text: its recommendations are argued, not tested, and several of its figures contradict its own text.":
    "Текст отстаивает свою позицию: рекомендации обоснованы рассуждением, а не проверены, и некоторые его числа противоречат ему самому.",
  "Read in a machine-paraphrased copy: the wording is unreliable and its numbers are second-hand.":
    "Прочитано в копии, пересказанной машиной: словам доверять нельзя, а числа\u00A0— из вторых рук.",
  "State media: written to promote cooperation with China.": "Государственное издание: написано, чтобы поддержать сотрудничество с Китаем.",
  "Tighter oversight and tax rules make compliance dear and trade risky":
    "Ужесточение надзора и налоговых правил делает соблюдение требований дорогим, а торговлю рискованной",
  "The Chinese government should help write the international rules of e-commerce and build cooperation that makes the environment predictable.":
    "Китайскому правительству стоит участвовать в выработке международных правил электронной торговли и налаживать сотрудничество, которое сделает условия предсказуемыми.",
  "National and local governments should standardise technical guidelines, processes and the way they regulate, so that cross-border sales run smoothly.":
    "Центральным и местным властям стоит привести к единому образцу технические требования, процедуры и сам порядок регулирования, чтобы трансграничные продажи шли без помех.",
  "E-commerce rules should follow international standards.": "Правила электронной торговли должны следовать международным стандартам.",
  "China should conclude more trade agreements with the region, with one country or with several.":
    "Китаю стоит заключить больше торговых соглашений с регионом\u00A0— с отдельными странами и сразу с несколькими.",
  "Work on rules, digital procedures, tariffs and borders has gone on for years and already helps trade across borders.":
    "Работа над правилами, цифровыми процедурами, тарифами и границами идёт годами и уже помогает трансграничной торговле.",
  "Transport is dear and delivery slow": "Перевозка дорогая, доставка долгая",
  "Invest in logistics, run better warehouses abroad and serve customers more efficiently.":
    "Вкладывать в логистику, лучше вести зарубежные склады и быстрее обслуживать покупателей.",
  "Put more money into digital infrastructure, logistics and last-mile delivery.":
    "Больше вкладывать в цифровую инфраструктуру, логистику и доставку последней мили.",
  "Customs clearance should become digital and logistics processes standard.":
    "Таможенное оформление должно стать цифровым, а логистические процессы\u00A0— стандартными.",
  "Warehouses along the Belt and Road have been built and are in use.":
    "Склады вдоль маршрутов «Одного пояса, одного пути» построены и работают.",
  "Use big data and artificial intelligence in supply chains and be ready for disruption.":
    "Применять в цепочках поставок большие данные и искусственный интеллект и быть готовыми к сбоям.",
  "Payments across borders are exposed to fraud, loss and uncertainty":
    "Трансграничным платежам грозят мошенничество, потери и неопределённость",
  "Use new financial technology, blockchain above all, to make transactions simpler.":
    "Применять новые финансовые технологии, прежде всего блокчейн, чтобы упростить расчёты.",
  "A payment mechanism is being set up that works without third parties.":
    "Создаётся механизм платежей, который обходится без третьих сторон.",
  "Settle in yuan: Kazakhstan and China signed a memorandum on mutual settlements in 2022.":
    "Рассчитываться в юанях: в\u00A02022\u00A0году Казахстан и Китай подписали меморандум о взаимных расчётах.",
  "Use bank credit: the region's banks are willing to lend, which helps trade.":
    "Пользоваться банковским кредитом: банки региона готовы кредитовать, и это помогает торговле.",
  "Brands hardly differ and intellectual property is little heeded, so firms compete on price alone":
    "Бренды почти не отличаются, интеллектуальную собственность соблюдают мало, и фирмы соперничают только ценой",
  "Build strong export brands.": "Создавать сильные экспортные бренды.",
  "Strengthen the brand's identity and make the product more competitive.": "Укреплять лицо бренда и делать товар конкурентоспособнее.",
  "Exports hang on few markets and similar products": "Экспорт держится на немногих рынках и похожих товарах",
  "Enter new markets along the Belt and Road.": "Выходить на новые рынки вдоль «Одного пояса, одного пути».",
  "China should sell beyond its traditional partners, to emerging economies.":
    "Китаю стоит продавать не только традиционным партнёрам, но и развивающимся экономикам.",
  "Before entry settle the positioning, study the field and the rivals, measure by market share and decide with several criteria. Written for sellers from Taiwan.":
    "До выхода определить позиционирование, изучить рынок и соперников, измерить доли рынка и решать по нескольким критериям. Написано для продавцов с Тайваня.",
  "Concentrate on Viet Nam, Thailand and the Philippines, on Viet Nam first. Written for sellers from Taiwan.":
    "Сосредоточиться на Вьетнаме, Таиланде и Филиппинах, начав с Вьетнама. Написано для продавцов с Тайваня.",
  "Only Viet Nam is backed by numbers, and those divide one fixed figure by the size of the market: the smallest market always looks best.":
    "Числами подкреплён только Вьетнам, и в них одно и то же число делится на размер рынка: лучшим всегда выходит самый маленький.",
  "The partner countries sell mostly raw materials, farm goods and handicrafts":
    "Страны-партнёры продают в основном сырьё, продукты сельского хозяйства и ремесленные изделия",
  "Cooperate on cross-border e-commerce and manufacturing, which would benefit the Central Asian economies.":
    "Сотрудничать в трансграничной электронной торговле и производстве: это пошло бы на пользу экономикам Центральной Азии.",
  "Nearly 300 firms from Central Asia have set up on Chinese e-commerce platforms.":
    "На китайских площадках электронной торговли работают уже почти 300 фирм из Центральной Азии.",
  "Projects are hard to see through": "Проекты непрозрачны",
  "Governments should make Belt and Road projects more transparent.":
    "Правительствам стоит сделать проекты «Одного пояса, одного пути» прозрачнее.",
  "States should cooperate on e-commerce, so that rules become steadier, and governments should lead in building a support system for trade.":
    "Государствам стоит сотрудничать в электронной торговле, чтобы правила стали устойчивее, а правительствам\u00A0— возглавить создание системы поддержки торговли.",
  "The trading system may not stay stable": "Торговая система может утратить устойчивость",
  "China should stay active in the world's trade organisations and agreements.":
    "Китаю стоит и дальше активно участвовать в мировых торговых организациях и соглашениях.",
  "Land-locked markets depend on long routes with many transfers":
    "Рынки без выхода к морю зависят от длинных маршрутов со многими перегрузками",
  "Freight trains between China and Europe, four in five of which pass through Central Asia, carry more than 200 categories of goods.":
    "Контейнерные поезда Китай\u00A0— Европа, из которых четыре из пяти идут через Центральную Азию, везут больше 200 категорий товаров.",
  "A railway from Kashgar through Kyrgyzstan to Uzbekistan is being built; it shortens the way and saves reloading.":
    "Строится железная дорога от Кашгара через Кыргызстан в Узбекистан; она сокращает путь и избавляет от перегрузки.",
  "Asia Times says that it still requires much work.": "По словам Asia Times, работы ещё много.",
  "The Middle Corridor links China and Europe by way of Central Asia and the South Caucasus and is to be aligned with the Belt and Road.":
    "Срединный коридор связывает Китай и Европу через Центральную Азию и Южный Кавказ; его собираются сопрячь с «Одним поясом, одним путём».",
  "A railway from Uzbekistan through Afghanistan to Pakistan is named among the welcome routes.":
    "Среди желанных маршрутов названа железная дорога из Узбекистана через Афганистан в Пакистан.",
  "The source itself says that it still requires much work.": "Сам источник говорит, что работы ещё много.",
  "Special economic and export zones exist in dozens; those that run help trade.":
    "Особых экономических и экспортных зон десятки; те, что работают, помогают торговле.",
  "The source itself says that not all of them run.": "Сам источник говорит, что работают не все.",
  "The Xinjiang Pilot Free Trade Zone, the first in China's north-western border region, opened in November 2023.":
    "Пилотная зона свободной торговли Синьцзян, первая в северо-западном приграничье Китая, открылась в ноябре 2023\u00A0года.",
  "Kazakhstan's railways and the operator of Xi'an Free Trade Port signed a memorandum to ease trade across the border.":
    "Железные дороги Казахстана и оператор порта свободной торговли Сианя подписали меморандум, чтобы облегчить торговлю через границу.",
  "Shaanxi grows into a hub with new rail links: its trade with Central Asia rose from 57.9 to 86.2 billion yuan between 2023 and 2024.":
    "Шэньси становится узлом с новыми железнодорожными линиями: с\u00A02023 по\u00A02024\u00A0год её торговля с Центральной Азией выросла с\u00A057,9 до\u00A086,2\u00A0млрд юаней.",
  "Special economic zones and trade corridors should be developed further.":
    "Особые экономические зоны и торговые коридоры стоит развивать и дальше.",
  "Joint industrial and trade zones should grow, to stir regional trade and draw investment.":
    "Совместные промышленные и торговые зоны должны расти, чтобы оживить региональную торговлю и привлечь инвестиции.",
  "Investment in transport and energy should come first.": "На первом месте должны быть вложения в транспорт и энергетику.",
  "The paper names payment security as a barrier, but neither its list of strategies nor its conclusion answers it; one sentence on financial technology is all.":
    "Статья называет барьером безопасность платежей, но ни список стратегий, ни заключение на него не отвечают: есть лишь одна фраза о финансовых технологиях.",
  "The paper names weak enforcement of intellectual property as a barrier, but no document holds a measure for it; only brands are spoken of.":
    "Статья называет барьером слабую защиту интеллектуальной собственности, но мер против него нет ни в одном документе: речь идёт только о брендах.",
};
