// The style sheets of what is fetched later: see `later`. They come with every page, two kilobytes in all.
import "./[language]/(workspace)/detail.module.css";
import "./[language]/(workspace)/no-ranking.module.css";
import "./_components/answer/barriers.module.css";
import "./_components/answer/figure.module.css";
import "./_components/answer/measure-list.module.css";
import "./_components/answer/reasons.module.css";
import "./_components/answer/redundancies.module.css";
import "./_components/charts/lift-bar.module.css";
import "./_components/charts/strip.module.css";
import "./_components/fields/file-drop.module.css";
import "./_components/fields/method-options.module.css";
import "./_components/fields/number-field.module.css";
import "./_components/firmness/firmness.module.css";
import "./_components/frame/shelf.module.css";
import "./_components/position/competition-form.module.css";
import "./_components/tables/tables.module.css";
import "./[language]/markets/[iso3]/checks/check-list.module.css";
