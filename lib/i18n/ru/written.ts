import type { Texts } from "../content";

/** Notes that stand beside figures of the data, sentence by sentence, in Russian: `#` is a figure, `#2` the second one. */
export const written: Texts = {
  "The World Bank's review of # December # found irregularities in this indicator for Azerbaijan; the score held is the published one":
    "Проверка Всемирного банка от #\u00A0декабря #\u00A0года нашла нарушения в этом показателе по Азербайджану; приведена опубликованная оценка",
  "# edition: the # edition, with a changed method, leaves Turkmenistan out":
    "Выпуск #\u00A0года: в выпуске #\u00A0года с изменённым методом Туркменистана нет",
  "# edition: the # edition, with a changed method, leaves Brunei out":
    "Выпуск #\u00A0года: в выпуске #\u00A0года с изменённым методом Брунея нет",
  "# edition: the # edition, with a changed method, leaves Myanmar out":
    "Выпуск #\u00A0года: в выпуске #\u00A0года с изменённым методом Мьянмы нет",
  "Population # (World Bank WDI, mid-#) × internet users # %":
    "Население # (WDI Всемирного банка, середина #\u00A0года) × пользователи интернета #\u00A0%",
  "The source gives Turkmenistan no later figure on internet use; the other markets stand at # or #":
    "Более новых данных о пользовании интернетом по Туркменистану в источнике нет; у других рынков данные за # или #\u00A0год",
  "Turkmen official figures are hardly checked by any outside body": "Официальные данные Туркменистана почти никто извне не проверяет",
  "GDP # US$ ÷ population #": "ВВП #\u00A0долл.\u00A0США ÷ население #",
  "GDP in this edition (mid-#) stands about # % below the edition of early # in most years":
    "ВВП в этом выпуске (середина #\u00A0года) за большинство лет примерно на #\u00A0% ниже, чем в выпуске начала #\u00A0года",
  "GDP in this edition (mid-#) stands about # % above the edition of early # in most years":
    "ВВП в этом выпуске (середина #\u00A0года) за большинство лет примерно на #\u00A0% выше, чем в выпуске начала #\u00A0года",
  "Survey of #: later waves leave Myanmar out": "Опрос #\u00A0года: в более поздних волнах Мьянмы нет",
  "Survey of #: the # wave holds no online shopping for Singapore":
    "Опрос #\u00A0года: в волне #\u00A0года данных о покупках онлайн по Сингапуру нет",
  "As the market reports its imports, freight included: the exporter reports no partners":
    "Импорт по данным самого рынка, с фрахтом: экспортёр не сообщает партнёров",
  "Survey of #: later waves leave Turkmenistan out": "Опрос #\u00A0года: в более поздних волнах Туркменистана нет",
  "Paid only cash on delivery # % of adults ÷ bought online # % of adults":
    "Платили только при получении #\u00A0% взрослых ÷ покупали онлайн #\u00A0% взрослых",
  "Few online buyers in the survey, so the share is rough": "Онлайн-покупателей в опросе мало, поэтому доля приблизительная",
  "Falling prices: less is no longer better here; read it as stable prices":
    "Цены падают: здесь меньше уже не лучше; считайте цены стабильными",
  "The source gives Myanmar no later figure; the other markets stand at #":
    "Более новых данных по Мьянме в источнике нет; у других рынков данные за #\u00A0год",
  "Consumer goods: the sum of # headings of HS #": "Потребительские товары: сумма # позиций ГС\u00A0#",
  "Kyrgyzstan stands at an upper bound: goods in transit to other countries are in it":
    "Для Кыргызстана это верхняя граница: в неё входят товары транзитом в другие страны",
  "Consumer goods: chapters #, #, #, #, #, #, # and #, US$ # in # after # in #, mean growth a year":
    "Потребительские товары: группы #, #, #, #, #, #, # и #, #\u00A0долл.\u00A0США в #\u00A0году после # в #\u00A0году, средний рост за год",
  "The statistical office marks # as preliminary": "Статистическая служба называет данные за #\u00A0год предварительными",
  "January–October #, ten months, as reported by TASS": "Январь–октябрь #\u00A0года, десять месяцев, по сообщению ТАСС",
  "Mirror estimate: for # % of the value, a partner's export × # or #":
    "Зеркальная оценка: для #\u00A0% стоимости взят экспорт партнёра × # или #",
  "The total is the sum of the rows published, computed here": "Итог\u00A0— сумма опубликованных строк, рассчитан здесь",
  "Mirror of the suppliers' exports, FOB: Laos reports no partners": "Зеркало экспорта поставщиков, ФОБ: Лаос не сообщает партнёров",
  "Shares of values in Singapore dollars": "Доли рассчитаны по суммам в сингапурских долларах",
  "By country of origin; by consignment China would hold # % and Georgia # %":
    "По стране происхождения; по стране отправления у Китая было бы #\u00A0%, у Грузии #\u00A0%",
  "The total is the sum of the rows, computed here": "Итог\u00A0— сумма строк, рассчитан здесь",
  "By causeway": "По дамбе",
  "The border is closed": "Граница закрыта",
  "The border is closed to goods in trade": "Для торговых грузов граница закрыта",
  "A sales tax of # to # % comes on top for traders inside the country":
    "Торговцы внутри страны платят сверх того налог с продаж #–#\u00A0%",
  "Planned: # % from #-#-#": "Планируется: #\u00A0% с #-#-#",
  "No VAT, GST or sales tax; excise exists": "НДС, налога на товары и услуги и налога с продаж нет; есть акцизы",
  "# % of eleven twelfths of the price: # % in effect": "#\u00A0% от одиннадцати двенадцатых цены: по сути #\u00A0%",
  "Full # % on luxury goods only": "Полные #\u00A0%\u00A0— только на предметы роскоши",
  "# % on most imported consumer goods; # or # % by list":
    "#\u00A0% на большинство ввозимых потребительских товаров; по перечню # или #\u00A0%",
  "Small parcels: # % flat": "Мелкие посылки: единые #\u00A0%",
  "Commercial tax; the yearly Union tax law was not checked": "Коммерческий налог; ежегодный налоговый закон Союза не проверен",
  "Statutory # %, lowered year by year; the rate after #-#-# was not found":
    "По закону #\u00A0%, снижается каждый год заново; ставка после #-#-# не найдена",
  "# % on most goods until #-#-#, standard # %": "#\u00A0% на большинство товаров до #-#-#, обычная ставка #\u00A0%",
  "# exports of # # USD x #'s share # % = # USD / # imports of # # USD; rounding of the share: +/-# points":
    "Экспорт #1, товар #2: #3 долл. × доля #4 #5\u00A0% = #6 долл.; делим на импорт #7, товар #8: #9 долл.; погрешность округления доли: ±#A п.\u00A0п.",
  "Named after the year of its release, #; its latest wave is of #": "Назван по году выхода, #; последняя волна\u00A0— #\u00A0года",
  "Only the last year covered is known, not when it came out: it counts from the end of the year after next":
    "Известен лишь последний год данных, но не когда они вышли: считаются опубликованными с конца второго года после него",
  "Read in October #, it reaches #": "Прочитано в октябре #\u00A0года, данные доходят до #\u00A0года",
  "The copy of May # reaches #": "Копия за май #\u00A0года доходит до #\u00A0года",
  "The edition of February # reaches #; when the figures of earlier years came out is not held, so each counts from the end of the year after next":
    "Выпуск за февраль #\u00A0года доходит до #\u00A0года; когда вышли данные за прежние годы, неизвестно, поэтому каждый считается опубликованным с конца второго года после него",
  "The edition of mid-# holds figures of #": "Выпуск середины #\u00A0года содержит данные за #\u00A0год",
  "The release of January # reaches #": "Выпуск за январь #\u00A0года доходит до #\u00A0года",
  "The snapshot of March # reaches #, and for most markets #":
    "Снимок за март #\u00A0года доходит до #\u00A0года, для большинства рынков\u00A0— до #\u00A0года",
  "The update of # reaches #": "Обновление #\u00A0года доходит до #\u00A0года",
  "The year is that of the edition (#)": "Год\u00A0— это год выпуска (#)",
  "The year is that of the edition (# and #)": "Год\u00A0— это год выпуска (# и #)",
  "The year is that of the edition": "Год\u00A0— это год выпуска",
  "The year is that of the report of the World Economic Forum it was first printed in":
    "Год\u00A0— это год доклада Всемирного экономического форума, где данные впервые напечатаны",
  "The factbook gives whole percents of the top five and does not say on whose reports they rest; the national office is the stand-in and the factbook stands beside it":
    "Справочник ЦРУ даёт целые проценты первых пяти стран и не говорит, на чьих данных они основаны; замещает национальная служба, справочник стоит рядом",
  "The factbook rests on mirror data; the national office, preliminary for #, is the stand-in":
    "Справочник ЦРУ основан на зеркальных данных; замещает национальная служба, данные за #\u00A0год предварительные",
  "As wide as the mirror gap: the factbook's shares fit the partners' exports, the national office counts imports":
    "Разница та же, что и зеркальное расхождение: доли справочника ЦРУ сходятся с экспортом партнёров, национальная служба считает импорт",
  "The national office is the stand-in": "Замещает национальная служба",
  "The factbook shows no Russia and so too much China; the national figure covers ten months and is the stand-in":
    "В справочнике ЦРУ нет России, а потому Китая слишком много; замещает национальная цифра, она за десять месяцев",
  "The factbook rests on mirror data; the national figure is a press report":
    "Справочник ЦРУ основан на зеркальных данных; национальная цифра\u00A0— из сообщения прессы",
  "Neither stands in: the IMF for # does, with the factbook beside it":
    "Не замещает ни одна из них: взяты данные МВФ за #\u00A0год, справочник ЦРУ рядом",
  "Armenia's figures are by country of origin, the factbook does not say by what; the national office is the stand-in":
    "Данные Армении\u00A0— по стране происхождения, справочник ЦРУ не говорит, по какой; замещает национальная служба",
  "Armenia's figures are by country of origin; by consignment China would hold # %, and the factbook's # % lies nearer to that":
    "Данные Армении\u00A0— по стране происхождения; по стране отправления у Китая было бы #\u00A0%, и #\u00A0% справочника ЦРУ ближе к этому",
  "Both sides show the step": "Скачок виден с обеих сторон",
  "Turkmenistan's side is the partner's figure × # or #, so this is one report, not two":
    "Данные Туркменистана\u00A0— это цифра партнёра × # или #, так что отчёт здесь один, а не два",
  "The exporter's customs and the IMF print the same step": "Таможня экспортёра и МВФ печатают один и тот же скачок",
  "The exporter's customs and the IMF print the same step; Brunei's own imports hardly move":
    "Таможня экспортёра и МВФ печатают один и тот же скачок; импорт по данным самого Брунея почти не меняется",
  "China's imports rise too, from # to # million: the direction is confirmed, the size is not":
    "Импорт Китая тоже растёт, с # до #\u00A0млн: направление подтверждено, размер\u00A0— нет",
  "Taiwan does not report to the IMF, so nothing confirms it": "Тайвань не отчитывается перед МВФ, подтвердить нечем",
  "Kept as reported; no share rests on it": "Оставлено как сообщено; ни одна доля на этом не основана",
  "Russia's exports rise too, from # to # million: the direction is confirmed, the size is not":
    "Экспорт России тоже растёт, с # до #\u00A0млн: направление подтверждено, размер\u00A0— нет",
  "Laos reports no partners, so nothing confirms it": "Лаос не сообщает партнёров, подтвердить нечем",
  "Only # stands in for Laos": "Для Лаоса замещает только #\u00A0год",
  "The two sides show their fall a year apart": "Стороны показывают спад с разницей в год",
  "Kept as reported; only # stands in": "Оставлено как сообщено; замещает только #\u00A0год",
  "Singapore's exports do not move (#, # million): a doubt about # alone":
    "Экспорт Сингапура не меняется (# и #\u00A0млн): сомнителен только #\u00A0год",
  "The national office for # stands in": "Замещает национальная служба за #\u00A0год",
  "The way back from the doubtful figure of #; Singapore's exports do not move":
    "Возврат от сомнительной цифры за #\u00A0год; экспорт Сингапура не меняется",
  "The United States' exports do not move (#, # million): Myanmar's figure for # is doubtful":
    "Экспорт США не меняется (# и #\u00A0млн): сомнительна цифра Мьянмы за #\u00A0год",
  "It is the stand-in year; the share of the United States there reads too low": "Это год замещения; доля США в нём занижена",
  "One source, one side; a single year of the exporter's customs": "Один источник, одна сторона; единственный год таможни экспортёра",
  "No share rests on it": "Ни одна доля на этом не основана",
  "Viet Nam reports # million for # against # before: the direction is confirmed, the size is not":
    "Вьетнам сообщает #\u00A0млн за #\u00A0год против # до этого: направление подтверждено, размер\u00A0— нет",
  "Viet Nam's exports fall as well, from # to # million: the direction is confirmed":
    "Экспорт Вьетнама тоже падает, с # до #\u00A0млн: направление подтверждено",
  "Viet Nam's exports fall too, from # to # million: the direction is confirmed, the size is not":
    "Экспорт Вьетнама тоже падает, с # до #\u00A0млн: направление подтверждено, размер\u00A0— нет",
  "BACI weighs both partners' reports, and goods on their way to other countries are in them: figures by product of Kyrgyzstan are flagged as upper bounds":
    "BACI сводит отчёты обоих партнёров, и в них входят товары на пути в другие страны: цифры Кыргызстана по товарам помечены как верхние границы",
  "Imports of all goods stay those of its own report": "Импорт всех товаров остаётся по его собственному отчёту",
  "As against the IMF's figure of that year: goods in transit are in BACI's":
    "Как и с цифрой МВФ за тот же год: в данные BACI входит транзит",
  "Goods in transit are in BACI's figures, which are flagged as upper bounds; the table of all goods is the national office's":
    "В данные BACI входит транзит, они помечены как верхние границы; таблица по всем товарам\u00A0— национальной службы",
  "Twice the national office's imports: goods in transit are in BACI's figures, which are flagged as upper bounds":
    "Вдвое больше импорта по национальной службе: в данные BACI входит транзит, они помечены как верхние границы",
  "They are never set against the national table in one comparison": "В одном сравнении они никогда не стоят рядом с национальной таблицей",
  "The same transit, seen from its largest supplier: by product China is given twice what Kyrgyzstan's office counts from there":
    "Тот же транзит со стороны крупнейшего поставщика: по товарам на Китай приходится вдвое больше, чем считает служба Кыргызстана",
  "Shares by product are of BACI's own whole": "Доли по товарам считаются от итога самой BACI",
  "Myanmar reports less than its partners do (China's mirror gap is #), and BACI weighs both":
    "Мьянма сообщает меньше, чем её партнёры (зеркальное расхождение с Китаем\u00A0— #), а BACI сводит обе стороны",
  "Only growth since # rests on that year; it is a rate of BACI's own figures":
    "На этом годе основан только рост с #\u00A0года; он рассчитан по данным самой BACI",
  "The United States count exports by first destination, Armenia imports by origin: goods that come through third countries are in the second only":
    "США считают экспорт по первому назначению, Армения импорт\u00A0— по происхождению: товары через третьи страны есть только во втором",
  "A supplier's share says where goods were made": "Доля поставщика говорит, где товар сделан",
};
