import puppeteer from "puppeteer-core";
// node zz_shots.mjs base out role path...
const [base, out, role, ...paths] = process.argv.slice(2);
const b = await puppeteer.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"],headless:true});
const page = await b.newPage();
if (role !== "public") {
  await page.goto(`${base}/en/demo`);
  await Promise.all([page.waitForNavigation(), page.evaluate((r)=>{ const f=[...document.forms].find(f=>f.action.endsWith("/demo/"+r)); f.submit(); }, role)]);
}
for (const p of paths) for (const w of [1280,390]) {
  await page.setViewport({width:w,height:900});
  const r = await page.goto(base+p);
  const over = await page.evaluate(()=>document.documentElement.scrollWidth>innerWidth);
  await page.screenshot({path:`${out}/${role}${p.replace(/[\/?&=]/g,"_")}-${w}.png`,fullPage:true});
  console.log(r.status(), p, w, over?"OVERFLOW":"");
}
await b.close();
