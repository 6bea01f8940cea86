import type { Texts } from "../content";

/** What raises a doubt about a fact read of a market, or speaks for it, in Russian. */
export const remarks: Texts = {
  "a page of 2025 and a VAT table (20 %, threshold AMD 115 million) agree":
    "страница 2025\u00A0года и таблица НДС (20\u00A0%, порог 115\u00A0млн драмов) говорят то же",
  "WTO table; the copy stops at the letter C": "таблица ВТО; копия обрывается на букве C",
  "not confirmed by a later page that it started": "ни одна более поздняя страница не подтверждает, что правило действует",
  "shop page; a German page agrees (15 %, 2 EUR/kg); the 1,000 EUR of 2022-2024 was temporary":
    "страница магазина; немецкая страница говорит то же (15\u00A0%, 2\u00A0EUR/кг); 1000\u00A0EUR в 2022–2024\u00A0годах были временной мерой",
  "the same document serves all EAEU members": "один и тот же документ действует во всех странах ЕАЭС",
  "other pages demand a local company for both": "другие страницы требуют местную компанию и для того, и для другого",
  "field report of a student, autumn 2025": "отчёт студента с места, осень 2025\u00A0года",
  "day not printed in the excerpt": "дня в выдержке нет",
  "list; the stored copy ends at the letter M": "список; сохранённая копия обрывается на букве M",
  "percentages are CLDR estimates of speakers, overlap": "проценты\u00A0— оценки CLDR числа говорящих, они пересекаются",
  "industry data base, about 2023; a second page (doughrollermachine) says the same":
    "отраслевая база данных, около 2023\u00A0года; вторая страница (doughrollermachine) говорит то же",
  "risk list not seen": "перечень рисков не найден",
  "economist quoted; platforms not named": "со слов экономиста; площадки не названы",
  "official guide, several years old; e-commerce paid by card has grown since":
    "официальное руководство, которому несколько лет; с тех пор онлайн чаще платят картой",
  "not a member in any later list seen; wto_member indicator in ../data agrees to 2025":
    "ни в одном более позднем из найденных списков не значится членом; показатель wto_member в ../data говорит то же вплоть до 2025\u00A0года",
  "three pages, latest of 2021; excise duties exist": "три страницы, последняя 2021\u00A0года; есть и акцизы",
  "industry data base, about 2023": "отраслевая база данных, около 2023\u00A0года",
  "at that date": "на ту дату",
  "five pages": "пять страниц",
  "2021, includes ad valorem equivalents, not the WTO Tariff Profiles figure itself (those differ by up to about half a point)":
    "2021\u00A0год, с адвалорными эквивалентами; это не сам показатель «Мировых тарифных профилей ВТО» (расхождение примерно до 0,5\u00A0п.\u00A0п.)",
  "clothes and local goods are among the taxed ones": "одежда и местные товары\u00A0— среди облагаемых",
  "official operator, page undated; check the tax code": "официальный оператор, страница без даты; проверьте по налоговому кодексу",
  "threshold from suitsfinance.com/country/ge; goods are taxed at the border":
    "порог\u00A0— с suitsfinance.com/country/ge; товары облагаются на границе",
  "EU rules are being adopted step by step (DCFTA): ask for electronics": "правила ЕС вводятся постепенно (DCFTA): по электронике уточните",
  "postal operator": "почтовый оператор",
  "7.7 million debit cards in June 2023": "7,7\u00A0млн дебетовых карт в июне 2023\u00A0года",
  "the same list gives Kyrgyzstan 1998-12-20 correctly": "тот же список верно даёт дату Кыргызстана: 1998-12-20",
  "operator's head of business development": "руководитель отдела развития у оператора",
  "PMK 131/2024; a second page says 11 % general, 12 % luxury. Use 11 for consumer goods":
    "PMK 131/2024; вторая страница: 11\u00A0% обычно, 12\u00A0% на предметы роскоши. Для потребительских товаров берите 11",
  "forwarder page; Indonesia Sentinel confirms PMK 4/2025 and its date of 5 March 2025":
    "страница экспедитора; Indonesia Sentinel подтверждает PMK 4/2025 и её дату, 5\u00A0марта 2025\u00A0года",
  "exact start date not on the page; exceptions by a positive list":
    "точной даты начала на странице нет; исключения\u00A0— по разрешительному перечню",
  "thresholds kept by a page of 2025-2026": "на странице 2025–2026\u00A0годов пороги те же",
  "vendor page; SDPPI/DJID for radio not seen": "страница поставщика; требования SDPPI/DJID к радиоустройствам не найдены",
  "22/2010); later rules not checked": "(22/2010); более поздние правила не проверены",
  "bank research; fees change often, cross-border sellers may pay other rates":
    "исследование банка; комиссии часто меняются, для зарубежных продавцов ставки могут быть другими",
  "low for the shares": "но долям доверять трудно",
  "law firm; GR 71/2019 and PDP law 2022": "юридическая фирма; GR 71/2019 и закон о персональных данных 2022\u00A0года",
  "seven pages; code signed 18 July 2025": "семь страниц; кодекс подписан 18\u00A0июля 2025\u00A0года",
  "the page calls the agreement a draft sent for signing, so the start of the regime is open":
    "на странице соглашение названо проектом, направленным на подпись, так что начало действия режима неизвестно",
  "31 kg, EUR 2 per kg); start of the new rule not confirmed by any page after February 2026":
    "(31\u00A0кг, 2\u00A0EUR за кг); ни одна страница после февраля 2026\u00A0года не подтверждает, что новое правило действует",
  "law text and three pages": "текст закона и три страницы",
  "Chinese seller portal, numbers not traced; Kaspi rule for foreign sellers not found":
    "китайский портал для продавцов, источник чисел не найден; правила Kaspi для зарубежных продавцов не найдены",
  "Kaspi's own share not seen": "доля самого Kaspi не найдена",
  "day computed": "день рассчитан",
  "four pages; a sales tax of 1-2 % comes on top for traders inside the country":
    "четыре страницы; торговцы внутри страны платят сверх того налог с продаж 1–2\u00A0%",
  "private guide": "частное руководство",
  "date of entry in": "дата вступления не найдена",
  "WTO profiles 2022: 10.2": "«Мировые тарифные профили ВТО», 2022: 10,2",
  "later change not checked": "более поздние изменения не проверены",
  "shares of 2021 only (e-wallets 4 of 10 users, Visa)":
    "доли только за 2021\u00A0год (электронные кошельки\u00A0— 4 из 10 пользователей, Visa)",
  "two law firms; lists that say 7 % are old": "две юридические фирмы; списки с 7\u00A0% устарели",
  "goods sent as parcels not confirmed": "для товаров в посылках не подтверждено",
  "existence, no shares": "известно, что есть; долей нет",
  "yearly Union tax law not checked": "ежегодный налоговый закон Союза не проверен",
  "law firm; goods subject to licence only": "юридическая фирма; только для товаров, на которые нужна лицензия",
  "then; not in a later list of parties with declarations (verdragen.nl); check for 2026":
    "на тот момент; нет и в более позднем списке участников с заявлениями (verdragen.nl); проверьте на 2026\u00A0год",
  "five pages; service tax 6-8 % apart; low-value goods 10 % flat, see the parcel rules":
    "пять страниц; отдельно налог на услуги 6–8\u00A0%; на товары низкой стоимости\u00A0— единые 10\u00A0%, см. правила о посылках",
  "law firm, order P.U.(A) 403/2023": "юридическая фирма, приказ P.U.(A) 403/2023",
  "the start moved to 2024 (see the parcel rules)": "начало перенесено на 2024\u00A0год (см. правила о посылках)",
  "list of goods to be read in the newest booklet": "перечень товаров смотрите в последнем выпуске брошюры",
  "applicants from the Chinese mainland and Hong Kong (second page). IDN is not among the five":
    "заявители из материкового Китая и Гонконга (вторая страница). Индонезии среди этих пяти нет",
  "still in force per a page of 2025 (importtaxph.com), repeal bills not checked":
    "по странице 2025\u00A0года (importtaxph.com) ещё действует, законопроекты об отмене не проверены",
  "private guide citing CAO 02-2025": "частное руководство со ссылкой на CAO 02-2025",
  "shares cut off in the stored copy": "доли в сохранённой копии обрезаны",
  "survey of 2021": "опрос 2021\u00A0года",
  "two pages; rate (9 % since 2024) not on the page": "две страницы; ставки (9\u00A0% с 2024\u00A0года) на странице нет",
  "number of categories not seen": "число категорий не найдено",
  "law firm; sentence cut in the stored copy": "юридическая фирма; фраза в сохранённой копии обрезана",
  "until 30 September 2026; the extension after that was not found: check (it was extended repeatedly)":
    "до 30\u00A0сентября 2026\u00A0года; дальнейшее продление не найдено: проверьте (продлевали не раз)",
  "names Customs Announcement 219/2568; six pages agree": "ссылается на объявление таможни 219/2568; шесть страниц говорят то же",
  "absence only": "лишь отсутствие упоминаний",
  "testing firm": "испытательная лаборатория",
  "three months later by the Protocol's rule (computed)": "через три месяца, по правилу Протокола (рассчитано)",
  "in January 2024; not among the accessions until January 2026":
    "в январе 2024\u00A0года; до января 2026\u00A0года среди присоединившихся нет",
  "falls to 13 on 2027-01-01 (next row)": "с 2027-01-01 снижается до 13 (следующая строка)",
  "two pages; both say a higher rate (19, then 20) applies to payment in cash":
    "две страницы; обе говорят, что при оплате наличными ставка выше (19, затем 20)",
  "airline page, undated and old; check with Tajik customs": "страница авиакомпании, без даты и старая; уточните у таджикской таможни",
  "day computed from the accession date of end of March 2011": "день рассчитан по дате присоединения (конец марта 2011\u00A0года)",
  "a US guide of 2019 agrees": "американское руководство 2019\u00A0года говорит то же",
  "the only figure after 1998; see the general duty": "единственная цифра после 1998\u00A0года; см. общую пошлину",
  "newer and more useful than the average of 2002": "новее и полезнее среднего за 2002\u00A0год",
  "foreign operator, undated; 1425 manat at 2.85 is a rate from before 2015":
    "иностранный оператор, без даты; 1425 манатов по 2,85\u00A0— курс до 2015\u00A0года",
  "headlines of 2025-2026 on the same page name no new rate": "в заголовках 2025–2026\u00A0годов на той же странице новой ставки нет",
  "two pages, Resolution No. 244": "две страницы, постановление №\u00A0244",
  "a law firm's page of April 2025 lists the same acts; EAC alone is not enough":
    "страница юридической фирмы за апрель 2025\u00A0года называет те же акты; одного EAC мало",
  "service provider; commission up to 35 % of price, mostly 10-25 %": "поставщик услуг; комиссия до 35\u00A0% цены, чаще 10–25\u00A0%",
  "two pages; whether Temu came back was not found": "две страницы; вернулась ли Temu, не установлено",
  "secondary; how long not known": "вторичный источник; как долго, неизвестно",
  "analyst; a central-bank QR standard is coming": "аналитик; центральный банк готовит стандарт QR-кодов",
  "state after March 2026 not found; check": "положение после марта 2026\u00A0года не найдено; проверьте",
  "head of press service of customs": "руководитель пресс-службы таможни",
  "high for 10 % (BDO). Rate from 2027-01-01 not found": "для 10\u00A0%\u00A0— надёжно (BDO). Ставка с 2027-01-01 не найдена",
  "four pages agree; number of decision given (01/2025/QD-TTg)": "четыре страницы говорят то же; номер решения указан (01/2025/QD-TTg)",
  "Law 48/2024/QH15": "закон 48/2024/QH15",
  "testing firm; the CR mark for household appliances was not seen in a source ()":
    "испытательная лаборатория; знак CR для бытовой техники в источниках не найден",
  "state in 2026 not found": "положение в 2026\u00A0году не найдено",
  "payment firm; a survey of 2022 gives the same order": "платёжная компания; опрос 2022\u00A0года даёт тот же порядок",
  "day in": "день не найден",
  depositary: "депозитарий",
  "date of force not in the excerpt; later law of 2025 not checked":
    "даты вступления в силу в выдержке нет; более поздний закон 2025\u00A0года не проверен",
  "one official estimate, several pages": "одна официальная оценка, несколько страниц",
};
