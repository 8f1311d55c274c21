import { dark, light, properties } from "./palette.ts";

/** The page's style sheet. Nothing is loaded from elsewhere; fonts are those of the machine. */
export const style = `
:root{color-scheme:light;${properties(light)}}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;${properties(dark)}}}
:root[data-theme=light]{color-scheme:light;${properties(light)}}
:root[data-theme=dark]{color-scheme:dark;${properties(dark)}}

*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",Arial,sans-serif}
code,pre,.id{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
.id{overflow-wrap:anywhere}
a{color:var(--accent)}
h1,h2,h3,p{margin:0}
h1{font-size:1.6rem;line-height:1.25;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin-bottom:.75rem}
h3{font-size:1rem;margin-bottom:.5rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.vh{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.dim{color:var(--dim)}
.num{text-align:right;font-variant-numeric:tabular-nums}

.skip{position:absolute;left:.5rem;top:-6rem;z-index:10;padding:.5rem 1rem;background:var(--card);color:var(--accent);border:2px solid var(--accent);border-radius:6px}
.skip:focus{top:.5rem}
.top{position:sticky;top:0;z-index:5;display:flex;gap:.5rem 1.25rem;align-items:center;padding:.5rem max(1rem,calc((100% - 84rem)/2));background:var(--card);border-bottom:1px solid var(--line)}
.top b{white-space:nowrap}
.top nav{flex:1;min-width:0;overflow-x:auto}
.top ul{display:flex;gap:.25rem;margin:0;padding:0;list-style:none}
.top nav a{display:block;padding:.4rem .6rem;border-radius:6px;color:var(--text);text-decoration:none;white-space:nowrap;font-size:.92rem}
.top nav a:hover{background:var(--raised)}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;max-width:86rem;margin:0 auto;padding:1.25rem 1rem 3rem}
section{padding:1.25rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
section:focus-visible{outline-offset:0}
footer{max-width:86rem;margin:0 auto;padding:0 1rem 2rem;color:var(--dim);font-size:.88rem}
footer dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1rem;margin:0}
footer dd{margin:0;overflow-wrap:anywhere}

.decision{border-left:6px solid var(--accent)}
.decision.good{border-left-color:var(--good)}
.decision.bad{border-left-color:var(--bad)}
.eyebrow{font-weight:600;margin-bottom:.25rem}
.good>.eyebrow{color:var(--good)}
.bad>.eyebrow{color:var(--bad)}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.75rem 0;padding:0;list-style:none}
.chips li,.chip{padding:.1rem .6rem;background:var(--raised);border-radius:1rem;font-size:.88rem;white-space:nowrap}
.because{margin-top:.75rem;max-width:52rem;padding:.75rem 1rem;background:var(--raised);border-radius:8px}
.because p+p{margin-top:.35rem}
.notes{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem;margin:.75rem 0 0;padding:0;list-style:none;max-width:52rem}
.notes li{padding:.5rem .85rem;border-radius:8px;background:var(--accent-soft);overflow-wrap:anywhere}
.notes .warn{background:var(--warn-soft)}
.notes .deny,.notes .error{background:var(--bad-soft)}
.notes b{margin-right:.35rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.25rem 2rem}

.scroll{position:relative;overflow:auto;margin:0 -.25rem;padding:.25rem}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.92rem}
caption{padding:0 0 .5rem;text-align:left;color:var(--dim)}
th.id{min-width:15rem}
td.id{min-width:8rem}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--line);background:var(--card);vertical-align:bottom;white-space:nowrap}
tbody th{font-weight:500}
tbody tr:last-child>*{border-bottom:0}
tr.chosen>*{background:var(--good-soft)}
tr:target>*{background:var(--accent-soft)}
.js table[data-sortable] thead th{cursor:pointer}
.js table[data-sortable] thead th:hover{background:var(--raised)}
.sort{margin:-.2rem 0 -.2rem .15rem;padding:0;width:1.6rem;height:1.6rem;border:0;border-radius:4px;background:none;color:var(--dim);font:inherit;cursor:pointer}
.sort::after{content:"\\2195"}
th[aria-sort] .sort{color:var(--accent);font-weight:700}
th[aria-sort=ascending] .sort::after{content:"\\2191"}
th[aria-sort=descending] .sort::after{content:"\\2193"}

.funnel td:last-child{width:38%;min-width:8rem}
.bar{display:block;height:1.1rem;background:var(--raised);border-radius:3px;overflow:hidden}
.bar i{float:left;height:100%;background:var(--accent)}
.bar i+i{background:repeating-linear-gradient(135deg,var(--bad) 0 3px,transparent 3px 6px)}
.fell{color:var(--bad);font-weight:600}
.place{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:nowrap}
td.why-rule{min-width:18rem}
details summary{cursor:pointer}
details ul{margin:.4rem 0 .2rem;padding-left:1.2rem}

mark{background:var(--mark);color:inherit;padding:.1rem .35rem;border-radius:4px;font-weight:600}
.state{white-space:nowrap;font-weight:600}
.state.compatible{color:var(--good)}
.state.errored{color:var(--bad)}

.tools{display:none;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:end;margin-bottom:.75rem}
.js .tools{display:flex}
.tools label{display:grid;grid-template-columns:minmax(0,1fr);max-width:100%;gap:.2rem;font-size:.88rem;font-weight:600}
.tools label.check{display:flex;gap:.5rem;align-items:center;padding:.45rem 0;font-weight:400}
input,select,button.plain{font:inherit;color:inherit;background:var(--card);border:1px solid var(--dim);border-radius:6px;padding:.4rem .6rem;max-width:100%}
input[type=search]{width:20rem}
input[type=checkbox]{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
input,select{font-weight:400}
button.plain{cursor:pointer;white-space:nowrap}
button[aria-pressed=true]{background:var(--accent-soft);border-color:var(--accent)}
#theme{margin-left:auto;font-size:.92rem}
#request th,#request td{padding:.25rem .6rem}
button.plain:hover{background:var(--raised)}
.count{padding:.45rem 0;color:var(--dim)}

.matrix{max-height:min(85vh,60rem)}
.matrix table{font-size:.84rem}
.matrix thead th{position:sticky;top:-.25rem;z-index:2}
.matrix th,.matrix td{padding:.3rem .5rem}
.matrix tbody th{position:sticky;left:-.25rem;z-index:1;background:var(--card);width:21rem;min-width:21rem;max-width:21rem}
.matrix thead th:first-child{left:-.25rem;z-index:3}
.matrix tr.chosen>th{background:var(--good-soft)}
.matrix tr:target>th{background:var(--accent-soft)}
.matrix .sub{display:block;color:var(--dim);font-size:.92em;font-weight:400}
.matrix .first{display:none}
.cell{min-width:4.5rem;max-width:14rem}
.failed,.errored.cell{min-width:9.5rem}
.cell .sign{display:inline-block;margin-right:.35rem;font-weight:700}
.cell .why{overflow-wrap:anywhere}
.passed .sign{color:var(--good)}
.failed,.errored.cell{background:var(--bad-soft)}
.failed .sign,.failed .why,.errored.cell .sign,.errored.cell .why{color:var(--bad)}
.skipped{color:var(--dim)}
.passed .why,.skipped .why,.cell .trace{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cell{position:relative}
.cell:hover .trace,.cell:hover .why{position:static;width:auto;height:auto;clip-path:none}
.cell .trace{color:var(--dim);font-size:.92em}
#matrix:has(#all-reasons:checked) .why,#matrix:has(#all-reasons:checked) .trace{position:static;width:auto;height:auto;clip-path:none;display:block}
#matrix:has(#all-reasons:checked) .cell{min-width:9.5rem}
.empty{padding:1.5rem;text-align:center;color:var(--dim)}
[hidden]{display:none!important}

pre{margin:0;padding:1rem;overflow:auto;background:var(--raised);border-radius:8px;line-height:1.55;tab-size:2}
.head{margin-bottom:.6rem;display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:start}
.head button{display:none}
.js .head button{display:block}

@media (max-width:40rem){
section{padding:1rem .85rem}
.top{flex-wrap:wrap;position:static}
#request th{overflow-wrap:anywhere;max-width:9.5rem}
.top nav{order:3;flex-basis:100%}
html{scroll-padding-top:1rem}
h1{font-size:1.25rem}
input[type=search]{width:100%}
.tools label{flex:1 1 100%}
.matrix .first{display:block;color:var(--bad)}
.matrix tbody th{width:10.5rem;min-width:10.5rem;max-width:10.5rem}
th.id{min-width:11rem}
.funnel td:last-child,.funnel th:last-child{display:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.bar i{background:CanvasText}.bar i+i{background:GrayText}mark{outline:1px solid}}
@media print{
:root,:root[data-theme]{color-scheme:light;${properties(light)}--page:#fff;--raised:#f2f3f5}
body{font-size:9.5pt}
.top,.tools,.js .tools,.skip,.js .head button{display:none}
main{display:block;max-width:none;padding:0}
section{margin:0 0 1rem;padding:.6rem 0;border:0;border-top:1px solid var(--line);border-radius:0}
.decision{border:0;border-left:6px solid var(--good);padding-left:.8rem}
.scroll,.matrix{overflow:visible;max-height:none}
.matrix table{font-size:7pt}
.matrix thead th,.matrix tbody th{position:static;min-width:0;width:auto;white-space:normal}
.cell{min-width:0}
th,td{padding:.2rem .3rem}
thead{display:table-header-group;break-inside:avoid}
@page{margin:12mm}
@page wide{size:landscape}
#matrix{page:wide}
.matrix tbody th{width:auto;max-width:none}
tr,.because,.notes li{break-inside:avoid}
h2,caption{break-after:avoid}
.sort{display:none}
.pair{grid-template-columns:1fr 1fr}
#request th,#request td{padding:.1rem .3rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line)}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
