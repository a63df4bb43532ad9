import { openBrowser } from "./journeys/house.ts"; import { demoCaller } from "./journeys/caller.ts"; import { madeChain, smallChain } from "./src/features/chain/web/picture/samples/sample-chains.ts";
const url="http://localhost:4203"; const b=await openBrowser(); const cookie=(await demoCaller(url,"senior-leader")).cookie;
async function shot(name:string, chain:any, at:string, {width=1440,height=900,scheme="light"}={}, act?: (p:any)=>Promise<void>){ const c=await b.newContext({viewport:{width,height},colorScheme:scheme as any}); await c.addCookies([cookie]);
await c.route(a=>a.pathname==="/api/v1/chain", r=>r.fulfill({json:{...chain,circles:[],asOf:null}}));
const p=await c.newPage(); p.on("console",m=>{if(m.type()==="error")console.log(name,m.text())}); p.on("pageerror",e=>console.log(name,e.message)); await p.goto(url+"/chain/picture"+at); await p.waitForSelector("h1"); await p.waitForTimeout(900); await act?.(p); await p.waitForTimeout(500); await p.screenshot({path:`/tmp/picture-shots/p-${name}.png`}); await c.close(); }
const big=madeChain({services:150,links:420,teams:14,segments:5});
await shot("small",smallChain,"");
await shot("small-chosen-dark",smallChain,"?at=A%20laptop%20that%20works",{scheme:"dark"});
await shot("big",big,"");
await shot("big-chosen",big,"?at=Service%2040");
await shot("big-seg",big,"?segment=Segment%203&as=picture");
await shot("narrow-list",smallChain,"",{width:360,height:740,scheme:"dark"});
await shot("narrow-picture",smallChain,"?as=picture&at=A%20laptop%20that%20works",{width:360,height:740});
await shot("empty",{...smallChain,links:[]},"");
await b.close();
