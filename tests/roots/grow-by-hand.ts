import { growRoot } from "./grow-root.ts";
const [i = "0", s = "0", t = ""] = process.argv.slice(2);
console.log(await growRoot({ indicators: Number(i), shortcomings: Number(s), tail: t }));
