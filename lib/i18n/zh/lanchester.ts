type Texts = Readonly<Record<string, string>>;

/** Lanchester's laws: advice, tactics, targets, the published case, in Chinese. */
export const lanchester: Texts = {
  "Hold the lead": "守住领先",
  "You are first and nobody is within range. Match what rivals bring, at once, and fight across the whole market. A share above 73.9 % is not worth buying: look for the next market instead.":
    "您居第一，对手都在射程外。对手推出什么就立即跟进，在整个市场展开竞争。占有率超过 73.9% 之后不值得再花钱提高，应寻找下一个市场。",
  "Widen the gap": "拉大差距",
  "You are first, but a rival is within range or could be. Attack the rival just below you: every customer won there counts twice, once for you and once against them, until they are out of range.":
    "您居第一，但有对手处于或可能处于射程内。应从紧随其后的对手处争取份额：每赢得一位客户都有双重作用，己方增加，对方减少，直到把它甩出射程。",
  "Differentiate, one rival at a time": "差异化，一次只对一个对手",
  "The supplier above is within range. Do what it does not do, choose one segment and one rival, and take share from the supplier just below you rather than from everyone.":
    "前一名供应方在射程内。做它没有做的事，选定一个细分市场和一个对手；份额应取自紧随您之后的供应方，而不是取自所有人。",
  "Do not chase the leader: cut the market finer": "不追第一名，先细分市场",
  "The leader is out of range in this market as a whole. Split it by product, city, channel or price until you find a segment where the largest supplier is within range, and fight there.":
    "就整个市场而言，第一名在射程外。按产品、城市、渠道或价格切分，直到找出最大供应方处于射程内的细分市场，在那里竞争。",
  "Win a foothold first": "先取得据点",
  "You have no share yet. Choose a segment or market that is dispersed or in transition, aim at 2.8 % first and at 6.8 % next, before anyone takes notice.":
    "您尚无占有率。选择分散型或过渡型的细分市场或市场，先以 2.8% 为目标，再以 6.8% 为目标，趁尚未引起注意。",
  Differentiation: "差异化",
  "Where you are the weaker side, do not copy: be different in what counts for the customer.":
    "处于弱势时不要模仿：在客户看重的方面与众不同。",
  "Local battle": "局部战",
  "Fight in a small, bounded part of the market that you can cover fully.": "在您能够完全覆盖的、有限的局部市场竞争。",
  "One against one": "一对一战",
  "Prefer customers and segments with a single rival.": "优先选择只有一个对手的客户和细分市场。",
  "Close combat": "接近战",
  "Work near the customer: direct contact, direct sales, quick service.": "贴近客户：直接接触、直接销售、快速服务。",
  "Concentration on one point": "一点集中",
  "Put your means into one segment until it is won.": "把资源投入一个细分市场，直到拿下为止。",
  Diversion: "声东击西",
  "Draw the rival's attention away from where you attack.": "把对手的注意力从您的主攻方向引开。",
  Matching: "跟进（同质化）",
  "Where you are the stronger side, meet every new move at once, so that it sets nobody apart.":
    "处于强势时，对每个新动作立即跟进，使任何人都无法借此拉开差异。",
  "Wide-area battle": "广域战",
  "Fight across the whole market, where size counts most.": "在整个市场竞争，规模在那里最起作用。",
  "Stochastic battle": "概率战",
  "Be present with a full range wherever rivals meet, so that each meets you.": "凡对手交锋之处都以全系列产品出现，使每个对手都碰上您。",
  "Remote combat": "远隔战",
  "Win customers before they meet the rival: brand, advertising, distribution.": "在客户接触对手之前赢得客户：靠品牌、广告和分销。",
  "Combined operation": "综合战",
  "Use all your means together.": "综合运用全部资源。",
  Inducement: "诱导战",
  "Lead rivals to fight where you are strong.": "把对手引到您占优势的地方竞争。",
  "Be number one somewhere": "在某处做到第一",
  "First and out of range in a small market is worth more than second in a large one.": "在小市场居第一且甩开对手，胜过在大市场居第二。",
  "Attack the rival just below": "从紧随其后的对手处争取份额",
  "Share taken there widens the gap twice, and you are the stronger side in that fight.":
    "从那里取得的份额双倍拉大差距，而且在这场竞争中您是强的一方。",
  "Concentrate on one point": "一点集中",
  "Do not spread. Keep to your strengths, with three times the rival's effort at the point chosen.":
    "不要分散。守住自己的长处，在选定的一点上投入达到对手的三倍。",
  "Thresholds, ranges and types are Taoka–Onoda practice values from management teaching, not results of science.":
    "门槛、射程和格局是管理教学中的田冈–斧田经验值，不是科学结论。",
  "No empirical test of the shares 73.9, 41.7 and 26.1 was found, and the origin of 41.7 is not verified.":
    "没有找到对 73.9、41.7 和 26.1 这几个占有率的实证检验，41.7 的来历也未经证实。",
  "The share thresholds assume that both sides use their means equally well.": "占有率门槛假定双方运用资源的效率相同。",
  "The rules were developed for consumer goods; other markets may follow other rules.":
    "这些规则是针对消费品提出的，其他市场可能遵循别的规则。",
  "A share is only as good as its market definition: by another one, another firm is first.":
    "占有率是否可靠，取决于市场如何界定：换一种界定，居第一的就是另一家企业。",
  "The constants 3 and √3 are conventions: the derivation given for them yields 2.83 and 1.68.":
    "常数 3 和 √3 是约定：按其给出的推导应得 2.83 和 1.68。",
  "Range factor √3, shares 73.9, 41.7, 26.1": "射程倍数 √3，占有率 73.9、41.7、26.1",
  "English version: factor 1.7, shares 74, 41, 26, no three-strong type": "英文版：倍数 1.7，占有率 74、41、26，不设三强型",
  "Japanese version: factor 2, shares 73.9, 41.7, 75, 26": "日文版：倍数 2，占有率 73.9、41.7、75、26",
  "Upper limit": "上限目标值",
  "The order will not be turned in the short run. More than this is not worth having.": "短期内次序不会逆转。超过这一水平就不值得再争。",
  "Taoka–Onoda practice value, 1962, from the Koopman model. One specialist disputes that Koopman himself named such shares.":
    "田冈–斧田经验值，1962 年，源于库普曼模型。有一位专家质疑库普曼本人是否提出过这样的占有率。",
  "Stability target": "安定目标值",
  "A stable first place among three or more suppliers.": "在三家及以上供应方中稳居第一。",
  "Taoka–Onoda practice value. Origin not verified: no derivation of 41.7 was found.":
    "田冈–斧田经验值。来历未经证实：没有找到 41.7 的推导。",
  "Lower limit": "下限目标值",
  "The least a leader needs: below it even a first place is unstable.": "居首者的最低要求：低于它，即使居第一也不稳定。",
  "Upper group": "上位目标值",
  "Strong among the weak.": "弱者中的强者。",
  "Taoka–Onoda practice value, added for markets with many suppliers. The product gives every printed digit; no source that states it was found.":
    "田冈–斧田经验值，为供应方众多的市场而补充。所列乘积与公布的每一位数字相符，但没有找到载明它的来源。",
  Influence: "影响目标值",
  "Begins to influence the market.": "开始对市场产生影响。",
  Existence: "存在目标值",
  "Noticed by rivals. Also used as the line for leaving a market.": "受到对手注意。也用作退出市场的界线。",
  Foothold: "据点目标值",
  "A bridgehead that rivals ignore.": "对手尚未理会的立足点。",
  "Competitiveness is about 3 to 10 times smaller than that of the main rivals.": "竞争力约为主要对手的三分之一到十分之一。",
  "The rivals are not named, and it is not said whether share, sales or a score is compared.":
    "没有指明对手是谁，也没有说明比较的是占有率、销售额还是某种得分。",
  "The competition range in this market is 0.20.": "这一市场的竞争射程为 0.20。",
  "No mean of 3 and 10 gives 0.20, so the rival behind it is unknown. As printed it lies outside both ranges (0.333 local, 0.577 wide area).":
    "3 与 10 的任何平均数都得不出 0.20，因此不知所指的对手是谁。按原文的数值，它处于两种射程之外（局部战 0.333，广域战 0.577）。",
  "The six ASEAN markets are worth 7 billion US dollars, 0.7 % of the world.": "东盟六个市场价值 70 亿美元，占世界的 0.7%。",
  "No year is given. A later press figure has India and ASEAN together at 2.5 % in 2015.":
    "没有给出年份。后来的新闻数字是 2015 年印度与东盟合计占 2.5%。",
  "The potential in the six ASEAN markets is 4.95 times the current level.": "东盟六个市场的潜力是目前水平的 4.95 倍。",
  "0.7 is the markets' share of the world, not the exporter's share of the markets, so this is not a multiple of its current level.":
    "0.7 是这些市场占世界的比例，而不是出口方在这些市场的占有率，因此这并不是其目前水平的倍数。",
  "The potential in Viet Nam is 43.37 times the current level.": "越南的潜力是目前水平的 43.37 倍。",
  "The same 3.47 serves a region of six and one of its members. The unit of 0.08 is not printed; read as per cent of the world.":
    "同一个 3.47 既用于六个市场的整体，又用于其中一个成员。原文没有给出 0.08 的单位，按占世界的百分比理解。",
  "3.47 is never defined: it may be a share of some world total, a fair share, or the result of an earlier step.":
    "3.47 从未定义：可能是占某个世界总量的比例，可能是应得份额，也可能是前一步的结果。",
  "With one fixed reference the multiple is 1 / market size, so the smallest market always ranks first.":
    "参照值固定时，倍数就是市场规模的倒数，因此最小的市场总是排第一。",
  "Rivals do not enter the multiple, so it is not a Lanchester quantity; only the range index is.":
    "倍数的计算没有涉及对手，因此不属于兰彻斯特的量；只有射程指数才是。",
  "Viet Nam, Thailand and the Philippines are recommended, but only Viet Nam has a figure.":
    "推荐的是越南、泰国和菲律宾，但只有越南有数字。",
};
