import type { Texts } from "../content";

/** Rules for parcels, in Russian. */
export const parcels: Texts = {
  "EAEU parcels of private persons: free up to EUR 200 and 31 kg":
    "Посылки частным лицам в ЕАЭС: до\u00A0200\u00A0евро и\u00A031\u00A0кг не облагаются",
  "15 % and at least EUR 2 per kg of what exceeds the limit. Whether VAT is due on top, and whether freight counts towards the limit, the pages do not say.":
    "15\u00A0%, но не меньше 2\u00A0евро за кг того, что сверх порога. Берётся ли сверх этого НДС и входит ли в порог доставка, на страницах не сказано.",
  "EAEU e-commerce goods, planned for 2026-07-01: free up to EUR 200, then 5 % on the whole value":
    "Товары электронной торговли в ЕАЭС, запланировано на\u00A02026-07-01: до\u00A0200\u00A0евро не облагаются, дальше 5\u00A0% всей стоимости",
  "Decided for 2026-07-01; no page read since says that it has begun. Shops inside the EAEU are not meant.":
    "Принято, вступает в силу 2026-07-01; ни на одной из прочитанных с тех пор страниц не сказано, что правило действует. Магазинов внутри ЕАЭС не касается.",
  "15 % and at least EUR 2 per kg of what exceeds the limit. Whether VAT is due on top, and whether freight counts towards the limit, the pages do not say. The page is a shop's; whether the planned rule has replaced it since was not found.":
    "15\u00A0%, но не меньше 2\u00A0евро за кг того, что сверх порога. Берётся ли сверх этого НДС и входит ли в порог доставка, на страницах не сказано. Страница принадлежит магазину; заменило ли его с тех пор запланированное правило, узнать не удалось.",
  "Parcels by international courier: free up to US$ 200 per recipient and month":
    "Посылки международных курьеров: до\u00A0200\u00A0долл. США на получателя в месяц не облагаются",
  "The limit counts all parcels of a recipient in a month. What is due above it was not found.":
    "В порог входят все посылки получателя за месяц. Что берётся сверх него, узнать не удалось.",
  "Parcels by post: free up to US$ 100": "Посылки почтой: до\u00A0100\u00A0долл. США не облагаются",
  "What is due above the limit was not found.": "Что берётся сверх порога, узнать не удалось.",
  "Parcels by mail: free up to US$ 100": "Почтовые посылки: до\u00A0100\u00A0долл. США не облагаются",
  "An airline's page without a date: ask Tajik customs.": "Страница авиакомпании без даты: спросите таможню Таджикистана.",
  "Parcels by mail: free up to US$ 500": "Почтовые посылки: до\u00A0500\u00A0долл. США не облагаются",
  "A foreign post's page without a date, at an exchange rate from before 2015: ask Turkmen customs.":
    "Страница иностранной почты без даты, по курсу до\u00A02015\u00A0года: спросите таможню Туркменистана.",
  "Parcels: free of duty up to BND 400": "Посылки: до\u00A0400 брунейских долларов без пошлины",
  "An industry data base of about 2023.": "Отраслевая база данных, примерно 2023\u00A0год.",
  "Parcels: free up to US$ 50": "Посылки: до\u00A050\u00A0долл. США не облагаются",
  "A rule of 2012; whether it changed later was not checked.": "Правило 2012\u00A0года; менялось ли оно позже, не проверено.",
  "Parcels: free of duty up to US$ 3, 7.5 % up to US$ 1,500":
    "Посылки: до\u00A03\u00A0долл. США без пошлины, до\u00A01500\u00A0долл. США\u00A0— 7,5\u00A0%",
  "Some goods pay rates of their own; they were not in the page read.":
    "Для некоторых товаров ставки свои; на прочитанной странице их не было.",
  "Parcels up to RM 500: no duty, 10 % sales tax on the price":
    "Посылки до\u00A0500\u00A0ринггитов: пошлины нет, налог с продаж 10\u00A0% цены",
  "The duty limit counts goods with freight; the sales tax falls on goods sold at up to RM 500.":
    "В порог по пошлине товар входит с доставкой; налог с продаж берётся с товаров ценой до\u00A0500\u00A0ринггитов.",
  "Parcels: free up to PHP 10,000": "Посылки: до\u00A010\u00A0000 филиппинских песо не облагаются",
  "Parcels of one buyer on one day may be added up. Bills to repeal the limit were not checked.":
    "Посылки одного покупателя за день могут сложить. Законопроекты об отмене порога не проверялись.",
  "Goods up to S$ 400 by air or post: GST at the sale, above it at the border":
    "Товары до\u00A0400 сингапурских долларов воздухом или почтой: налог GST при продаже, дороже\u00A0— на границе",
  "Up to the limit the seller or the marketplace collects GST where registered.":
    "До порога налог GST собирает продавец или маркетплейс, если состоит на учёте.",
  "All parcels from the first baht: duty and VAT": "Все посылки с первого бата: пошлина и НДС",
  "All parcels: duty and VAT, no free limit": "Все посылки: пошлина и НДС, порога нет",
  "Parcels: free up to US$ 300 per calendar month": "Посылки: до\u00A0300\u00A0долл. США за календарный месяц не облагаются",
  "An industry data base of about 2023. The limit counts all parcels of a person in a month.":
    "Отраслевая база данных, примерно 2023\u00A0год. В порог входят все посылки одного человека за месяц.",
  "Parcels: free up to GEL 300 and 30 kg": "Посылки: до\u00A0300\u00A0лари и\u00A030\u00A0кг не облагаются",
  "The post's page bears no date; goods of HS chapters 28 to 97.":
    "На странице почты нет даты; товары групп ТН ВЭД (HS) с\u00A028 по\u00A097.",
};
