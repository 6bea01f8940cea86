import type { Texts } from "../content";

/** Lanchester's laws: advice, tactics, targets, the published case, in Russian. */
export const lanchester: Texts = {
  "Hold the lead": "Удерживать лидерство",
  "You are first and nobody is within range. Match what rivals bring, at once, and fight across the whole market. A share above 73.9 % is not worth buying: look for the next market instead.":
    "Вы первые, и никто не в зоне досягаемости. Сразу повторяйте шаги соперников и боритесь на всём рынке. Доля больше 73,9\u00A0% не стоит затрат: лучше ищите следующий рынок.",
  "Widen the gap": "Увеличить отрыв",
  "You are first, but a rival is within range or could be. Attack the rival just below you: every customer won there counts twice, once for you and once against them, until they are out of range.":
    "Вы первые, но соперник в зоне досягаемости или может в ней оказаться. Отбирайте долю у ближайшего преследователя: каждый его клиент считается дважды\u00A0— вам в плюс, ему в минус,\u00A0— пока он не выйдет из зоны.",
  "Differentiate, one rival at a time": "Отличаться\u00A0— и бороться с одним соперником за раз",
  "The supplier above is within range. Do what it does not do, choose one segment and one rival, and take share from the supplier just below you rather than from everyone.":
    "Поставщик выше вас\u00A0— в зоне досягаемости. Делайте то, чего не делает он, выберите один сегмент и одного соперника и забирайте долю у ближайшего снизу, а не у всех сразу.",
  "Do not chase the leader: cut the market finer": "Не гнаться за лидером: делить рынок мельче",
  "The leader is out of range in this market as a whole. Split it by product, city, channel or price until you find a segment where the largest supplier is within range, and fight there.":
    "На рынке в целом лидер вне зоны досягаемости. Делите рынок по товару, городу, каналу или цене, пока не найдёте сегмент, где крупнейший поставщик досягаем, и боритесь там.",
  "Win a foothold first": "Сначала закрепиться на плацдарме",
  "You have no share yet. Choose a segment or market that is dispersed or in transition, aim at 2.8 % first and at 6.8 % next, before anyone takes notice.":
    "Доли у вас пока нет. Выберите раздробленный или переходный сегмент либо рынок; цель\u00A0— сначала 2,8\u00A0%, затем 6,8\u00A0%, пока вас не заметили.",
  Differentiation: "Дифференциация",
  "Where you are the weaker side, do not copy: be different in what counts for the customer.":
    "Если вы слабее, не копируйте: отличайтесь в том, что важно покупателю.",
  "Local battle": "Локальная борьба",
  "Fight in a small, bounded part of the market that you can cover fully.":
    "Бороться на небольшом, ограниченном участке рынка, который вы охватите целиком.",
  "One against one": "Один на один",
  "Prefer customers and segments with a single rival.": "Предпочитать покупателей и сегменты, где соперник один.",
  "Close combat": "Работа рядом с клиентом",
  "Work near the customer: direct contact, direct sales, quick service.":
    "Быть ближе к клиенту: прямой контакт, прямые продажи, быстрое обслуживание.",
  "Concentration on one point": "Концентрация в одной точке",
  "Put your means into one segment until it is won.": "Вкладывать ресурсы в один сегмент, пока он не взят.",
  Diversion: "Отвлекающий манёвр",
  "Draw the rival's attention away from where you attack.": "Отвлечь внимание соперника от того места, где вы наступаете.",
  Matching: "Повторять шаги соперника",
  "Where you are the stronger side, meet every new move at once, so that it sets nobody apart.":
    "Если вы сильнее, сразу отвечайте на каждый новый ход, чтобы он никого не выделил.",
  "Wide-area battle": "Борьба на всём рынке",
  "Fight across the whole market, where size counts most.": "Бороться на всём рынке, где размер решает больше всего.",
  "Stochastic battle": "Борьба широким фронтом",
  "Be present with a full range wherever rivals meet, so that each meets you.":
    "Быть с полным ассортиментом везде, где сходятся соперники, чтобы каждый встретил вас.",
  "Remote combat": "Работа брендом и рекламой",
  "Win customers before they meet the rival: brand, advertising, distribution.":
    "Завоевать покупателей раньше, чем они встретят соперника: бренд, реклама, сбыт.",
  "Combined operation": "Комбинированные действия",
  "Use all your means together.": "Использовать все средства вместе.",
  Inducement: "Вовлечение на своё поле",
  "Lead rivals to fight where you are strong.": "Вынудить соперников бороться там, где вы сильны.",
  "Be number one somewhere": "Где-то быть первым",
  "First and out of range in a small market is worth more than second in a large one.":
    "Быть недосягаемым первым на малом рынке дороже, чем вторым на большом.",
  "Attack the rival just below": "Забирать долю у ближайшего снизу",
  "Share taken there widens the gap twice, and you are the stronger side in that fight.":
    "Взятая у него доля увеличивает отрыв вдвойне, и в этой борьбе сильная сторона\u00A0— вы.",
  "Concentrate on one point": "Сосредоточиться на одной точке",
  "Do not spread. Keep to your strengths, with three times the rival's effort at the point chosen.":
    "Не распыляться. Держаться сильных сторон и в выбранной точке вкладывать втрое больше соперника.",
  "Thresholds, ranges and types are Taoka–Onoda practice values from management teaching, not results of science.":
    "Пороги, зоны и типы\u00A0— практические значения Таоки и Оноды из преподавания менеджмента, а не научный результат.",
  "No empirical test of the shares 73.9, 41.7 and 26.1 was found, and the origin of 41.7 is not verified.":
    "Эмпирической проверки долей 73,9; 41,7 и\u00A026,1 найти не удалось, а происхождение 41,7 не подтверждено.",
  "The share thresholds assume that both sides use their means equally well.":
    "Пороги долей предполагают, что обе стороны используют ресурсы одинаково хорошо.",
  "The rules were developed for consumer goods; other markets may follow other rules.":
    "Правила выработаны для потребительских товаров; на других рынках они могут быть другими.",
  "A share is only as good as its market definition: by another one, another firm is first.":
    "Доля верна лишь настолько, насколько верно определён рынок: при другом определении первой будет другая фирма.",
  "The constants 3 and √3 are conventions: the derivation given for them yields 2.83 and 1.68.":
    "Константы 3 и √3\u00A0— условность: вывод, который для них приводят, даёт 2,83 и\u00A01,68.",
  "Range factor √3, shares 73.9, 41.7, 26.1": "Отрыв в √3\u00A0раза, доли 73,9; 41,7; 26,1",
  "English version: factor 1.7, shares 74, 41, 26, no three-strong type":
    "Английский вариант: отрыв в\u00A01,7\u00A0раза, доли 74; 41; 26; типа «три сильных» нет",
  "Japanese version: factor 2, shares 73.9, 41.7, 75, 26": "Японский вариант: отрыв в\u00A02\u00A0раза, доли 73,9; 41,7; 75; 26",
  "Upper limit": "Верхний предел",
  "The order will not be turned in the short run. More than this is not worth having.":
    "В ближайшее время порядок не перевернётся. Большая доля своих затрат не стоит.",
  "Taoka–Onoda practice value, 1962, from the Koopman model. One specialist disputes that Koopman himself named such shares.":
    "Практическое значение Таоки и Оноды (1962) по модели Купмана. Один из специалистов оспаривает, что сам Купман называл такие доли.",
  "Stability target": "Порог стабильности",
  "A stable first place among three or more suppliers.": "Устойчивое первое место среди трёх и более поставщиков.",
  "Taoka–Onoda practice value. Origin not verified: no derivation of 41.7 was found.":
    "Практическое значение Таоки и Оноды. Происхождение не подтверждено: вывода числа 41,7 найти не удалось.",
  "Lower limit": "Нижний предел",
  "The least a leader needs: below it even a first place is unstable.": "Наименьшая доля лидера: ниже неё даже первое место неустойчиво.",
  "Upper group": "Верхняя группа",
  "Strong among the weak.": "Сильный среди слабых.",
  "Taoka–Onoda practice value, added for markets with many suppliers. The product gives every printed digit; no source that states it was found.":
    "Практическое значение Таоки и Оноды, добавленное для рынков со многими поставщиками. Произведение даёт все напечатанные цифры; источника, где это сказано, найти не удалось.",
  Influence: "Порог влияния",
  "Begins to influence the market.": "Поставщик начинает влиять на рынок.",
  Existence: "Порог заметности",
  "Noticed by rivals. Also used as the line for leaving a market.": "Соперники замечают. По этой же черте решают, не уйти ли с рынка.",
  Foothold: "Плацдарм",
  "A bridgehead that rivals ignore.": "Начальная позиция, на которую соперники не обращают внимания.",
  "Competitiveness is about 3 to 10 times smaller than that of the main rivals.":
    "Конкурентоспособность примерно в\u00A03–10\u00A0раз ниже, чем у основных соперников.",
  "The rivals are not named, and it is not said whether share, sales or a score is compared.":
    "Соперники не названы, и не сказано, что сравнивается: доля, продажи или оценка.",
  "The competition range in this market is 0.20.": "Зона конкуренции на этом рынке\u00A0— 0,20.",
  "No mean of 3 and 10 gives 0.20, so the rival behind it is unknown. As printed it lies outside both ranges (0.333 local, 0.577 wide area).":
    "Никакое среднее из\u00A03 и\u00A010 не даёт 0,20, поэтому неизвестно, какой соперник за этим стоит. Напечатанное значение вне обеих зон (0,333 локально, 0,577 на всём рынке).",
  "The six ASEAN markets are worth 7 billion US dollars, 0.7 % of the world.":
    "Шесть рынков АСЕАН\u00A0— это 7\u00A0млрд долл. США, 0,7\u00A0% мирового.",
  "No year is given. A later press figure has India and ASEAN together at 2.5 % in 2015.":
    "Год не указан. По более поздней публикации в прессе, у Индии и АСЕАН вместе в\u00A02015\u00A0году было 2,5\u00A0%.",
  "The potential in the six ASEAN markets is 4.95 times the current level.":
    "Потенциал на шести рынках АСЕАН\u00A0— в\u00A04,95\u00A0раза больше нынешнего уровня.",
  "0.7 is the markets' share of the world, not the exporter's share of the markets, so this is not a multiple of its current level.":
    "0,7\u00A0— это доля этих рынков в мире, а не доля экспортёра на них, поэтому это не кратность его нынешнего уровня.",
  "The potential in Viet Nam is 43.37 times the current level.":
    "Потенциал во Вьетнаме\u00A0— в\u00A043,37\u00A0раза больше нынешнего уровня.",
  "The same 3.47 serves a region of six and one of its members. The unit of 0.08 is not printed; read as per cent of the world.":
    "Одно и то же число 3,47 взято и для региона из шести стран, и для одной из них. Единица числа 0,08 не напечатана; прочитано как процент мирового.",
  "3.47 is never defined: it may be a share of some world total, a fair share, or the result of an earlier step.":
    "Число 3,47 нигде не определено: это может быть доля в каком-то мировом итоге, «справедливая» доля или результат предыдущего шага.",
  "With one fixed reference the multiple is 1 / market size, so the smallest market always ranks first.":
    "При одном постоянном эталоне кратность\u00A0— это 1 / размер рынка, поэтому первым всегда оказывается самый маленький рынок.",
  "Rivals do not enter the multiple, so it is not a Lanchester quantity; only the range index is.":
    "Соперники в кратность не входят, так что к теории Ланчестера относится не она, а только показатель зоны.",
  "Viet Nam, Thailand and the Philippines are recommended, but only Viet Nam has a figure.":
    "Рекомендованы Вьетнам, Таиланд и Филиппины, но число приведено только для Вьетнама.",
};
