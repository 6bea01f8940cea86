/** One of the processes of `npm run track-record`: tells the records of its share of the exporters to the one that started it. */
import "./engine.mjs";
import { loadDataset } from "@/lib/dataset/load";
import { worldFrom } from "@/lib/track/source";
import { trackOf } from "@/lib/track/track";
import { trackFiles } from "./track-files";

const [folder = "", part = "", of = ""] = process.argv.slice(2);
const world = worldFrom(loadDataset(folder), trackFiles(folder));
const own = world.trade.exporters.filter((_, i) => i % Number(of) === Number(part));
process.send?.(own.map((exporter) => trackOf(world, exporter)));
