async function vi(s,e){let t=await fetch(s,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function xl(s){let e=s.get("base");return e?new Mo(e):new To(s)}var qi=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),Mo=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return qi(await(await vi(e)).blob())}},Zh=async({url:s,integrity:e})=>(await vi(s,{integrity:e})).blob(),To=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await Zh(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?qi(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function kl(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var wi=s=>Math.round(Math.sqrt(s.length));var Xh=.4,ed=96,Sl=256,Yi=2.6,$l=.09,td=220,sd=.12;function Ji(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var id=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function nd({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(id),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let c=l/127.5;for(let h=0;h<3;h++)r[4*l+h]=c<1?i[h]+c*(n[h]-i[h]):n[h]+(c-1)*(o[h]-n[h]);r[4*l+3]=255}return r}function nt(s,e=.95){let i=Float32Array.from({length:s.length/2},(n,o)=>Math.hypot(s[2*o],s[2*o+1])).filter(Number.isFinite).sort();return i.length?i[Math.floor(e*(i.length-1))]:0}var Ki=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(nd(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}get thin(){return this.canvas.width<td*this.ratio?2:1}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,apart:c,pull:h},u){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,l),this.drawContours(e,r,l,c),this.drawStill(n,o),this.drawGenerated(t,o),u&&this.drawArrows(t,i,o,h))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,colours:l}=this,c=wi(e);this.pixels.width!==c&&(this.pixels=new ImageData(c,c),r.canvas.width=r.canvas.height=c);let h=new Uint32Array(this.pixels.data.buffer),u=255/(i-t);for(let v=0;v<c;v++)for(let y=0;y<c;y++){let k=Math.round((e[v*c+y]-t)*u);h[(c-1-v)*c+y]=l[Math.max(0,Math.min(255,k))]}r.putImageData(this.pixels,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(c-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(Xh,Math.min(1,6*n/(i-t)));for(let l=-r;l<=r;l++)this.drawContour(e,o+l*n,l?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=wi(e),l=o.width/(r-1);n.beginPath();for(let c=0;c+1<r;c++)for(let h=0;h+1<r;h++){let u=c*r+h,p=[e[u],e[u+1],e[u+r+1],e[u+r]],v=!1;for(let y=0;y<4;y++){let k=p[y]-t,$=p[(y+1)%4]-t;if(k<0==$<0)continue;let E=k/(k-$),N=h+[E,1,1-E,0][y],x=c+[0,E,1,1-E][y];v?n.lineTo(N*l,o.height-x*l):n.moveTo(N*l,o.height-x*l),v=!v}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:c}=this,h=r.width/(2*i),u=$l*r.width/(n||1),p=1.5*$l*r.width;o.beginPath();for(let v=0;v<2*ed/this.thin&&v<e.length;v+=2){let[y,k]=[(e[v]+i)*h,(i-e[v+1])*h],[$,E]=[t[v]*u,-t[v+1]*u],N=Math.hypot($,E);if(!(N>2*l))continue;N>p&&([$,E]=[$*p/N,E*p/N]);let x=3.5*l/Math.hypot($,E);o.moveTo(y,k),o.lineTo(y+$,k+E),o.moveTo(y+$-x*($+.6*E),k+E-x*(E-.6*$)),o.lineTo(y+$,k+E),o.lineTo(y+$-x*($-.6*E),k+E-x*(E+.6*$))}o.lineWidth=1.25*l,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(sd,Math.min(1,(nt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,c=o.width/(2*i),[h,u,p]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(h-p,u),n.lineTo(h+p,u),n.moveTo(h,u-p),n.lineTo(h,u+p),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.thin===1&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let c=0;c<t.length&&c<2*Sl/this.thin;c+=2){let[h,u]=[(t[c]+i)*l,(i-t[c+1])*l];e.moveTo(h+Yi*o,u),e.arc(h,u,Yi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[El(o,4,r.edge),El(o,2,r.generated)]);for(let c of this.marks){let h=(c.width-1)/2;for(let u=0;u<e.length&&u<2*Sl/this.thin;u+=2)i.drawImage(c,Math.round((e[u]+t)*l-h),Math.round((t-e[u+1])*l-h))}}};function El(s,e,t){let i=2*Math.ceil((Yi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Yi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var Nl=1e4,od=3e4,rd=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function Ao(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"reached":return s.reached?.(e.id);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Bs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(qi(rd(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),Nl/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>od?this.fail(void 0,"the browser has ended its worker"):e-this.heard>Nl&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Ao(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function _o(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>_o(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,_o(i,e)]))}var ds=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?Ao(this.listener,_o(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Qi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function Z(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var Ml=Symbol.for("five critics: ids"),Tl=globalThis,ie=s=>`live-${s.replace(/\W/g,"-")}-${Tl[Ml]=(Tl[Ml]??0)+1}`,Zi=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?g("i",{},i,g("sub",{},n)):e});function pe(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var ld=new Intl.NumberFormat("en");function Al(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>ld.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(pe);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var bi=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function Ft(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=c=>i?String(c):pe(c);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${us(n)}`}}var ot=s=>typeof s=="string"?s.replaceAll("_","-"):Number.isInteger(s)?String(s):pe(s),Xi=(s,e,t)=>`${s} ${ot(e)} → ${ot(t)}`,Po=40;function Lo(s){return s.slice(0,2*Po).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,Po)+(s.length>Po?"…":"")}var us=s=>`"${Lo(s)}"`,zt=s=>s.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,e=>e.toUpperCase()),Jt=({controls:s,called:e,discriminator:t})=>{let i=Object.fromEntries(s.flatMap(({name:o,label:r})=>r?[[o,r]]:[])),n=new Map(Object.entries({...e,...i}));return o=>n.get(o)??zt(o).replace("discriminator",t)};var _l=new Intl.NumberFormat("en");function Pl(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:h})=>`${e.named(c)} ${ot(h)}`),l=(c,h)=>{let u=g("button",{type:"button"},c);return u.addEventListener("click",()=>{for(let{name:p,value:v}of n)e.settings.set(p,v);h()}),u};return[`${o} at step ${_l.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${_l.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[l("Go on with the last stable settings",()=>s.setPlaying(!0)),l("Reset to the last stable settings",()=>s.reset())]:[]]}var Qt=300,ad=.85,cd=1e100,Ll=3e7,hd=160,Cl=s=>s.length<=Qt?s:Array.from({length:Qt},(e,t)=>s[Math.floor((t+.5)*s.length/Qt)]),Dl=s=>Number(s.toFixed(3));function Il(s,e){let[t,i]=[0,1].map(l=>s.map(c=>c[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*ad*e/o:1;return s.map(l=>l.map((c,h)=>Dl((c-n[h])*r)))}function dd(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<cd?n:NaN})}function Oo(s,e){let t=s.split(/\r\n?|\n/).map(dd),i=c=>[...c.keys()].filter(h=>!Number.isNaN(c[h])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=Cl(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(h=>Math.abs(h)<=e))?r.map(c=>c.map(Dl)):Il(r,e)}function Rl({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,h)=>{let u=s[4*h+3]/255;return u*(.3*s[4*h]+.59*s[4*h+1]+.11*s[4*h+2])+255*(1-u)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(c=>n[c]<(o+r)/2);return Il(Cl(l).map(c=>[c%e,-Math.floor(c/e)]),i)}var Co=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function ud(s,e){if(!s.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=Co(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=Co(n,90);return o.font=t,o.fillText(s,4,66),Rl(o.getImageData(0,0,n,90),e)}async function pd(s,e){let t=await createImageBitmap(s),i=Math.min(1,hd/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=Co(n,o);return r.drawImage(t,0,0,n,o),Rl(r.getImageData(0,0,n,o),e)}async function Ol(s,e){if(s.size>Ll)throw new Error(`it is larger than ${Ll/1e6} MB`);return s.type.startsWith("image/")?pd(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):Oo(fd(await s.arrayBuffer()),e)}function fd(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function jl(s,e,t,i=["word","rows","file"]){let n=async(E,N)=>{try{e(await N())}catch(x){t(`${E} gives no points: ${x.message}.`)}},[o,r,l]=["word","rows","file"].map(ie),c=g("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),h=g("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),u=g("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=E=>g("button",{type:"button"},E),[v,y]=[p("Use the word"),p("Use the rows")];v.addEventListener("click",()=>n(`"${c.value}"`,()=>ud(c.value,s()))),c.addEventListener("keydown",E=>E.key==="Enter"&&v.click()),y.addEventListener("click",()=>n("What was pasted",()=>Oo(h.value,s()))),u.addEventListener("change",()=>{let[E]=u.files;E&&n(E.name,()=>Ol(E,s())),u.value=""});let k=(E,N,...x)=>g("div",{className:"live-bring"},g("label",{htmlFor:E},N),...x),$={word:k(o,"a word",c,v),rows:k(r,"rows of two numbers, pasted",h,y),file:k(l,"a CSV file, or a picture (its dark pixels)",u)};return{element:g("div",{className:"live-brings"},...i.map(E=>$[E])),drop(E){let[N]=E?.files??[];N?n(N.name,()=>Ol(N,s())):E&&n("What was dropped",()=>Oo(E.getData("text"),s()))}}}var md=120,gd=6,vd=2;function Do(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function wd({low:s,high:e,log:t,kind:i,value:n}){let o=s>0?s:e/10**gd,r=t?Math.log10(e/o):e-s,l=i==="integer"&&!t?1:r/md,c=u=>t?Math.log10(Math.max(u,o)/o):u-s,h=t?Array.from({length:13},(u,p)=>10**(p-6)).filter(u=>u>=s&&u<=e):[];return{max:r,step:l,caught:u=>i==="integer"||u<=0?void 0:[n,...h].find(p=>Math.abs(c(p)-u)<=vd*l),position:c,value(u){if(u<=0)return s;let p=t?o*10**u:s+u,v=i==="integer"?Math.round(p):Number(p.toPrecision(3));return Math.min(e,Math.max(s,v))}}}function Io({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let c=n,h=g("p",{className:"live-message",id:ie("message"),role:"alert",hidden:!0}),u=k=>i?String(k):pe(k),p=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:u(n)});p.setAttribute("aria-describedby",`${r} ${h.id}`);let v=k=>{p.setAttribute("aria-invalid",String(k!=="")),h.textContent=k&&`${s} ${k}. It stays ${u(c)}.`,h.hidden=!k};return p.addEventListener("change",()=>{let k=Ft(p.value,{low:e,high:t,integer:i});if("error"in k)return v(k.error);v(""),c=k.value,l(c)}),{box:p,message:h,show:k=>{c=k,p.value=u(k),v("")}}}function bd(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:c}=s,h=s.label??zt(i),u=wd(s),p=ie(i),v=ie(i),y=g("input",{id:v,type:"range",min:0,max:u.max,step:u.step});y.setAttribute("aria-describedby",e);let k=O=>{y.value=String(u.position(O)),y.setAttribute("aria-valuetext",pe(O))},{box:$,message:E,show:N}=Io({label:h,low:o,high:r,integer:l==="integer",value:c,id:p,help:e},O=>{k(O),t(O)});$.setAttribute("aria-label",`${h}, as a number`);let x=!1;y.addEventListener("pointerdown",()=>x=!0);let P=()=>x=!1;for(let O of["pointerup","pointercancel","keydown"])y.addEventListener(O,P);y.addEventListener("input",()=>{let O=Number(y.value),L=(x?u.caught(O):void 0)??u.value(O);y.setAttribute("aria-valuetext",pe(L)),N(L),t(L)}),k(c);let M=g("div",{className:"live-control"},Do(v,h,n),$,y,E);return{element:M,show:O=>(k(O),N(O)),enable(O){$.disabled=y.disabled=!O,M.title=O?s.doc:`${s.doc}; without effect under the present choices`}}}function ps(s,e,t,i,n,o){let r=ie(s),l=g("select",{id:r},...t.map(c=>g("option",{value:c.value},c.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:g("div",{className:"live-control"},Do(r,s,e),l),show:c=>l.value=String(c),enable:c=>l.disabled=!c}}function yd({name:s,value:e},t,i,n){let o=ie(s),r=String(e),l=g("p",{className:"live-message",id:ie("message"),role:"alert",hidden:!0}),c=g("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${l.id}`);let h=u=>{c.setAttribute("aria-invalid",String(u!=="")),l.textContent=u&&`${u} The loss stays ${r}.`,l.hidden=!u};return c.addEventListener("change",async()=>{let u=c.value,p=await n(u);if(c.value===u){if("error"in p)return h(p.error);h(""),p.value!==r&&(r=p.value,i(r))}}),{element:g("div",{className:"live-control live-formula"},Do(o,`${s}(y)`),c,l),show(u){r=c.value=String(u),h("")},enable:u=>c.disabled=!u}}function Fl(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return yd(s,e,t,i);let n=s.kind==="choice"?ps(s.label??zt(s.name),s.symbol,s.options.map(o=>({value:o,text:s.texts?.[o]??ot(o)})),s.value,e,t):bd(s,e,t);return n.element.title=s.doc,n}var Ro={low:0,high:2**32-1,integer:!0},kt="browser",Vs=s=>s.get("engine")==="kernel"?s.get("device"):kt;function en(s,e){s.set("engine",e===kt?kt:"kernel"),e!==kt&&s.set("device",e),s.save_changes()}var zl=(s,e)=>g("p",{id:s,className:"live-doc"},e);function tn(s,e){let[t,i]=[ie("seed"),ie("doc")],{box:n,message:o,show:r}=Io({label:"seed",...Ro,value:s,id:t,help:i},e),l=zl(i,"starts all random numbers; a new seed starts a new training");return{element:g("div",{className:"live-control"},g("label",{htmlFor:t},"seed"),n,o,l),show:r,enable:h=>n.disabled=!h}}function sn(s,e,t){let i=ie("doc"),n=e.map(r=>({value:r,text:r===kt?"this browser":`the kernel (${r})`})),o=ps("train in",void 0,n,s,i,t);return o.element.append(zl(i,"where training happens; a change starts a new training with the same seed")),o}var Wt=64,xi={full:1/0,100:100,20:20,5:5,1:1},yi="",xd={batch:"batch size",width:"networks",against:"compare with"},on=s=>xd[s]??zt(s);function Hs(s,e,t){return e==="data"?s.data[t].title:e==="against"?s.objectives[t]??"nothing":e==="width"?s.sizes[t]:e==="speed"?t==="full"?"full speed":`${t} steps/s`:String(t)}function Wl(s,e,t,i){return e==="against"?i===yi?"alone":`beside ${Hs(s,e,i)}`:Xi(on(e),Hs(s,e,t),Hs(s,e,i))}var nn=class{constructor(e,t,i,n,o){this.model=e,this.index=t,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??Wt,this.points=e.get("points")??[],this.against=e.get("against")?.objective??yi,this.speed="full",this.engine=Vs(e);let r=e.get("devices")??[];if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",Object.keys(t.data)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",[yi,...Object.keys(t.objectives)]),batch:this.select("batch","real points, and draws of noise, in each update",t.batches,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",Object.keys(t.sizes),Number),seed:tn(this.seed,c=>this.set("seed",c)),speed:this.select("speed","generator steps a second, at most",Object.keys(xi).reverse())},r.length){let c=i?r:[kt,...r];this.inputs.engine=sn(this.engine,c,h=>this.set("engine",h))}for(let[c,{element:h}]of Object.entries(this.inputs))h.dataset.control=c,(c==="speed"?n.pace:n.setup).append(h);let l=[...["data","batch","width","seed","points"].map(c=>[c,()=>this.set(c,e.get(c),!1)]),["against",()=>this.set("against",e.get("against")?.objective??yi,!1)],...["engine","device"].map(c=>[c,()=>this.set("engine",Vs(e),!1)])];for(let[c,h]of l)e.on(`change:${c}`,h);this.end=()=>l.forEach(([c,h])=>e.off(`change:${c}`,h))}get here(){return this.engine===kt}select(e,t,i,n=String){let o=ie("doc"),r=i.map(h=>({value:String(h),text:Hs(this.index,e,h)})),l=String(this[e]),c=ps(on(e),void 0,r,l,o,h=>this.set(e,n(h)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===yi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?en(this.model,t):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Gs="live-",ki="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function kd(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return ki[n>>6]+ki[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function Vl(s,e){let t=[],i=n=>{let o=64*ki.indexOf(s[n])+ki.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Qt;n+=4)[0,1,2,3].every(o=>ki.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var jo=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function Fo(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[h,u]=r;for(let{name:p}of h.manifest.controls)c.set(p,String(h.values[p]));if(c.set("against",u?u.manifest.name:""),u)for(let[p,v]of jo(u,u.manifest.toy))c.set(`against.${p}`,String(v));return e==="drawn"&&c.set("points",kd(o,l.data[e].limit)),`#${Gs}${s}?${c}`}function zo(s){let e=new RegExp(`^#${Gs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Hl(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${us(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${us(e)}`}}return Ft(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var Gl=s=>Ft(s,Ro),Bl=s=>typeof s=="string"?JSON.stringify(s):String(s);function Sd({manifest:s,values:e}){let t=jo({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Bl(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:h,value:u})=>[h,u]))},l=Object.keys(r).filter(h=>h.startsWith(o));if(l.every(h=>e[h]===r[h]))continue;let c=l.map(h=>`${h.slice(o.length)}=${Bl(e[h])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function Ul({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(Sd),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([h,u])=>`(${h}, ${u})`).join(", ")}]`),i!==Wt&&c.push(`width=${i}`),l&&c.push(`against=${l}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function ql({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let c=jo({manifest:r,values:l}).map(([h,u])=>` --${o(h)} ${u}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var $d={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Bo=[1,20,100],Vo="parts",Us=560,Ed={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, which the number after “full” tells (or as 0.001, if all are weaker; two side by side have one scale), so that a pull that vanishes is seen to shrink","lines of the map":"join places of one value, at even steps; the thick one is half-way between the ends of the bar below",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Wo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),St=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),Ho=s=>Wo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Yl(s,{title:e,discriminator:t}){let i=Ho(t==="critic"?"f":"D"),n=Wo($d),o=Wo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ie("times"),l=g("select",{id:r},...Bo.map(Y=>g("option",{value:String(Y)},`× ${Y}`))),c=g("option",{value:Vo,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(c);let h=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),u=g("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),p=g("p",{className:"live-worded","aria-live":"polite"}),v=g("p",{className:"live-status",role:"status"}),y=g("p",{className:"live-rate"}),k=g("div",{className:"live-alert",role:"alert",hidden:!0}),$=g("div",{className:"live-setup"}),E=g("div",{className:"live-pace"}),N=g("div",{className:"live-panes"}),x=g("div",{}),P=St("what you tried"),M=Object.entries(Ed).flatMap(([Y,G])=>[g("dt",{},Y),g("dd",{},G)]),O=ie("share"),L=g("input",{id:O,type:"text",readOnly:!0,hidden:!0}),H=g("label",{htmlFor:O,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Gs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,h,l),i.discriminator,i.generator,i.reset),g("div",{className:"live-beside live-told"},v,y)),k,N,g("div",{className:"live-words"},u,p),g("div",{className:"live-groups"},St("data, seed, pace, another beside it",$,E,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),x),P,St("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),H,L),g("dl",{className:"live-help"},...M)))),buttons:i,times:l,inParts:c,shares:n,sketch:o,status:v,rate:y,alert:k,setup:$,pace:E,panes:N,brought:x,tried:P,words:u,worded:p,copied:{text:L,label:H}}}var qs=new Set,Nd=s=>{let e=g("button",{type:"button",className:"live-back"},"Back",g("span",{}," to the text"));return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function Ql(s,e){let t=zo(s);if(!t)return!1;for(let i of qs)if(i.name===t.name){i.apply(t.query);for(let{root:n}of qs)n.querySelector(".live-back")?.remove();return e&&!i.root.contains(e)&&(i.root.querySelector(".live-buttons")??i.root).append(Nd(e)),!0}return!1}function Kl(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&Ql(e.getAttribute("href")??"",e)&&s.preventDefault()}var Jl=()=>Ql(location.hash);function rn(s){qs.size||(document.addEventListener("click",Kl),window.addEventListener("hashchange",Jl)),qs.add(s);let e=zo(location.hash);return e?.name===s.name&&s.apply(e.query),()=>{qs.delete(s),!qs.size&&(document.removeEventListener("click",Kl),window.removeEventListener("hashchange",Jl))}}function Go({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var ln=(s,e)=>({...s,...s.sizes?.[e]});function Uo(s,e,t,i){let{train:n,view:o}=Go(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var Si=s=>s.replace("_optimizer.","_");function an(s){return{get:e=>s.get(Si(e)),set(e,t){s.set(Si(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(Si(n)));return s.on(`change:${Si(n)}`,o),()=>s.off(`change:${Si(n)}`,o)});return()=>i.forEach(n=>n())}}}function Zl(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.get("against")?.objective===e&&(s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes())},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var Md=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Xl=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Ys=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of Md(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let c=ie("doc"),h={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=Fl(h,c,p=>{this.take(r,p),t.set(r,p)},i.written&&(p=>i.written.check(p)));let{element:u}=this.inputs[r];u.dataset.control=r,u.append(g("p",{id:c,className:"live-doc"},l)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(u)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Go(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var qo=2,Td=5,Ad=22,ea=({manifest:{controls:s}},e)=>s.find(t=>t.name===e)??{},Yo=(s,e)=>{let t=s.settings.values[e];return ea(s,e).texts?.[t]??`${s.named(e)} ${ot(t)}`};function _d(s,e){let{manifest:{discriminator:t},settings:{values:i}}=s,n=ot(i[e]),{kind:o,symbol:r="",texts:l}=ea(s,e);if(l)return Yo(s,e);if(o==="choice"&&n.length>Td)return n;if(!r||r.includes("_"))return Yo(s,e);let c=e.startsWith("generator")?"G":t==="critic"?"f":"D";return`${r}${e.includes(".")?` of ${c}`:""} ${n}`}function $i(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];n.sort((o,r)=>Number(o.includes("."))-Number(r.includes("."))),s.forEach((o,r)=>{let{title:l}=o.manifest,c=n.slice(0,qo).map(y=>Yo(o,y));n.length>qo&&c.push(`${n.length-qo} more differ`),i&&!n.length&&c.push(r?"the same again":"as set");let[h,...u]=n.map(y=>_d(o,y)),p=[h,...u].join(", "),v=i?n.length?p.length<=Ad?p:u.length?`${h} …`:h:c[0]:l;o.phrase=i?n.length?`with ${v.replace(" …","")}`:v:`for ${v}`,o.entitle(c.length?`${l}: ${c.join(", ")}`:l,v)})}var cn=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),$i(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,Zl(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(Ji(e.root)),this.free()}e.pair.change(),e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>Uo(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices(e,t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e.sizes[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Jt(e)(o)} ${ot(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===Wt);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Xl(e),...e.toy,...t.model.get("against")?.settings};return Uo(t.index,ln(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,name:n,values:o,source:r,width:l,against:c}){let{board:h}=this;l&&h.setup.set("width",l),r&&h.setup.set("data",r.data),c!==void 0&&this.keep(c);let u=h.panes[i??0];if(u?.manifest.name===n)for(let[v,y]of Object.entries(o??{}))u.settings.set(v,y);let p=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;h.status.alert(`${p}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var ta=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Ko=(s,e)=>Float32Array.from(new Int16Array(ta(s)),t=>t*e/32767);function sa({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:c,distance:h,covered:u,quality:p},v,y){let k={edges:[0,1],shares:new Float32Array(1)},$={name:v.name,steps:0,discriminatorSteps:0,last:new Float32Array(v.measured.length).fill(NaN),rows:new Float32Array(0),samples:Ko(e,n),arrows:Ko(t,o),surface:Float32Array.from(new Uint8Array(ta(i)),E=>r+E*(l-r)/255),slopes:k,weights:k,limit:n,distance:h,covered:u,quality:p};return{real:{data:y,points:Ko(s,n),floor:c},frame:{type:"frame",data:y,panes:[$],rate:0}}}var Pd=.041666666666666664,hn=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*Pd,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let c=h=>Math.max(-t,Math.min(t,h));this.cursor=[c(i+l[0]),c(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},ia=(s,e)=>[...s,e].slice(-300);var dn=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,c=u=>t.set("points",ia(t.points,u));this.sketch=new hn(r.canvas,l,c,()=>e.drawSoon());let h=jl(()=>i.data.drawn.limit,u=>{e.status.alert(""),t.set("points",u),t.set("data","drawn"),e.ensureEngine(),e.status.note(u.length===1?"One point is the data now.":`${u.length} points are the data now.`)},u=>e.status.alert(u));o.brought.append(h.element);for(let u of["dragover","drop"])e.root.addEventListener(u,p=>{p.target.closest("input, textarea")||(p.preventDefault(),u==="drop"&&h.drop(p.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Jo=new Intl.NumberFormat("en"),un=class{constructor(e){this.step=e;let t=ie("bet");this.radios=[0,1].map(n=>g("input",{type:"radio",name:t,id:`${t}-${n}`})),this.labels=this.radios.map(({id:n})=>g("label",{htmlFor:n}));let i=this.radios.map((n,o)=>g("span",{},n,this.labels[o]));this.said=g("p",{role:"status"}),this.element=g("fieldset",{className:"live-bet",hidden:!0},g("legend",{},`Who is nearer at step ${Jo.format(e)}?`),...i,this.said),this.open(!1)}open(e){this.settled=!1,this.element.hidden=!e;for(let t of this.radios)t.checked=t.disabled=!1;Z(this.said,"Place your bet, and press Play.")}name(e){e.forEach((t,i)=>Z(this.labels[i],t))}take(e,t,i){if(e<this.step&&this.settled&&this.open(!0),e<this.step||this.settled)return;if(e>this.step)return Z(this.said,`This run went past step ${Jo.format(this.step)}. Reset, and Play settles it.`);this.settled=!0;for(let r of this.radios)r.disabled=!0;let n=this.radios.findIndex(({checked:r})=>r),o=t===void 0?"Nobody wins":n<0?"":n===t?"You win":"You lose";return Z(this.said,`${o&&`${o}. `}Step ${Jo.format(e)}: ${i}.`)}};var Ld="uplot",Od="u-hz",Cd="u-vt",Dd="u-title",Id="u-wrap",Rd="u-under",jd="u-over",Fd="u-axis",gs="u-off",zd="u-select",Wd="u-cursor-x",Bd="u-cursor-y",Vd="u-cursor-pt",Hd="u-legend",Gd="u-live",Ud="u-inline",qd="u-series",Yd="u-marker",na="u-label",Kd="u-value",Ni="width",Mi="height";var oa="bottom",Ks="left",Qo="right",fr="#000",ra=fr+"0",Zo="mousemove",la="mousedown",Xo="mouseup",aa="mouseenter",ca="mouseleave",ha="dblclick",Jd="resize",Qd="scroll",da="change",vn="dppxchange",mr="--",si=typeof window<"u",nr=si?document:null,Qs=si?window:null,Zd=si?navigator:null,ae,pn;function or(){let s=devicePixelRatio;ae!=s&&(ae=s,pn&&lr(da,pn,or),pn=matchMedia(`(min-resolution: ${ae-.001}dppx) and (max-resolution: ${ae+.001}dppx)`),vs(da,pn,or),Qs.dispatchEvent(new CustomEvent(vn)))}function rt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function rr(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function ye(s,e,t){s.style[e]=t+"px"}function $t(s,e,t,i){let n=nr.createElement(s);return e!=null&&rt(n,e),t?.insertBefore(n,i),n}function mt(s,e){return $t("div",s,e)}var ua=new WeakMap;function Dt(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=ua.get(s);o!=r&&(s.style.transform=o,ua.set(s,o),e<0||t<0||e>i||t>n?rt(s,gs):rr(s,gs))}var pa=new WeakMap;function fa(s,e,t){let i=e+t,n=pa.get(s);i!=n&&(pa.set(s,i),s.style.background=e,s.style.borderColor=t)}var ma=new WeakMap;function ga(s,e,t,i){let n=e+""+t,o=ma.get(s);n!=o&&(ma.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var gr={passive:!0},Xd={...gr,capture:!0};function vs(s,e,t,i){e.addEventListener(s,t,i?Xd:gr)}function lr(s,e,t,i){e.removeEventListener(s,t,gr)}si&&or();function Et(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:lt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function Ha(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var Ga=s=>s!=null,Ua=s=>s!=null&&s>0,yn=Ha(Ga),eu=Ha(Ua);function tu(s,e,t,i=0,n=!1){let o=n?eu:yn,r=n?Ua:Ga;[e,t]=o(s,e,t);let l=s[e],c=s[e];if(e>-1)if(i==1)l=s[e],c=s[t];else if(i==-1)l=s[t],c=s[e];else for(let h=e;h<=t;h++){let u=s[h];r(u)&&(u<l?l=u:u>c&&(c=u))}return[l??fe,c??-fe]}function xn(s,e,t,i){let n=ba(s),o=ba(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Bt:qa,l=n==1?lt:gt,c=o==1?gt:lt,h=l(r(Oe(s))),u=c(r(Oe(e))),p=Zs(t,h),v=Zs(t,u);return t==10&&(h<0&&(p=me(p,-h)),u<0&&(v=me(v,-u))),i||t==2?(s=p*n,e=v*o):(s=Qa(s,p),e=kn(e,v)),[s,e]}function vr(s,e,t,i){let n=xn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var wr=.1,va={mode:3,pad:wr},Ai={pad:0,soft:null,mode:0},su={min:Ai,max:Ai};function wn(s,e,t,i){return Sn(t)?wa(s,e,t):(Ai.pad=t,Ai.soft=i?0:null,Ai.mode=i?3:0,wa(s,e,su))}function re(s,e){return s??e}function iu(s,e,t){for(e=re(e,0),t=re(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function wa(s,e,t){let i=t.min,n=t.max,o=re(i.pad,0),r=re(n.pad,0),l=re(i.hard,-fe),c=re(n.hard,fe),h=re(i.soft,fe),u=re(n.soft,-fe),p=re(i.mode,0),v=re(n.mode,0),y=e-s,k=Bt(y),$=Ke(Oe(s),Oe(e)),E=Bt($),N=Oe(E-k);(y<1e-24||N>10)&&(y=0,(s==0||e==0)&&(y=1e-24,p==2&&h!=fe&&(o=0),v==2&&u!=-fe&&(r=0)));let x=y||$||1e3,P=Bt(x),M=Zs(10,lt(P)),O=x*(y==0?s==0?.1:1:o),L=me(Qa(s-O,M/10),24),H=s>=h&&(p==1||p==3&&L<=h||p==2&&L>=h)?h:fe,F=Ke(l,L<H&&s>=H?H:Nt(H,L)),Y=x*(y==0?e==0?.1:1:r),G=me(kn(e+Y,M/10),24),_=e<=u&&(v==1||v==3&&G>=u||v==2&&G<=u)?u:-fe,J=Nt(c,G>_&&e<=_?_:Ke(_,G));return F==J&&F==0&&(J=100),[F,J]}var nu=new Intl.NumberFormat(si?Zd.language:"en-US"),br=s=>nu.format(s),at=Math,gn=at.PI,Oe=at.abs,lt=at.floor,Le=at.round,gt=at.ceil,Nt=at.min,Ke=at.max,Zs=at.pow,ba=at.sign,Bt=at.log10,qa=at.log2,ou=(s,e=1)=>at.sinh(s)*e,er=(s,e=1)=>at.asinh(s/e),fe=1/0;function ya(s){return(Bt((s^s>>31)-(s>>31))|0)+1}function ar(s,e,t){return Nt(Ke(s,e),t)}function Ya(s){return typeof s=="function"}function se(s){return Ya(s)?s:()=>s}var ru=()=>{},Ka=s=>s,Ja=(s,e)=>e,lu=s=>null,xa=s=>!0,ka=(s,e)=>s==e,au=/\.\d*?(?=9{6,}|0{6,})/gm,ws=s=>{if(Xa(s)||Xt.has(s))return s;let e=`${s}`,t=e.match(au);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${ws(n)}e${o}`}return me(s,i)};function fs(s,e){return ws(me(ws(s/e))*e)}function kn(s,e){return ws(gt(ws(s/e))*e)}function Qa(s,e){return ws(lt(ws(s/e))*e)}function me(s,e=0){if(Xa(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Xt=new Map;function Za(s){return((""+s).split(".")[1]||"").length}function Pi(s,e,t,i){let n=[],o=i.map(Za);for(let r=e;r<t;r++){let l=Oe(r),c=me(Zs(s,r),l);for(let h=0;h<i.length;h++){let u=s==10?+`${i[h]}e${r}`:i[h]*c,p=(r>=0?0:l)+(r>=o[h]?0:o[h]),v=s==10?u:me(u,p);n.push(v),Xt.set(v,p)}}return n}var _i={},yr=[],Xs=[null,null],Zt=Array.isArray,Xa=Number.isInteger,cu=s=>s===void 0;function Sa(s){return typeof s=="string"}function Sn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function hu(s){return s!=null&&typeof s=="object"}var du=Object.getPrototypeOf(Uint8Array),ec="__proto__";function ei(s,e=Sn){let t;if(Zt(s)){let i=s.find(n=>n!=null);if(Zt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=ei(s[n],e)}else t=s.slice()}else if(s instanceof du)t=s.slice();else if(e(s)){t={};for(let i in s)i!=ec&&(t[i]=ei(s[i],e))}else t=s;return t}function Ae(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=ec&&(Sn(s[n])?Ae(s[n],ei(i[n])):s[n]=ei(i[n]))}return s}var uu=0,pu=1,fu=2;function mu(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function gu(s,e){if(bu(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return yu(r[0])||(r=wu(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],h=c.length;for(let u=0;u<h;u++)t.add(c[u])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],c=l[0];for(let h=1;h<l.length;h++){let u=l[h],p=Array(n).fill(void 0),v=e?e[r][h]:pu,y=[];for(let k=0;k<u.length;k++){let $=u[k],E=o.get(c[k]);$===null?v!=uu&&(p[E]=$,v==fu&&y.push(E)):p[E]=$}mu(p,y,n),i.push(p)}}return i}var vu=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function wu(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let c=0;c<t;c++)l[c]=r[i[c]];n.push(l)}return n}function bu(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function yu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,lt((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let c=s[l];if(c!=null){if(c<=r)return!1;r=c}}return!0}var tc=["January","February","March","April","May","June","July","August","September","October","November","December"],sc=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ic(s){return s.slice(0,3)}var xu=sc.map(ic),ku=tc.map(ic),Su={MMMM:tc,MMM:ku,WWWW:sc,WWW:xu};function Ei(s){return(s<10?"0":"")+s}function $u(s){return(s<10?"00":s<100?"0":"")+s}var Eu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>Ei(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>Ei(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>Ei(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>Ei(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>Ei(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>$u(s.getMilliseconds())};function xr(s,e){e=e||Su;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Eu[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var Nu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Mu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Nu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var nc=s=>s%1==0,bn=[1,2,2.5,5],Tu=Pi(10,-32,0,bn),oc=Pi(10,0,32,bn),Au=oc.filter(nc),ms=Tu.concat(oc),kr=`
`,rc="{YYYY}",$a=kr+rc,lc="{M}/{D}",Ti=kr+lc,fn=Ti+"/{YY}",ac="{aa}",_u="{h}:{mm}",Js=_u+ac,Ea=kr+Js,Na=":{ss}",he=null;function cc(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?Pi(10,0,3,bn).filter(nc):Pi(10,-3,0,bn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),h=[[r,rc,he,he,he,he,he,he,1],[n*28,"{MMM}",$a,he,he,he,he,he,1],[n,lc,$a,he,he,he,he,he,1],[i,"{h}"+ac,fn,he,Ti,he,he,he,1],[t,Js,fn,he,Ti,he,he,he,1],[e,Na,fn+" "+Js,he,Ti+" "+Js,he,Ea,he,1],[s,Na+".{fff}",fn+" "+Js,he,Ti+" "+Js,he,Ea,he,1]];function u(p){return(v,y,k,$,E,N)=>{let x=[],P=E>=r,M=E>=o&&E<r,O=p(k),L=me(O*s,3),H=tr(O.getFullYear(),P?0:O.getMonth(),M||P?1:O.getDate()),F=me(H*s,3);if(M||P){let Y=M?E/o:0,G=P?E/r:0,_=L==F?L:me(tr(H.getFullYear()+G,H.getMonth()+Y,1)*s,3),J=new Date(Le(_/s)),j=J.getFullYear(),q=J.getMonth();for(let z=0;_<=$;z++){let ee=tr(j+G*z,q+Y*z,1),V=ee-p(me(ee*s,3));_=me((+ee+V)*s,3),_<=$&&x.push(_)}}else{let Y=E>=n?n:E,G=lt(k)-lt(L),_=F+G+kn(L-F,Y);x.push(_);let J=p(_),j=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,q=E/i,z=v.axes[y]._space,ee=N/z;for(;_=me(_+E,s==1?0:3),!(_>$);)if(q>1){let V=lt(me(j+q,6))%24,ne=p(_).getHours()-V;ne>1&&(ne=-1),_-=ne*i,j=(j+q)%24;let de=x[x.length-1];me((_-de)/E,3)*ee>=.7&&x.push(_)}else x.push(_)}return x}}return[c,h,u]}var[Pu,Lu,Ou]=cc(1),[Cu,Du,Iu]=cc(.001);Pi(2,-53,53,[1]);function Ma(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function Ta(s,e){return(t,i,n,o,r)=>{let l=e.find(k=>r>=k[0])||e[e.length-1],c,h,u,p,v,y;return i.map(k=>{let $=s(k),E=$.getFullYear(),N=$.getMonth(),x=$.getDate(),P=$.getHours(),M=$.getMinutes(),O=$.getSeconds(),L=E!=c&&l[2]||N!=h&&l[3]||x!=u&&l[4]||P!=p&&l[5]||M!=v&&l[6]||O!=y&&l[7]||l[1];return c=E,h=N,u=x,p=P,v=M,y=O,L($)})}}function Ru(s,e){let t=xr(e);return(i,n,o,r,l)=>n.map(c=>t(s(c)))}function tr(s,e,t){return new Date(s,e,t)}function Aa(s,e){return e(s)}var ju="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function _a(s,e){return(t,i,n,o)=>o==null?mr:e(s(i))}function Fu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function zu(s,e){return s.series[e].fill(s,e)}var Wu={show:!0,live:!0,isolate:!1,mount:ru,markers:{show:!0,width:2,stroke:Fu,fill:zu,dash:"solid"},idx:null,idxs:null,values:[]};function Bu(s,e){let t=s.cursor.points,i=mt(),n=t.size(s,e);ye(i,Ni,n),ye(i,Mi,n);let o=n/-2;ye(i,"marginLeft",o),ye(i,"marginTop",o);let r=t.width(s,e,n);return r&&ye(i,"borderWidth",r),i}function Vu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Hu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function Gu(s,e){return s.series[e].points.size}var sr=[0,0];function Uu(s,e,t){return sr[0]=e,sr[1]=t,sr}function mn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function ir(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var qu={show:!0,x:!0,y:!0,lock:!1,move:Uu,points:{one:!1,show:Bu,size:Gu,width:0,stroke:Hu,fill:Vu},bind:{mousedown:mn,mouseup:mn,click:mn,dblclick:mn,mousemove:ir,mouseleave:ir,mouseenter:ir},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},hc={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Sr=Ae({},hc,{filter:Ja}),dc=Ae({},Sr,{size:10}),uc=Ae({},hc,{show:!1}),$r='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',pc="bold "+$r,fc=1.5,Pa={show:!0,scale:"x",stroke:fr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pc,side:2,grid:Sr,ticks:dc,border:uc,font:$r,lineGap:fc,rotate:0},Yu="Value",Ku="Time",La={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function Ju(s,e,t,i,n){return e.map(o=>o==null?"":br(o))}function Qu(s,e,t,i,n,o,r){let l=[],c=Xt.get(n)||0;t=r?t:me(kn(t,n),c);for(let h=t;h<=i;h=me(h+n,c))l.push(Object.is(h,-0)?0:h);return l}function cr(s,e,t,i,n,o,r){let l=[],c=s.scales[s.axes[e].scale].log,h=c==10?Bt:qa,u=lt(h(t));n=Zs(c,u),c==10&&(n=ms[Et(n,ms)]);let p=t,v=n*c;c==10&&(v=ms[Et(v,ms)]);do l.push(p),p=p+n,c==10&&!Xt.has(p)&&(p=me(p,Xt.get(n))),p>=v&&(n=p,v=n*c,c==10&&(v=ms[Et(v,ms)]));while(p<=i);return l}function Zu(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,h=i>c?cr(s,e,Ke(c,t),i,n):[c],u=i>=0&&t<=0?[0]:[];return(t<-c?cr(s,e,Ke(c,-i),-t,n):[c]).reverse().map(v=>-v).concat(u,h)}var mc=/./,Xu=/[12357]/,ep=/[125]/,Oa=/1/,hr=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function tp(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],c=s.valToPos,h=o._space,u=c(10,r),p=c(9,r)-u>=h?mc:c(7,r)-u>=h?Xu:c(5,r)-u>=h?ep:Oa;if(p==Oa){let v=Oe(c(1,r)-u);if(v<h)return hr(e.slice().reverse(),l.distr,p,gt(h/v)).reverse()}return hr(e,l.distr,p,1)}function sp(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,c=s.valToPos,h=Oe(c(1,r)-c(2,r));return h<l?hr(e.slice().reverse(),3,mc,gt(l/h)).reverse():e}function ip(s,e,t,i){return i==null?mr:e==null?"":br(e)}var Ca={show:!0,scale:"y",stroke:fr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:pc,side:3,grid:Sr,ticks:dc,border:uc,font:$r,lineGap:fc,rotate:0};function np(s,e){let t=3+(s||1)*2;return me(t*e,3)}function op(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Oe(r-o),c=s.series[e],h=l/(c.points.space*ae);return i[1]-i[0]<=h}var Da={scale:null,auto:!0,sorted:0,min:fe,max:-fe},gc=(s,e,t,i,n)=>n,Ia={show:!0,auto:!0,sorted:0,gaps:gc,alpha:1,facets:[Ae({},Da,{scale:"x"}),Ae({},Da,{scale:"y"})]},Ra={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:gc,alpha:1,points:{show:op,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function rp(s,e,t,i,n){return t/10}var vc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},lp=Ae({},vc,{time:!1,ori:1}),ja={};function wc(s,e){let t=ja[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,c,h){for(let u=0;u<t.plots.length;u++)t.plots[u]!=n&&t.plots[u].pub(i,n,o,r,l,c,h)}},s!=null&&(ja[s]=t)),t}var ti=1,dr=2;function bs(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,c=o[0],h=i==2?o[1]:o[e],u=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],v=l.left,y=l.top,k=l.width,$=l.height,E=s.valToPosH,N=s.valToPosV;return u.ori==0?t(n,c,h,u,p,E,N,v,y,k,$,En,ii,Mn,yc,kc):t(n,c,h,u,p,N,E,y,v,$,k,Nn,ni,Mr,xc,Sc)}function Er(s,e){let t=0,i=0,n=re(s.bands,yr);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function ap(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,c=s.scales[l];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Vt(s,e,t,i,n,o){return bs(s,e,(r,l,c,h,u,p,v,y,k,$,E)=>{let N=r.pxRound,x=h.dir*(h.ori==0?1:-1),P=h.ori==0?ii:ni,M,O;x==1?(M=t,O=i):(M=i,O=t);let L=N(p(l[M],h,$,y)),H=N(v(c[M],u,E,k)),F=N(p(l[O],h,$,y)),Y=N(v(o==1?u.max:u.min,u,E,k)),G=new Path2D(n);return P(G,F,Y),P(G,L,Y),P(G,L,H),G})}function $n(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?Mn:Mr,c=t;for(let p=0;p<s.length;p++){let v=s[p];if(v[1]>v[0]){let y=v[0]-c;y>0&&l(r,c,i,y,i+o),c=v[1]}}let h=t+n-c,u=10;h>0&&l(r,c,i-u/2,h,i+o+u)}return r}function cp(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function Nr(s,e,t,i,n,o,r){let l=[],c=s.length;for(let h=n==1?t:i;h>=t&&h<=i;h+=n)if(e[h]===null){let p=h,v=h;if(n==1)for(;++h<=i&&e[h]===null;)v=h;else for(;--h>=t&&e[h]===null;)v=h;let y=o(s[p]),k=v==p?y:o(s[v]),$=p-n;y=r<=0&&$>=0&&$<c?o(s[$]):y;let N=v+n;k=r>=0&&N>=0&&N<c?o(s[N]):k,k>=y&&l.push([y,k])}return l}function Fa(s){return s==0?Ka:s==1?Le:e=>fs(e,s)}function bc(s){let e=s==0?En:Nn,t=s==0?(n,o,r,l,c,h)=>{n.arcTo(o,r,l,c,h)}:(n,o,r,l,c,h)=>{n.arcTo(r,o,c,l,h)},i=s==0?(n,o,r,l,c)=>{n.rect(o,r,l,c)}:(n,o,r,l,c)=>{n.rect(r,o,c,l)};return(n,o,r,l,c,h=0,u=0)=>{h==0&&u==0?i(n,o,r,l,c):(h=Nt(h,l/2,c/2),u=Nt(u,l/2,c/2),e(n,o+h,r),t(n,o+l,r,o+l,r+c,h),t(n,o+l,r+c,o,r+c,u),t(n,o,r+c,o,r,u),t(n,o,r,o+l,r,h),n.closePath())}}var En=(s,e,t)=>{s.moveTo(e,t)},Nn=(s,e,t)=>{s.moveTo(t,e)},ii=(s,e,t)=>{s.lineTo(e,t)},ni=(s,e,t)=>{s.lineTo(t,e)},Mn=bc(0),Mr=bc(1),yc=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},xc=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},kc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},Sc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function $c(s){return(e,t,i,n,o)=>bs(e,t,(r,l,c,h,u,p,v,y,k,$,E)=>{let{pxRound:N,points:x}=r,P,M;h.ori==0?(P=En,M=yc):(P=Nn,M=xc);let O=me(x.width*ae,3),L=(x.size-x.width)/2*ae,H=me(L*2,3),F=new Path2D,Y=new Path2D,{left:G,top:_,width:J,height:j}=e.bbox;Mn(Y,G-H,_-H,J+H*2,j+H*2);let q=z=>{if(c[z]!=null){let ee=N(p(l[z],h,$,y)),V=N(v(c[z],u,E,k));P(F,ee+L,V),M(F,ee,V,L,0,gn*2)}};if(o)o.forEach(q);else for(let z=i;z<=n;z++)q(z);return{stroke:O>0?F:null,fill:F,clip:Y,flags:ti|dr}})}function Ec(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var hp=Ec(ii),dp=Ec(ni);function Nc(s){let e=re(s?.alignGaps,0);return(t,i,n,o)=>bs(t,i,(r,l,c,h,u,p,v,y,k,$,E)=>{[n,o]=yn(c,n,o);let N=r.pxRound,x=j=>N(p(j,h,$,y)),P=j=>N(v(j,u,E,k)),M,O;h.ori==0?(M=ii,O=hp):(M=ni,O=dp);let L=h.dir*(h.ori==0?1:-1),H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ti},F=H.stroke,Y=!1;if(o-n>=$*4){let j=W=>t.posToVal(W,h.key,!0),q=null,z=null,ee,V,Je,xe=x(l[L==1?n:o]),ne=x(l[n]),de=x(l[o]),X=j(L==1?ne+1:de-1);for(let W=L==1?n:o;W>=n&&W<=o;W+=L){let _e=l[W],ke=(L==1?_e<X:_e>X)?xe:x(_e),ce=c[W];ke==xe?ce!=null?(V=ce,q==null?(M(F,ke,P(V)),ee=q=z=V):V<q?q=V:V>z&&(z=V)):ce===null&&(Y=!0):(q!=null&&O(F,xe,P(q),P(z),P(ee),P(V)),ce!=null?(V=ce,M(F,ke,P(V)),q=z=ee=V):(q=z=null,ce===null&&(Y=!0)),xe=ke,X=j(xe+L))}q!=null&&q!=z&&Je!=xe&&O(F,xe,P(q),P(z),P(ee),P(V))}else for(let j=L==1?n:o;j>=n&&j<=o;j+=L){let q=c[j];q===null?Y=!0:q!=null&&M(F,x(l[j]),P(q))}let[_,J]=Er(t,i);if(r.fill!=null||_!=0){let j=H.fill=new Path2D(F),q=r.fillTo(t,i,r.min,r.max,_),z=P(q),ee=x(l[n]),V=x(l[o]);L==-1&&([V,ee]=[ee,V]),M(j,V,z),M(j,ee,z)}if(!r.spanGaps){let j=[];Y&&j.push(...Nr(l,c,n,o,L,x,e)),H.gaps=j=r.gaps(t,i,n,o,j),H.clip=$n(j,h.ori,y,k,$,E)}return J!=0&&(H.band=J==2?[Vt(t,i,n,o,F,-1),Vt(t,i,n,o,F,1)]:Vt(t,i,n,o,F,J)),H})}function up(s){let e=re(s.align,1),t=re(s.ascDesc,!1),i=re(s.alignGaps,0),n=re(s.extend,!1);return(o,r,l,c)=>bs(o,r,(h,u,p,v,y,k,$,E,N,x,P)=>{[l,c]=yn(p,l,c);let M=h.pxRound,{left:O,width:L}=o.bbox,H=ne=>M(k(ne,v,x,E)),F=ne=>M($(ne,y,P,N)),Y=v.ori==0?ii:ni,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ti},_=G.stroke,J=v.dir*(v.ori==0?1:-1),j=F(p[J==1?l:c]),q=H(u[J==1?l:c]),z=q,ee=q;n&&e==-1&&(ee=O,Y(_,ee,j)),Y(_,q,j);for(let ne=J==1?l:c;ne>=l&&ne<=c;ne+=J){let de=p[ne];if(de==null)continue;let X=H(u[ne]),W=F(de);e==1?Y(_,X,j):Y(_,z,W),Y(_,X,W),j=W,z=X}let V=z;n&&e==1&&(V=O+L,Y(_,V,j));let[Je,xe]=Er(o,r);if(h.fill!=null||Je!=0){let ne=G.fill=new Path2D(_),de=h.fillTo(o,r,h.min,h.max,Je),X=F(de);Y(ne,V,X),Y(ne,ee,X)}if(!h.spanGaps){let ne=[];ne.push(...Nr(u,p,l,c,J,H,i));let de=h.width*ae/2,X=t||e==1?de:-de,W=t||e==-1?-de:de;ne.forEach(_e=>{_e[0]+=X,_e[1]+=W}),G.gaps=ne=h.gaps(o,r,l,c,ne),G.clip=$n(ne,v.ori,E,N,x,P)}return xe!=0&&(G.band=xe==2?[Vt(o,r,l,c,_,-1),Vt(o,r,l,c,_,1)]:Vt(o,r,l,c,_,xe)),G})}function za(s,e,t,i,n,o,r=fe){if(s.length>1){let l=null;for(let c=0,h=1/0;c<s.length;c++)if(e[c]!==void 0){if(l!=null){let u=Oe(s[c]-s[l]);u<h&&(h=u,r=Oe(t(s[c],i,n,o)-t(s[l],i,n,o)))}l=c}}return r}function pp(s){s=s||_i;let e=re(s.size,[.6,fe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=se(n),r=1-e[0],l=re(e[1],fe),c=re(e[2],1),h=re(s.disp,_i),u=re(s.each,y=>{}),{fill:p,stroke:v}=h;return(y,k,$,E)=>bs(y,k,(N,x,P,M,O,L,H,F,Y,G,_)=>{let J=N.pxRound,j=t,q=i*ae,z=l*ae,ee=c*ae,V,Je;M.ori==0?[V,Je]=o(y,k):[Je,V]=o(y,k);let xe=M.dir*(M.ori==0?1:-1),ne=M.ori==0?Mn:Mr,de=M.ori==0?u:(I,ge,Pe,Ns,is,At,ns)=>{u(I,ge,Pe,is,Ns,ns,At)},X=re(y.bands,yr).find(I=>I.series[0]==k),W=X!=null?X.dir:0,_e=N.fillTo(y,k,N.min,N.max,W),He=J(H(_e,O,_,Y)),ke,ce,vt,Xe=G,$e=J(N.width*ae),Tt=!1,It=null,ct=null,Ht=null,Ss=null;p!=null&&($e==0||v!=null)&&(Tt=!0,It=p.values(y,k,$,E),ct=new Map,new Set(It).forEach(I=>{I!=null&&ct.set(I,new Path2D)}),$e>0&&(Ht=v.values(y,k,$,E),Ss=new Map,new Set(Ht).forEach(I=>{I!=null&&Ss.set(I,new Path2D)})));let{x0:$s,size:ci}=h;if($s!=null&&ci!=null){j=1,x=$s.values(y,k,$,E),$s.unit==2&&(x=x.map(Pe=>y.posToVal(F+Pe*G,M.key,!0)));let I=ci.values(y,k,$,E);ci.unit==2?ce=I[0]*G:ce=L(I[0],M,G,F)-L(0,M,G,F),Xe=za(x,P,L,M,G,F,Xe),vt=Xe-ce+q}else Xe=za(x,P,L,M,G,F,Xe),vt=Xe*r+q,ce=Xe-vt;vt<1&&(vt=0),$e>=ce/2&&($e=0),vt<5&&(J=Ka);let Ri=vt>0,ts=Xe-vt-(Ri?$e:0);ce=J(ar(ts,ee,z)),ke=(j==0?ce/2:j==xe?0:ce)-j*xe*((j==0?q/2:0)+(Ri?$e/2:0));let Ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Es=Tt?null:new Path2D,Rt=null;if(X!=null)Rt=y.data[X.series[1]];else{let{y0:I,y1:ge}=h;I!=null&&ge!=null&&(P=ge.values(y,k,$,E),Rt=I.values(y,k,$,E))}let ss=V*ce,Q=Je*ce;for(let I=xe==1?$:E;I>=$&&I<=E;I+=xe){let ge=P[I];if(ge==null)continue;if(Rt!=null){let Qe=Rt[I]??0;if(ge-Qe==0)continue;He=H(Qe,O,_,Y)}let Pe=M.distr!=2||h!=null?x[I]:I,Ns=L(Pe,M,G,F),is=H(re(ge,_e),O,_,Y),At=J(Ns-ke),ns=J(Ke(is,He)),et=J(Nt(is,He)),ht=ns-et;if(ge!=null){let Qe=ge<0?Q:ss,wt=ge<0?ss:Q;Tt?($e>0&&Ht[I]!=null&&ne(Ss.get(Ht[I]),At,et+lt($e/2),ce,Ke(0,ht-$e),Qe,wt),It[I]!=null&&ne(ct.get(It[I]),At,et+lt($e/2),ce,Ke(0,ht-$e),Qe,wt)):ne(Es,At,et+lt($e/2),ce,Ke(0,ht-$e),Qe,wt),de(y,k,I,At-$e/2,et,ce+$e,ht)}}return $e>0?Ge.stroke=Tt?Ss:Es:Tt||(Ge._fill=N.width==0?N._fill:N._stroke??N._fill,Ge.width=0),Ge.fill=Tt?ct:Es,Ge})}function fp(s,e){let t=re(e?.alignGaps,0);return(i,n,o,r)=>bs(i,n,(l,c,h,u,p,v,y,k,$,E,N)=>{[o,r]=yn(h,o,r);let x=l.pxRound,P=V=>x(v(V,u,E,k)),M=V=>x(y(V,p,N,$)),O,L,H;u.ori==0?(O=En,H=ii,L=kc):(O=Nn,H=ni,L=Sc);let F=u.dir*(u.ori==0?1:-1),Y=P(c[F==1?o:r]),G=Y,_=[],J=[];for(let V=F==1?o:r;V>=o&&V<=r;V+=F)if(h[V]!=null){let xe=c[V],ne=P(xe);_.push(G=ne),J.push(M(h[V]))}let j={stroke:s(_,J,O,H,L,x),fill:null,clip:null,band:null,gaps:null,flags:ti},q=j.stroke,[z,ee]=Er(i,n);if(l.fill!=null||z!=0){let V=j.fill=new Path2D(q),Je=l.fillTo(i,n,l.min,l.max,z),xe=M(Je);H(V,G,xe),H(V,Y,xe)}if(!l.spanGaps){let V=[];V.push(...Nr(c,h,o,r,F,P,t)),j.gaps=V=l.gaps(i,n,o,r,V),j.clip=$n(V,u.ori,k,$,E,N)}return ee!=0&&(j.band=ee==2?[Vt(i,n,o,r,q,-1),Vt(i,n,o,r,q,1)]:Vt(i,n,o,r,q,ee)),j})}function mp(s){return fp(gp,s)}function gp(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let c=Array(r),h=Array(r-1),u=Array(r-1),p=Array(r-1);for(let v=0;v<r-1;v++)u[v]=e[v+1]-e[v],p[v]=s[v+1]-s[v],h[v]=u[v]/p[v];c[0]=h[0];for(let v=1;v<r-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?c[v]=0:(c[v]=3*(p[v-1]+p[v])/((2*p[v]+p[v-1])/h[v-1]+(p[v]+2*p[v-1])/h[v]),isFinite(c[v])||(c[v]=0));c[r-1]=h[r-2];for(let v=0;v<r-1;v++)n(l,s[v]+p[v]/3,e[v]+c[v]*p[v]/3,s[v+1]-p[v]/3,e[v+1]-c[v+1]*p[v]/3,s[v+1],e[v+1])}return l}var ur=new Set;function Wa(){for(let s of ur)s.syncRect(!0)}si&&(vs(Jd,Qs,Wa),vs(Qd,Qs,Wa,!0),vs(vn,Qs,()=>{Me.pxRatio=ae}));var vp=Nc(),wp=$c();function Ba(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>pr(o,r,e,t))}function bp(s,e){return s.map((t,i)=>i==0?{}:Ae({},e,t))}function pr(s,e,t,i){return Ae({},e==0?t:i,s)}function Mc(s,e,t){return e==null?Xs:[e,t]}var yp=Mc;function xp(s,e,t){return e==null?Xs:wn(e,t,wr,!0)}function Tc(s,e,t,i){return e==null?Xs:xn(e,t,s.scales[i].log,!1)}var kp=Tc;function Ac(s,e,t,i){return e==null?Xs:vr(e,t,s.scales[i].log,!1)}var Sp=Ac;function $p(s,e,t,i,n){let o=Ke(ya(s),ya(e)),r=e-s,l=Et(n/i*r,t);do{let c=t[l],h=i*c/r;if(h>=n&&o+(c<5?Xt.get(c):0)<=17)return[c,h]}while(++l<t.length);return[0,0]}function Va(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*ae))+"px"),[s,e,t]}function Ep(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=me(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Me(s,e,t){let i={mode:re(s.mode,1)},n=i.mode;function o(a,d,f,m){let w=d.valToPct(a);return m+f*(d.dir==-1?1-w:w)}function r(a,d,f,m){let w=d.valToPct(a);return m+f*(d.dir==-1?w:1-w)}function l(a,d,f,m){return d.ori==0?o(a,d,f,m):r(a,d,f,m)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let h=i.root=mt(Ld);if(s.id!=null&&(h.id=s.id),rt(h,s.class),s.title){let a=mt(Dd,h);a.textContent=s.title}let u=$t("canvas"),p=i.ctx=u.getContext("2d"),v=mt(Id,h);vs("click",v,a=>{a.target===k&&(ve!=Rs||Se!=js)&&We.click(i,a)},!0);let y=i.under=mt(Rd,v);v.appendChild(u);let k=i.over=mt(jd,v);s=ei(s);let $=+re(s.pxAlign,1),E=Fa($);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let N=s.ms||.001,x=i.series=n==1?Ba(s.series||[],La,Ra,!1):bp(s.series||[null],Ia),P=i.axes=Ba(s.axes||[],Pa,Ca,!0),M=i.scales={},O=i.bands=s.bands||[];O.forEach(a=>{a.fill=se(a.fill||null),a.dir=re(a.dir,-1)});let L=n==2?x[1].facets[0].scale:x[0].scale,H={axes:Rh,series:Lh},F=(s.drawOrder||["axes","series"]).map(a=>H[a]);function Y(a){let d=a.distr==3?f=>Bt(f>0?f:a.clamp(i,f,a.min,a.max,a.key)):a.distr==4?f=>er(f,a.asinh):a.distr==100?f=>a.fwd(f):f=>f;return f=>{let m=d(f),{_min:w,_max:b}=a,S=b-w;return(m-w)/S}}function G(a){let d=M[a];if(d==null){let f=(s.scales||_i)[a]||_i;if(f.from!=null){G(f.from);let m=Ae({},M[f.from],f,{key:a});m.valToPct=Y(m),M[a]=m}else{d=M[a]=Ae({},a==L?vc:lp,f),d.key=a;let m=d.time,w=d.range,b=Zt(w);if((a!=L||n==2&&!m)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?va:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?va:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&Sn(w))){let S=w;w=(T,A,C)=>A==null?Xs:wn(A,C,S)}d.range=se(w||(m?yp:a==L?d.distr==3?kp:d.distr==4?Sp:Mc:d.distr==3?Tc:d.distr==4?Ac:xp)),d.auto=se(b?!1:d.auto),d.clamp=se(d.clamp||rp),d._min=d._max=null,d.valToPct=Y(d)}}}G("x"),G("y"),n==1&&x.forEach(a=>{G(a.scale)}),P.forEach(a=>{G(a.scale)});for(let a in s.scales)G(a);let _=M[L],J=_.distr,j,q;_.ori==0?(rt(h,Od),j=o,q=r):(rt(h,Cd),j=r,q=o);let z={};for(let a in M){let d=M[a];(d.min!=null||d.max!=null)&&(z[a]={min:d.min,max:d.max},d.min=d.max=null)}let ee=s.tzDate||(a=>new Date(Le(a/N))),V=s.fmtDate||xr,Je=N==1?Ou(ee):Iu(ee),xe=Ta(ee,Ma(N==1?Lu:Du,V)),ne=_a(ee,Aa(ju,V)),de=[],X=i.legend=Ae({},Wu,s.legend),W=i.cursor=Ae({},qu,{drag:{y:n==2}},s.cursor),_e=X.show,He=W.show,ke=X.markers;X.idxs=de,ke.width=se(ke.width),ke.dash=se(ke.dash),ke.stroke=se(ke.stroke),ke.fill=se(ke.fill);let ce,vt,Xe,$e=[],Tt=[],It,ct=!1,Ht={};if(X.live){let a=x[1]?x[1].values:null;ct=a!=null,It=ct?a(i,1,0):{_:0};for(let d in It)Ht[d]=mr}if(_e)if(ce=$t("table",Hd,h),Xe=$t("tbody",null,ce),X.mount(i,ce),ct){vt=$t("thead",null,ce,Xe);let a=$t("tr",null,vt);$t("th",null,a);for(var Ss in It)$t("th",na,a).textContent=Ss}else rt(ce,Ud),X.live&&rt(ce,Gd);let $s={show:!0},ci={show:!1};function Ri(a,d){if(d==0&&(ct||!X.live||n==2))return Xs;let f=[],m=$t("tr",qd,Xe,Xe.childNodes[d]);rt(m,a.class),a.show||rt(m,gs);let w=$t("th",null,m);if(ke.show){let T=mt(Yd,w);if(d>0){let A=ke.width(i,d);A&&(T.style.border=A+"px "+ke.dash(i,d)+" "+ke.stroke(i,d)),T.style.background=ke.fill(i,d)}}let b=mt(na,w);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,d>0&&(ke.show||(b.style.color=a.width>0?ke.stroke(i,d):ke.fill(i,d)),Ge("click",w,T=>{if(W._lock)return;rs(T);let A=x.indexOf(a);if((T.ctrlKey||T.metaKey)!=X.isolate){let C=x.some((D,R)=>R>0&&R!=A&&D.show);x.forEach((D,R)=>{R>0&&Pt(R,C?R==A?$s:ci:$s,!0,Te.setSeries)})}else Pt(A,{show:!a.show},!0,Te.setSeries)},!1),Ts&&Ge(aa,w,T=>{W._lock||(rs(T),Pt(x.indexOf(a),zs,!0,Te.setSeries))},!1));for(var S in It){let T=$t("td",Kd,m);T.textContent="--",f.push(T)}return[m,f]}let ts=new Map;function Ge(a,d,f,m=!0){let w=ts.get(d)||{},b=W.bind[a](i,d,f,m);b&&(vs(a,d,w[a]=b),ts.set(d,w))}function Es(a,d,f){let m=ts.get(d)||{};for(let w in m)(a==null||w==a)&&(lr(w,d,m[w]),delete m[w]);a==null&&ts.delete(d)}let Rt=0,ss=0,Q=0,I=0,ge=0,Pe=0,Ns=ge,is=Pe,At=Q,ns=I,et=0,ht=0,Qe=0,wt=0;i.bbox={};let io=!1,ji=!1,Ms=!1,os=!1,Fi=!1,dt=!1;function no(a,d,f){(f||a!=i.width||d!=i.height)&&Gr(a,d),Os(!1),Ms=!0,ji=!0,Cs()}function Gr(a,d){i.width=Rt=Q=a,i.height=ss=I=d,ge=Pe=0,Eh(),Nh();let f=i.bbox;et=f.left=fs(ge*ae,.5),ht=f.top=fs(Pe*ae,.5),Qe=f.width=fs(Q*ae,.5),wt=f.height=fs(I*ae,.5)}let kh=3;function Sh(){let a=!1,d=0;for(;!a;){d++;let f=Dh(d),m=Ih(d);a=d==kh||f&&m,a||(Gr(i.width,i.height),ji=!0)}}function $h({width:a,height:d}){no(a,d)}i.setSize=$h;function Eh(){let a=!1,d=!1,f=!1,m=!1;P.forEach((w,b)=>{if(w.show&&w._show){let{side:S,_size:T}=w,A=S%2,C=w.label!=null?w.labelSize:0,D=T+C;D>0&&(A?(Q-=D,S==3?(ge+=D,m=!0):f=!0):(I-=D,S==0?(Pe+=D,a=!0):d=!0))}}),ls[0]=a,ls[1]=f,ls[2]=d,ls[3]=m,Q-=Gt[1]+Gt[3],ge+=Gt[3],I-=Gt[2]+Gt[0],Pe+=Gt[0]}function Nh(){let a=ge+Q,d=Pe+I,f=ge,m=Pe;function w(b,S){switch(b){case 1:return a+=S,a-S;case 2:return d+=S,d-S;case 3:return f-=S,f+S;case 0:return m-=S,m+S}}P.forEach((b,S)=>{if(b.show&&b._show){let T=b.side;b._pos=w(T,b._size),b.label!=null&&(b._lpos=w(T,b.labelSize))}})}if(W.dataIdx==null){let a=W.hover,d=a.skip=new Set(a.skip??[]);d.add(void 0);let f=a.prox=se(a.prox),m=a.bias??=0;W.dataIdx=(w,b,S,T)=>{if(b==0)return S;let A=S,C=f(w,b,S,T)??fe,D=C>=0&&C<fe,R=_.ori==0?Q:I,K=W.left,le=e[0],oe=e[b];if(d.has(oe[S])){A=null;let te=null,U=null,B;if(m==0||m==-1)for(B=S;te==null&&B-- >0;)d.has(oe[B])||(te=B);if(m==0||m==1)for(B=S;U==null&&B++<oe.length;)d.has(oe[B])||(U=B);if(te!=null||U!=null)if(D){let be=te==null?-1/0:j(le[te],_,R,0),Ee=U==null?1/0:j(le[U],_,R,0),Fe=K-be,ue=Ee-K;Fe<=ue?Fe<=C&&(A=te):ue<=C&&(A=U)}else A=U==null?te:te==null?U:S-te<=U-S?te:U}else D&&Oe(K-j(le[S],_,R,0))>C&&(A=null);return A}}let rs=a=>{W.event=a};W.idxs=de,W._lock=!1;let Ve=W.points;Ve.show=se(Ve.show),Ve.size=se(Ve.size),Ve.stroke=se(Ve.stroke),Ve.width=se(Ve.width),Ve.fill=se(Ve.fill);let _t=i.focus=Ae({},s.focus||{alpha:.3},W.focus),Ts=_t.prox>=0,As=Ts&&Ve.one,ut=[],_s=[],Ps=[];function Ur(a,d){let f=Ve.show(i,d);if(f instanceof HTMLElement)return rt(f,Vd),rt(f,a.class),Dt(f,-10,-10,Q,I),k.insertBefore(f,ut[d]),f}function qr(a,d){if(n==1||d>0){let f=n==1&&M[a.scale].time,m=a.value;a.value=f?Sa(m)?_a(ee,Aa(m,V)):m||ne:m||ip,a.label=a.label||(f?Ku:Yu)}if(As||d>0){a.width=a.width==null?1:a.width,a.paths=a.paths||vp||lu,a.fillTo=se(a.fillTo||ap),a.pxAlign=+re(a.pxAlign,$),a.pxRound=Fa(a.pxAlign),a.stroke=se(a.stroke||null),a.fill=se(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let f=np(Ke(1,a.width),1),m=a.points=Ae({},{size:f,width:Ke(1,f*.2),stroke:a.stroke,space:f*2,paths:wp,_stroke:null,_fill:null},a.points);m.show=se(m.show),m.filter=se(m.filter),m.fill=se(m.fill),m.stroke=se(m.stroke),m.paths=se(m.paths),m.pxAlign=a.pxAlign}if(_e){let f=Ri(a,d);$e.splice(d,0,f[0]),Tt.splice(d,0,f[1]),X.values.push(null)}if(He){de.splice(d,0,null);let f=null;As?d==0&&(f=Ur(a,d)):d>0&&(f=Ur(a,d)),ut.splice(d,0,f),_s.splice(d,0,0),Ps.splice(d,0,0)}je("addSeries",d)}function Mh(a,d){d=d??x.length,a=n==1?pr(a,d,La,Ra):pr(a,d,{},Ia),x.splice(d,0,a),qr(x[d],d)}i.addSeries=Mh;function Th(a){if(x.splice(a,1),_e){X.values.splice(a,1),Tt.splice(a,1);let d=$e.splice(a,1)[0];Es(null,d.firstChild),d.remove()}He&&(de.splice(a,1),ut.splice(a,1)[0].remove(),_s.splice(a,1),Ps.splice(a,1)),je("delSeries",a)}i.delSeries=Th;let ls=[!1,!1,!1,!1];function Ah(a,d){if(a._show=a.show,a.show){let f=a.side%2,m=M[a.scale];m==null&&(a.scale=f?x[1].scale:L,m=M[a.scale]);let w=m.time;a.size=se(a.size),a.space=se(a.space),a.rotate=se(a.rotate),Zt(a.incrs)&&a.incrs.forEach(S=>{!Xt.has(S)&&Xt.set(S,Za(S))}),a.incrs=se(a.incrs||(m.distr==2?Au:w?N==1?Pu:Cu:ms)),a.splits=se(a.splits||(w&&m.distr==1?Je:m.distr==3?cr:m.distr==4?Zu:Qu)),a.stroke=se(a.stroke),a.grid.stroke=se(a.grid.stroke),a.ticks.stroke=se(a.ticks.stroke),a.border.stroke=se(a.border.stroke);let b=a.values;a.values=Zt(b)&&!Zt(b[0])?se(b):w?Zt(b)?Ta(ee,Ma(b,V)):Sa(b)?Ru(ee,b):b||xe:b||Ju,a.filter=se(a.filter||(m.distr>=3&&m.log==10?tp:m.distr==3&&m.log==2?sp:Ja)),a.font=Va(a.font),a.labelFont=Va(a.labelFont),a._size=a.size(i,null,d,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(ls[d]=!0,a._el=mt(Fd,v))}}function hi(a,d,f,m){let[w,b,S,T]=f,A=d%2,C=0;return A==0&&(T||b)&&(C=d==0&&!w||d==2&&!S?Le(Pa.size/3):0),A==1&&(w||S)&&(C=d==1&&!b||d==3&&!T?Le(Ca.size/2):0),C}let Yr=i.padding=(s.padding||[hi,hi,hi,hi]).map(a=>se(re(a,hi))),Gt=i._padding=Yr.map((a,d)=>a(i,d,ls,0)),ze,Ce=null,De=null,zi=n==1?x[0].idxs:null,bt=null,di=!1;function Kr(a,d){if(e=a??[],i.data=i._data=e,n==2){ze=0;for(let f=1;f<x.length;f++)ze+=e[f][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],ze=bt.length;let f=e;if(J==2){f=e.slice();let m=f[0]=Array(ze);for(let w=0;w<ze;w++)m[w]=w}i._data=e=f}if(Os(!0),je("setData"),J==2&&(Ms=!0),d!==!1){let f=_;f.auto(i,di)?oo():qt(L,f.min,f.max),os=os||W.left>=0,dt=!0,Cs()}}i.setData=Kr;function oo(){di=!0;let a,d;n==1&&(ze>0?(Ce=zi[0]=0,De=zi[1]=ze-1,a=e[0][Ce],d=e[0][De],J==2?(a=Ce,d=De):a==d&&(J==3?[a,d]=xn(a,a,_.log,!1):J==4?[a,d]=vr(a,a,_.log,!1):_.time?d=a+Le(86400/N):[a,d]=wn(a,d,wr,!0))):(Ce=zi[0]=a=null,De=zi[1]=d=null)),qt(L,a,d)}let Wi,Ls,ro,lo,ao,co,ho,uo,po,Ze;function Jr(a,d,f,m,w,b){a??=ra,f??=yr,m??="butt",w??=ra,b??="round",a!=Wi&&(p.strokeStyle=Wi=a),w!=Ls&&(p.fillStyle=Ls=w),d!=ro&&(p.lineWidth=ro=d),b!=ao&&(p.lineJoin=ao=b),m!=co&&(p.lineCap=co=m),f!=lo&&p.setLineDash(lo=f)}function Qr(a,d,f,m){d!=Ls&&(p.fillStyle=Ls=d),a!=ho&&(p.font=ho=a),f!=uo&&(p.textAlign=uo=f),m!=po&&(p.textBaseline=po=m)}function fo(a,d,f,m,w=0){if(m.length>0&&a.auto(i,di)&&(d==null||d.min==null)){let b=re(Ce,0),S=re(De,m.length-1),T=f.min==null?tu(m,b,S,w,a.distr==3):[f.min,f.max];a.min=Nt(a.min,f.min=T[0]),a.max=Ke(a.max,f.max=T[1])}}let Zr={min:null,max:null};function _h(){for(let m in M){let w=M[m];z[m]==null&&(w.min==null||z[L]!=null&&w.auto(i,di))&&(z[m]=Zr)}for(let m in M){let w=M[m];z[m]==null&&w.from!=null&&z[w.from]!=null&&(z[m]=Zr)}z[L]!=null&&Os(!0);let a={};for(let m in z){let w=z[m];if(w!=null){let b=a[m]=ei(M[m],hu);if(w.min!=null)Ae(b,w);else if(m!=L||n==2)if(ze==0&&b.from==null){let S=b.range(i,null,null,m);b.min=S[0],b.max=S[1]}else b.min=fe,b.max=-fe}}if(ze>0){x.forEach((m,w)=>{if(n==1){let b=m.scale,S=z[b];if(S==null)return;let T=a[b];if(w==0){let A=T.range(i,T.min,T.max,b);T.min=A[0],T.max=A[1],Ce=Et(T.min,e[0]),De=Et(T.max,e[0]),De-Ce>1&&(e[0][Ce]<T.min&&Ce++,e[0][De]>T.max&&De--),m.min=bt[Ce],m.max=bt[De]}else m.show&&m.auto&&fo(T,S,m,e[w],m.sorted);m.idxs[0]=Ce,m.idxs[1]=De}else if(w>0&&m.show&&m.auto){let[b,S]=m.facets,T=b.scale,A=S.scale,[C,D]=e[w],R=a[T],K=a[A];R!=null&&fo(R,z[T],b,C,b.sorted),K!=null&&fo(K,z[A],S,D,S.sorted),m.min=S.min,m.max=S.max}});for(let m in a){let w=a[m],b=z[m];if(w.from==null&&(b==null||b.min==null)){let S=w.range(i,w.min==fe?null:w.min,w.max==-fe?null:w.max,m);w.min=S[0],w.max=S[1]}}}for(let m in a){let w=a[m];if(w.from!=null){let b=a[w.from];if(b.min==null)w.min=w.max=null;else{let S=w.range(i,b.min,b.max,m);w.min=S[0],w.max=S[1]}}}let d={},f=!1;for(let m in a){let w=a[m],b=M[m];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let S=b.distr;b._min=S==3?Bt(b.min):S==4?er(b.min,b.asinh):S==100?b.fwd(b.min):b.min,b._max=S==3?Bt(b.max):S==4?er(b.max,b.asinh):S==100?b.fwd(b.max):b.max,d[m]=f=!0}}if(f){x.forEach((m,w)=>{n==2?w>0&&d.y&&(m._paths=null):d[m.scale]&&(m._paths=null)});for(let m in d)Ms=!0,je("setScale",m);He&&W.left>=0&&(os=dt=!0)}for(let m in z)z[m]=null}function Ph(a){let d=ar(Ce-1,0,ze-1),f=ar(De+1,0,ze-1);for(;a[d]==null&&d>0;)d--;for(;a[f]==null&&f<ze-1;)f++;return[d,f]}function Lh(){if(ze>0){let a=x.some(d=>d._focus)&&Ze!=_t.alpha;a&&(p.globalAlpha=Ze=_t.alpha),x.forEach((d,f)=>{if(f>0&&d.show&&(Xr(f,!1),Xr(f,!0),d._paths==null)){let m=Ze;Ze!=d.alpha&&(p.globalAlpha=Ze=d.alpha);let w=n==2?[0,e[f][0].length-1]:Ph(e[f]);d._paths=d.paths(i,f,w[0],w[1]),Ze!=m&&(p.globalAlpha=Ze=m)}}),x.forEach((d,f)=>{if(f>0&&d.show){let m=Ze;Ze!=d.alpha&&(p.globalAlpha=Ze=d.alpha),d._paths!=null&&el(f,!1);{let w=d._paths!=null?d._paths.gaps:null,b=d.points.show(i,f,Ce,De,w),S=d.points.filter(i,f,b,w);(b||S)&&(d.points._paths=d.points.paths(i,f,Ce,De,S),el(f,!0))}Ze!=m&&(p.globalAlpha=Ze=m),je("drawSeries",f)}}),a&&(p.globalAlpha=Ze=1)}}function Xr(a,d){let f=d?x[a].points:x[a];f._stroke=f.stroke(i,a),f._fill=f.fill(i,a)}function el(a,d){let f=d?x[a].points:x[a],{stroke:m,fill:w,clip:b,flags:S,_stroke:T=f._stroke,_fill:A=f._fill,_width:C=f.width}=f._paths;C=me(C*ae,3);let D=null,R=C%2/2;d&&A==null&&(A=C>0?"#fff":T);let K=f.pxAlign==1&&R>0;if(K&&p.translate(R,R),!d){let le=et-C/2,oe=ht-C/2,te=Qe+C,U=wt+C;D=new Path2D,D.rect(le,oe,te,U)}d?mo(T,C,f.dash,f.cap,A,m,w,S,b):Oh(a,T,C,f.dash,f.cap,A,m,w,S,D,b),K&&p.translate(-R,-R)}function Oh(a,d,f,m,w,b,S,T,A,C,D){let R=!1;A!=0&&O.forEach((K,le)=>{if(K.series[0]==a){let oe=x[K.series[1]],te=e[K.series[1]],U=(oe._paths||_i).band;Zt(U)&&(U=K.dir==1?U[0]:U[1]);let B,be=null;oe.show&&U&&iu(te,Ce,De)?(be=K.fill(i,le)||b,B=oe._paths.clip):U=null,mo(d,f,m,w,be,S,T,A,C,D,B,U),R=!0}}),R||mo(d,f,m,w,b,S,T,A,C,D)}let tl=ti|dr;function mo(a,d,f,m,w,b,S,T,A,C,D,R){Jr(a,d,f,m,w),(A||C||R)&&(p.save(),A&&p.clip(A),C&&p.clip(C)),R?(T&tl)==tl?(p.clip(R),D&&p.clip(D),Vi(w,S),Bi(a,b,d)):T&dr?(Vi(w,S),p.clip(R),Bi(a,b,d)):T&ti&&(p.save(),p.clip(R),D&&p.clip(D),Vi(w,S),p.restore(),Bi(a,b,d)):(Vi(w,S),Bi(a,b,d)),(A||C||R)&&p.restore()}function Bi(a,d,f){f>0&&(d instanceof Map?d.forEach((m,w)=>{p.strokeStyle=Wi=w,p.stroke(m)}):d!=null&&a&&p.stroke(d))}function Vi(a,d){d instanceof Map?d.forEach((f,m)=>{p.fillStyle=Ls=m,p.fill(f)}):d!=null&&a&&p.fill(d)}function Ch(a,d,f,m){let w=P[a],b;if(m<=0)b=[0,0];else{let S=w._space=w.space(i,a,d,f,m),T=w._incrs=w.incrs(i,a,d,f,m,S);b=$p(d,f,T,m,S)}return w._found=b}function go(a,d,f,m,w,b,S,T,A,C){let D=S%2/2;$==1&&p.translate(D,D),Jr(T,S,A,C,T),p.beginPath();let R,K,le,oe,te=w+(m==0||m==3?-b:b);f==0?(K=w,oe=te):(R=w,le=te);for(let U=0;U<a.length;U++)d[U]!=null&&(f==0?R=le=a[U]:K=oe=a[U],p.moveTo(R,K),p.lineTo(le,oe));p.stroke(),$==1&&p.translate(-D,-D)}function Dh(a){let d=!0;return P.forEach((f,m)=>{if(!f.show)return;let w=M[f.scale];if(w.min==null){f._show&&(d=!1,f._show=!1,Os(!1));return}else f._show||(d=!1,f._show=!0,Os(!1));let b=f.side,S=b%2,{min:T,max:A}=w,[C,D]=Ch(m,T,A,S==0?Q:I);if(D==0)return;let R=w.distr==2,K=f._splits=f.splits(i,m,T,A,C,D,R),le=w.distr==2?K.map(B=>bt[B]):K,oe=w.distr==2?bt[K[1]]-bt[K[0]]:C,te=f._values=f.values(i,f.filter(i,le,m,D,oe),m,D,oe);f._rotate=b==2?f.rotate(i,te,m,D):0;let U=f._size;f._size=gt(f.size(i,te,m,a)),U!=null&&f._size!=U&&(d=!1)}),d}function Ih(a){let d=!0;return Yr.forEach((f,m)=>{let w=f(i,m,ls,a);w!=Gt[m]&&(d=!1),Gt[m]=w}),d}function Rh(){for(let a=0;a<P.length;a++){let d=P[a];if(!d.show||!d._show)continue;let f=d.side,m=f%2,w,b,S=d.stroke(i,a),T=f==0||f==3?-1:1,[A,C]=d._found;if(d.label!=null){let qe=d.labelGap*T,it=Le((d._lpos+qe)*ae);Qr(d.labelFont[0],S,"center",f==2?"top":oa),p.save(),m==1?(w=b=0,p.translate(it,Le(ht+wt/2)),p.rotate((f==3?-gn:gn)/2)):(w=Le(et+Qe/2),b=it);let hs=Ya(d.label)?d.label(i,a,A,C):d.label;p.fillText(hs,w,b),p.restore()}if(C==0)continue;let D=M[d.scale],R=m==0?Qe:wt,K=m==0?et:ht,le=d._splits,oe=D.distr==2?le.map(qe=>bt[qe]):le,te=D.distr==2?bt[le[1]]-bt[le[0]]:A,U=d.ticks,B=d.border,be=U.show?U.size:0,Ee=Le(be*ae),Fe=Le((d.alignTo==2?d._size-be-d.gap:d.gap)*ae),ue=d._rotate*-gn/180,Ne=E(d._pos*ae),tt=(Ee+Fe)*T,Ue=Ne+tt;b=m==0?Ue:0,w=m==1?Ue:0;let pt=d.font[0],yt=d.align==1?Ks:d.align==2?Qo:ue>0?Ks:ue<0?Qo:m==0?"center":f==3?Qo:Ks,Ot=ue||m==1?"middle":f==2?"top":oa;Qr(pt,S,yt,Ot);let st=d.font[1]*d.lineGap,ft=le.map(qe=>E(l(qe,D,R,K))),xt=d._values;for(let qe=0;qe<xt.length;qe++){let it=xt[qe];if(it!=null){m==0?w=ft[qe]:b=ft[qe],it=""+it;let hs=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<hs.length;Ye++){let yl=hs[Ye];ue?(p.save(),p.translate(w,b+Ye*st),p.rotate(ue),p.fillText(yl,0,0),p.restore()):p.fillText(yl,w,b+Ye*st)}}}U.show&&go(ft,U.filter(i,oe,a,C,te),m,f,Ne,Ee,me(U.width*ae,3),U.stroke(i,a),U.dash,U.cap);let Ct=d.grid;Ct.show&&go(ft,Ct.filter(i,oe,a,C,te),m,m==0?2:1,m==0?ht:et,m==0?wt:Qe,me(Ct.width*ae,3),Ct.stroke(i,a),Ct.dash,Ct.cap),B.show&&go([Ne],[1],m==0?1:0,m==0?1:2,m==1?ht:et,m==1?wt:Qe,me(B.width*ae,3),B.stroke(i,a),B.dash,B.cap)}je("drawAxes")}function Os(a){x.forEach((d,f)=>{f>0&&(d._paths=null,a&&(n==1?(d.min=null,d.max=null):d.facets.forEach(m=>{m.min=null,m.max=null})))})}let Hi=!1,vo=!1,ui=[];function jh(){vo=!1;for(let a=0;a<ui.length;a++)je(...ui[a]);ui.length=0}function Cs(){Hi||(vu(sl),Hi=!0)}function Fh(a,d=!1){Hi=!0,vo=d,a(i),sl(),d&&ui.length>0&&queueMicrotask(jh)}i.batch=Fh;function sl(){if(io&&(_h(),io=!1),Ms&&(Sh(),Ms=!1),ji){if(ye(y,Ks,ge),ye(y,"top",Pe),ye(y,Ni,Q),ye(y,Mi,I),ye(k,Ks,ge),ye(k,"top",Pe),ye(k,Ni,Q),ye(k,Mi,I),ye(v,Ni,Rt),ye(v,Mi,ss),u.width=Le(Rt*ae),u.height=Le(ss*ae),P.forEach(({_el:a,_show:d,_size:f,_pos:m,side:w})=>{if(a!=null)if(d){let b=w===3||w===0?f:0,S=w%2==1;ye(a,S?"left":"top",m-b),ye(a,S?"width":"height",f),ye(a,S?"top":"left",S?Pe:ge),ye(a,S?"height":"width",S?I:Q),rr(a,gs)}else rt(a,gs)}),Wi=Ls=ro=ao=co=ho=uo=po=lo=null,Ze=1,mi(!0),ge!=Ns||Pe!=is||Q!=At||I!=ns){Os(!1);let a=Q/At,d=I/ns;if(He&&!os&&W.left>=0){W.left*=a,W.top*=d,Ds&&Dt(Ds,Le(W.left),0,Q,I),Is&&Dt(Is,0,Le(W.top),Q,I);for(let f=0;f<ut.length;f++){let m=ut[f];m!=null&&(_s[f]*=a,Ps[f]*=d,Dt(m,gt(_s[f]),gt(Ps[f]),Q,I))}}if(we.show&&!Fi&&we.left>=0&&we.width>0){we.left*=a,we.width*=a,we.top*=d,we.height*=d;for(let f in So)ye(Fs,f,we[f])}Ns=ge,is=Pe,At=Q,ns=I}je("setSize"),ji=!1}Rt>0&&ss>0&&(p.clearRect(0,0,u.width,u.height),je("drawClear"),F.forEach(a=>a()),je("draw")),we.show&&Fi&&(Gi(we),Fi=!1),He&&os&&(cs(null,!0,!1),os=!1),X.show&&X.live&&dt&&(xo(),dt=!1),c||(c=!0,i.status=1,je("ready")),di=!1,Hi=!1}i.redraw=(a,d)=>{Ms=d||!1,a!==!1?qt(L,_.min,_.max):Cs()};function wo(a,d){let f=M[a];if(f.from==null){if(ze==0){let m=f.range(i,d.min,d.max,a);d.min=m[0],d.max=m[1]}if(d.min>d.max){let m=d.min;d.min=d.max,d.max=m}if(ze>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;a==L&&f.distr==2&&ze>0&&(d.min=Et(d.min,e[0]),d.max=Et(d.max,e[0]),d.min==d.max&&d.max++),z[a]=d,io=!0,Cs()}}i.setScale=wo;let bo,yo,Ds,Is,il,nl,Rs,js,ol,rl,ve,Se,Ut=!1,We=W.drag,Ie=We.x,Re=We.y;He&&(W.x&&(bo=mt(Wd,k)),W.y&&(yo=mt(Bd,k)),_.ori==0?(Ds=bo,Is=yo):(Ds=yo,Is=bo),ve=W.left,Se=W.top);let we=i.select=Ae({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Fs=we.show?mt(zd,we.over?k:y):null;function Gi(a,d){if(we.show){for(let f in a)we[f]=a[f],f in So&&ye(Fs,f,a[f]);d!==!1&&je("setSelect")}}i.setSelect=Gi;function zh(a){if(x[a].show)_e&&rr($e[a],gs);else if(_e&&rt($e[a],gs),He){let f=As?ut[0]:ut[a];f!=null&&Dt(f,-10,-10,Q,I)}}function qt(a,d,f){wo(a,{min:d,max:f})}function Pt(a,d,f,m){d.focus!=null&&Gh(a),d.show!=null&&x.forEach((w,b)=>{b>0&&(a==b||a==null)&&(w.show=d.show,zh(b),n==2?(qt(w.facets[0].scale,null,null),qt(w.facets[1].scale,null,null)):qt(w.scale,null,null),Cs())}),f!==!1&&je("setSeries",a,d),m&&gi("setSeries",i,a,d)}i.setSeries=Pt;function Wh(a,d){Ae(O[a],d)}function Bh(a,d){a.fill=se(a.fill||null),a.dir=re(a.dir,-1),d=d??O.length,O.splice(d,0,a)}function Vh(a){a==null?O.length=0:O.splice(a,1)}i.addBand=Bh,i.setBand=Wh,i.delBand=Vh;function Hh(a,d){x[a].alpha=d,He&&ut[a]!=null&&(ut[a].style.opacity=d),_e&&$e[a]&&($e[a].style.opacity=d)}let jt,Yt,as,zs={focus:!0};function Gh(a){if(a!=as){let d=a==null,f=_t.alpha!=1;x.forEach((m,w)=>{if(n==1||w>0){let b=d||w==0||w==a;m._focus=d?null:b,f&&Hh(w,b?1:_t.alpha)}}),as=a,f&&Cs()}}_e&&Ts&&Ge(ca,ce,a=>{W._lock||(rs(a),as!=null&&Pt(null,zs,!0,Te.setSeries))});function Lt(a,d,f){let m=M[d];f&&(a=a/ae-(m.ori==1?Pe:ge));let w=Q;m.ori==1&&(w=I,a=w-a),m.dir==-1&&(a=w-a);let b=m._min,S=m._max,T=a/w,A=b+(S-b)*T,C=m.distr;return C==3?Zs(10,A):C==4?ou(A,m.asinh):C==100?m.bwd(A):A}function Uh(a,d){let f=Lt(a,L,d);return Et(f,e[0],Ce,De)}i.valToIdx=a=>Et(a,e[0]),i.posToIdx=Uh,i.posToVal=Lt,i.valToPos=(a,d,f)=>M[d].ori==0?o(a,M[d],f?Qe:Q,f?et:0):r(a,M[d],f?wt:I,f?ht:0),i.setCursor=(a,d,f)=>{ve=a.left,Se=a.top,cs(null,d,f)};function ll(a,d){ye(Fs,Ks,we.left=a),ye(Fs,Ni,we.width=d)}function al(a,d){ye(Fs,"top",we.top=a),ye(Fs,Mi,we.height=d)}let pi=_.ori==0?ll:al,fi=_.ori==1?ll:al;function qh(){if(_e&&X.live)for(let a=n==2?1:0;a<x.length;a++){if(a==0&&ct)continue;let d=X.values[a],f=0;for(let m in d)Tt[a][f++].firstChild.nodeValue=d[m]}}function xo(a,d){if(a!=null&&(a.idxs?a.idxs.forEach((f,m)=>{de[m]=f}):cu(a.idx)||de.fill(a.idx),X.idx=de[0]),_e&&X.live){for(let f=0;f<x.length;f++)(f>0||n==1&&!ct)&&Yh(f,de[f]);qh()}dt=!1,d!==!1&&je("setLegend")}i.setLegend=xo;function Yh(a,d){let f=x[a],m=a==0&&J==2?bt:e[a],w;ct?w=f.values(i,a,d)??Ht:(w=f.value(i,d==null?null:m[d],a,d),w=w==null?Ht:{_:w}),X.values[a]=w}function cs(a,d,f){ol=ve,rl=Se,[ve,Se]=W.move(i,ve,Se),W.left=ve,W.top=Se,He&&(Ds&&Dt(Ds,Le(ve),0,Q,I),Is&&Dt(Is,0,Le(Se),Q,I));let m,w=Ce>De;jt=fe,Yt=null;let b=_.ori==0?Q:I,S=_.ori==1?Q:I;if(ve<0||ze==0||w){m=W.idx=null;for(let T=0;T<x.length;T++){let A=ut[T];A!=null&&Dt(A,-10,-10,Q,I)}Ts&&Pt(null,zs,!0,a==null&&Te.setSeries),X.live&&(de.fill(m),dt=!0)}else{let T,A,C;n==1&&(T=_.ori==0?ve:Se,A=Lt(T,L),m=W.idx=Et(A,e[0],Ce,De),C=j(e[0][m],_,b,0));let D=-10,R=-10,K=0,le=0,oe=!0,te="",U="";for(let B=n==2?1:0;B<x.length;B++){let be=x[B],Ee=de[B],Fe=Ee==null?null:n==1?e[B][Ee]:e[B][1][Ee],ue=W.dataIdx(i,B,m,A),Ne=ue==null?null:n==1?e[B][ue]:e[B][1][ue];if(dt=dt||Ne!=Fe||ue!=Ee,de[B]=ue,B>0&&be.show){let tt=ue==null?-10:ue==m?C:j(n==1?e[0][ue]:e[B][0][ue],_,b,0),Ue=Ne==null?-10:q(Ne,n==1?M[be.scale]:M[be.facets[1].scale],S,0);if(Ts&&Ne!=null){let pt=_.ori==1?ve:Se,yt=Oe(_t.dist(i,B,ue,Ue,pt));if(yt<jt){let Ot=_t.bias;if(Ot!=0){let st=Lt(pt,be.scale),ft=Ne>=0?1:-1,xt=st>=0?1:-1;xt==ft&&(xt==1?Ot==1?Ne>=st:Ne<=st:Ot==1?Ne<=st:Ne>=st)&&(jt=yt,Yt=B)}else jt=yt,Yt=B}}if(dt||As){let pt,yt;_.ori==0?(pt=tt,yt=Ue):(pt=Ue,yt=tt);let Ot,st,ft,xt,Ct,qe,it=!0,hs=Ve.bbox;if(hs!=null){it=!1;let Ye=hs(i,B);ft=Ye.left,xt=Ye.top,Ot=Ye.width,st=Ye.height}else ft=pt,xt=yt,Ot=st=Ve.size(i,B);if(qe=Ve.fill(i,B),Ct=Ve.stroke(i,B),As)B==Yt&&jt<=_t.prox&&(D=ft,R=xt,K=Ot,le=st,oe=it,te=qe,U=Ct);else{let Ye=ut[B];Ye!=null&&(_s[B]=ft,Ps[B]=xt,ga(Ye,Ot,st,it),fa(Ye,qe,Ct),Dt(Ye,gt(ft),gt(xt),Q,I))}}}}if(As){let B=_t.prox,be=as==null?jt<=B:jt>B||Yt!=as;if(dt||be){let Ee=ut[0];Ee!=null&&(_s[0]=D,Ps[0]=R,ga(Ee,K,le,oe),fa(Ee,te,U),Dt(Ee,gt(D),gt(R),Q,I))}}}if(we.show&&Ut)if(a!=null){let[T,A]=Te.scales,[C,D]=Te.match,[R,K]=a.cursor.sync.scales,le=a.cursor.drag;if(Ie=le._x,Re=le._y,Ie||Re){let{left:oe,top:te,width:U,height:B}=a.select,be=a.scales[R].ori,Ee=a.posToVal,Fe,ue,Ne,tt,Ue,pt=T!=null&&C(T,R),yt=A!=null&&D(A,K);pt&&Ie?(be==0?(Fe=oe,ue=U):(Fe=te,ue=B),Ne=M[T],tt=j(Ee(Fe,R),Ne,b,0),Ue=j(Ee(Fe+ue,R),Ne,b,0),pi(Nt(tt,Ue),Oe(Ue-tt))):pi(0,b),yt&&Re?(be==1?(Fe=oe,ue=U):(Fe=te,ue=B),Ne=M[A],tt=q(Ee(Fe,K),Ne,S,0),Ue=q(Ee(Fe+ue,K),Ne,S,0),fi(Nt(tt,Ue),Oe(Ue-tt))):fi(0,S)}else $o()}else{let T=Oe(ol-il),A=Oe(rl-nl);if(_.ori==1){let K=T;T=A,A=K}Ie=We.x&&T>=We.dist,Re=We.y&&A>=We.dist;let C=We.uni;C!=null?Ie&&Re&&(Ie=T>=C,Re=A>=C,!Ie&&!Re&&(A>T?Re=!0:Ie=!0)):We.x&&We.y&&(Ie||Re)&&(Ie=Re=!0);let D,R;Ie&&(_.ori==0?(D=Rs,R=ve):(D=js,R=Se),pi(Nt(D,R),Oe(R-D)),Re||fi(0,S)),Re&&(_.ori==1?(D=Rs,R=ve):(D=js,R=Se),fi(Nt(D,R),Oe(R-D)),Ie||pi(0,b)),!Ie&&!Re&&(pi(0,0),fi(0,0))}if(We._x=Ie,We._y=Re,a==null){if(f){if(bl!=null){let[T,A]=Te.scales;Te.values[0]=T!=null?Lt(_.ori==0?ve:Se,T):null,Te.values[1]=A!=null?Lt(_.ori==1?ve:Se,A):null}gi(Zo,i,ve,Se,Q,I,m)}if(Ts){let T=f&&Te.setSeries,A=_t.prox;as==null?jt<=A&&Pt(Yt,zs,!0,T):jt>A?Pt(null,zs,!0,T):Yt!=as&&Pt(Yt,zs,!0,T)}}dt&&(X.idx=m,xo()),d!==!1&&je("setCursor")}let Kt=null;Object.defineProperty(i,"rect",{get(){return Kt==null&&mi(!1),Kt}});function mi(a=!1){a?Kt=null:(Kt=k.getBoundingClientRect(),je("syncRect",Kt))}function cl(a,d,f,m,w,b,S){W._lock||Ut&&a!=null&&a.movementX==0&&a.movementY==0||(ko(a,d,f,m,w,b,S,!1,a!=null),a!=null?cs(null,!0,!0):cs(d,!0,!1))}function ko(a,d,f,m,w,b,S,T,A){if(Kt==null&&mi(!1),rs(a),a!=null)f=a.clientX-Kt.left,m=a.clientY-Kt.top;else{if(f<0||m<0){ve=-10,Se=-10;return}let[C,D]=Te.scales,R=d.cursor.sync,[K,le]=R.values,[oe,te]=R.scales,[U,B]=Te.match,be=d.axes[0].side%2==1,Ee=_.ori==0?Q:I,Fe=_.ori==1?Q:I,ue=be?b:w,Ne=be?w:b,tt=be?m:f,Ue=be?f:m;if(oe!=null?f=U(C,oe)?l(K,M[C],Ee,0):-10:f=Ee*(tt/ue),te!=null?m=B(D,te)?l(le,M[D],Fe,0):-10:m=Fe*(Ue/Ne),_.ori==1){let pt=f;f=m,m=pt}}A&&(d==null||d.cursor.event.type==Zo)&&((f<=1||f>=Q-1)&&(f=fs(f,Q)),(m<=1||m>=I-1)&&(m=fs(m,I))),T?(il=f,nl=m,[Rs,js]=W.move(i,f,m)):(ve=f,Se=m)}let So={width:0,height:0,left:0,top:0};function $o(){Gi(So,!1)}let hl,dl,ul,pl;function fl(a,d,f,m,w,b,S){Ut=!0,Ie=Re=We._x=We._y=!1,ko(a,d,f,m,w,b,S,!0,!1),a!=null&&(Ge(Xo,nr,ml,!1),gi(la,i,Rs,js,Q,I,null));let{left:T,top:A,width:C,height:D}=we;hl=T,dl=A,ul=C,pl=D}function ml(a,d,f,m,w,b,S){Ut=We._x=We._y=!1,ko(a,d,f,m,w,b,S,!1,!0);let{left:T,top:A,width:C,height:D}=we,R=C>0||D>0,K=hl!=T||dl!=A||ul!=C||pl!=D;if(R&&K&&Gi(we),We.setScale&&R&&K){let le=T,oe=C,te=A,U=D;if(_.ori==1&&(le=A,oe=D,te=T,U=C),Ie&&qt(L,Lt(le,L),Lt(le+oe,L)),Re)for(let B in M){let be=M[B];B!=L&&be.from==null&&be.min!=fe&&qt(B,Lt(te+U,B),Lt(te,B))}$o()}else W.lock&&(W._lock=!W._lock,cs(d,!0,a!=null));a!=null&&(Es(Xo,nr),gi(Xo,i,ve,Se,Q,I,null))}function Kh(a,d,f,m,w,b,S){if(W._lock)return;rs(a);let T=Ut;if(Ut){let A=!0,C=!0,D=10,R,K;_.ori==0?(R=Ie,K=Re):(R=Re,K=Ie),R&&K&&(A=ve<=D||ve>=Q-D,C=Se<=D||Se>=I-D),R&&A&&(ve=ve<Rs?0:Q),K&&C&&(Se=Se<js?0:I),cs(null,!0,!0),Ut=!1}ve=-10,Se=-10,de.fill(null),cs(null,!0,!0),T&&(Ut=T)}function gl(a,d,f,m,w,b,S){W._lock||(rs(a),oo(),$o(),a!=null&&gi(ha,i,ve,Se,Q,I,null))}function vl(){P.forEach(Ep),no(i.width,i.height,!0)}vs(vn,Qs,vl);let Ws={};Ws.mousedown=fl,Ws.mousemove=cl,Ws.mouseup=ml,Ws.dblclick=gl,Ws.setSeries=(a,d,f,m)=>{let w=Te.match[2];f=w(i,d,f),f!=-1&&Pt(f,m,!0,!1)},He&&(Ge(la,k,fl),Ge(Zo,k,cl),Ge(aa,k,a=>{rs(a),mi(!1)}),Ge(ca,k,Kh),Ge(ha,k,gl),ur.add(i),i.syncRect=mi);let Ui=i.hooks=s.hooks||{};function je(a,d,f){vo?ui.push([a,d,f]):a in Ui&&Ui[a].forEach(m=>{m.call(null,i,d,f)})}(s.plugins||[]).forEach(a=>{for(let d in a.hooks)Ui[d]=(Ui[d]||[]).concat(a.hooks[d])});let wl=(a,d,f)=>f,Te=Ae({key:null,setSeries:!1,filters:{pub:xa,sub:xa},scales:[L,x[1]?x[1].scale:null],match:[ka,ka,wl],values:[null,null]},W.sync);Te.match.length==2&&Te.match.push(wl),W.sync=Te;let bl=Te.key,Eo=wc(bl);function gi(a,d,f,m,w,b,S){Te.filters.pub(a,d,f,m,w,b,S)&&Eo.pub(a,d,f,m,w,b,S)}Eo.sub(i);function Jh(a,d,f,m,w,b,S){Te.filters.sub(a,d,f,m,w,b,S)&&Ws[a](null,d,f,m,w,b,S)}i.pub=Jh;function Qh(){Eo.unsub(i),ur.delete(i),ts.clear(),lr(vn,Qs,vl),h.remove(),ce?.remove(),je("destroy")}i.destroy=Qh;function No(){je("init",s,e),Kr(e||s.data,!1),z[L]?wo(L,z[L]):oo(),Fi=we.show&&(we.width>0||we.height>0),os=dt=!0,no(s.width,s.height)}return x.forEach(qr),P.forEach(Ah),t?t instanceof HTMLElement?(t.appendChild(h),No()):t(i,No):No(),i}Me.assign=Ae;Me.fmtNum=br;Me.rangeNum=wn;Me.rangeLog=xn;Me.rangeAsinh=vr;Me.orient=bs;Me.pxRatio=ae;Me.join=gu;Me.fmtDate=xr,Me.tzDate=Mu;Me.sync=wc;{Me.addGap=cp,Me.clipGaps=$n;let s=Me.paths={points:$c};s.linear=Nc,s.stepped=up,s.bars=pp,s.spline=mp}var Tn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},An=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var _c=[[],[7,4],[2,3]],Np=116,Mp=150,Tp=60,Ap=2,_p="11px system-ui, sans-serif",Pp=(s,e,t)=>e===null||t===null?[0,1]:Me.rangeNum(e,t,.1,!0);function Lp(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},g("span",{},...Zi(r)))),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var ys=new Set;function Oc(){let s=Ap;for(let e of ys)if(ys.delete(e),e.draw(),!--s)break;ys.size&&requestAnimationFrame(Oc)}function Pc(s){ys.size||requestAnimationFrame(Oc),ys.add(s)}var Lc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":pe(t)):Al(e),Op=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Li=class{constructor(e,t){let{element:i,plot:n,caption:o}=Lp(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0,this.on=!0}turn(e){this.on=e,this.element.classList.toggle("live-off",!e),this.drawSoon()}get height(){return Np}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:_p},{series:i,scales:n,bands:o,splits:r,incrs:l,padding:c=[6,16,0,0],hooks:h}=this.options(e);this.uplot=new Me({width:Math.max(this.plot.clientWidth,100),height:this.height,legend:{show:!1},cursor:{show:!1},padding:c,hooks:h,scales:{x:{time:!1},y:{range:Pp},...n},axes:[{...t,size:18,gap:2,space:50,values:Lc,...l&&{incrs:l}},{...t,size:Op,gap:4,space:24,values:Lc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||ys.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?Pc(this):this.timer=setTimeout(()=>Pc(this),e+Tp)}draw(){this.due=performance.now()+Mp,!(!this.on||!this.plot.clientWidth)&&this.uplot?.setData(this.data())}fit(){let{height:e,plot:{clientWidth:t}}=this;t>0&&this.uplot&&(t!==this.uplot.width||e!==this.uplot.height)&&this.uplot.setSize({width:t,height:e}),this.drawSoon()}destroy(){clearTimeout(this.timer),ys.delete(this),this.uplot?.destroy(),this.uplot=void 0}},Cc=[1,2,5].flatMap(s=>Array.from({length:7},(e,t)=>s*10**t)).sort((s,e)=>s-e),Dc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},Ic=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:_c[e%_c.length],points:{show:!1}}),oi=class extends Li{constructor(e,t){super(`${e} over generator steps`,t),Z(this.caption,e),this.history=new Tn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>Ic(e,i)),scales:Dc,bands:[],incrs:Cc}}data(){let{series:e}=this.history;return e[0].length?e.map(t=>t.map(i=>Number.isFinite(i)?i:null)):[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},xs=class extends Li{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new An,this.floor={mean:NaN,sd:NaN},this.name=e,Z(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Ic(e,0),points:{show:()=>this.lines()[0].length<2,size:6}},t,t],scales:{...Dc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}],incrs:Cc}}lines(){return this.track.series}data(){let[e,...t]=this.lines(),{mean:i,sd:n}=this.floor,[o=0]=e,[r,...l]=e.length>1?[e,...t]:[[o,o+1],...t.map(([c=null])=>[c,null])];return[r,...l,r.map(()=>Math.max(0,i-2*n)),r.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.describe(),this.drawSoon()}describe(){let{floor:{mean:e,sd:t},track:{series:[,i]}}=this,n=i.length?`: ${pe(Number(i[i.length-1].toPrecision(2)))}`:"",o=Number.isFinite(e)?`
dashed: its floor ${pe(e)} ± ${pe(2*t)}`:"";Z(this.caption,this.name+n+o)}add(e,t){this.track.add(e,t),this.describe(),this.drawSoon()}clear(){this.track.clear(),this.describe(),this.drawSoon()}},_n=class extends xs{options(e){let t=super.options(e),i=(o,r,l)=>{let[c,h]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(h,1e-6)))]};return{...t,splits:(o,r,l,c)=>{let[h,u]=[l,c].map(v=>Math.round(Math.log10(v))),p=Math.ceil((u-h+1)/4);return Array.from({length:Math.floor((u-h)/p)+1},(v,y)=>10**(h+y*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Oi=class extends Li{constructor(e,t){super(`${e}: ${t}`,[]),Z(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Me.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Rc=s=>`${12*s}px system-ui, sans-serif`,jc=["curve-1","second"],Pn=class extends xs{constructor(e,t){super(e),this.sides=t}get height(){return this.plot.clientHeight||super.height}describe(){}lines(){let[e,t]=this.sides().map(({distance:i})=>i.track.series);return t?Me.join([e,t]):[[],[],[]]}options(e){let{series:[{points:t},...i],bands:[n],...o}=super.options(e),r=c=>({stroke:()=>e(c),width:2,spanGaps:!0,points:t}),l=({ctx:c})=>{c.save(),c.font=Rc(1);let h=Math.max(...this.ends().map(({text:u})=>c.measureText(u).width));return c.restore(),10+h};return{...o,series:[...jc.map(r),...i],bands:[{...n,series:[4,3]}],padding:[14,l,0,0],hooks:{draw:[c=>this.nameEnds(c,e)]}}}ends(){return[...this.sides().map(({brief:t,distance:i},n)=>({text:t,value:i.track.series[1].at(-1),colour:jc[n]})),{text:"floor",value:this.floor.mean,colour:"floor"}]}nameEnds({ctx:e,bbox:t,valToPos:i},n){let o=Me.pxRatio,r=13*o,l=this.ends().filter(({value:h})=>Number.isFinite(h)).map(h=>({...h,y:i(h.value,"y",!0)})).sort((h,u)=>u.y-h.y);e.save(),e.font=Rc(o),e.textAlign="left",e.textBaseline="middle";let c=t.top+t.height-r/2;for(let{text:h,y:u,colour:p}of l){let v=Math.min(u,c);c=v-r,e.fillStyle=n(p),e.fillText(h,t.left+t.width+5*o,v)}e.restore()}};var Fc=2*Math.SQRT2,Tr=s=>String(Number(s.toPrecision(2))),Cp=s=>s[0].toUpperCase()+s.slice(1),Ln=class{constructor(e){this.board=e,this.said=g("p",{className:"live-ahead"}),this.chart=new Pn("distance to the data (sliced W₁)",()=>e.panes),this.element=g("div",{className:"live-pair",hidden:!0},this.said,this.chart.element),e.parts.panes.append(this.element);let t=e.model.get("bet");this.bet=t?new un(t):void 0,this.bet&&e.root.prepend(this.bet.element)}change(){let{panes:e,root:t,screen:i}=this.board,n=e.length>1;this.element.hidden=!n,e.forEach(o=>o.pair(n,t.clientWidth<Us)),n?this.element.prepend(i.timeline.element):e[0].legend.element.before(i.timeline.element),this.bet?.open(n),this.board.stop.usual=n?this.bet?.step:void 0,this.board.stop.at(),Z(this.said,""),this.show(),this.chart.fit()}nearer([e,t]){return Math.abs(e-t)>Fc*this.chart.floor.sd?+(t<e):void 0}pulls(){let{panes:e}=this.board,t=e.map(({shown:i})=>pe(i?nt(i.arrows,.5):NaN));return`Longest pulls: ${e.map(({told:i,brief:n})=>`${pe(i.pull)} (${n})`).join(", ")}; medians: ${t.join(" and ")}.`}verdict(){let{board:{panes:e},chart:{floor:t}}=this,i=e.map(({measured:y})=>y.distance),n=this.nearer(i),o=i.map(Tr),r=`${o[0]} ${e[0].phrase}, ${o[1]} ${e[1].phrase}`,[l,c]=e.map(({measured:y})=>y.covered),h=l===null||c===null?"":` Modes: ${l} and ${c}.`;if(!e[0].told.updates)return`At the start: a distance of ${r}.`;if(!e[0].told.steps)return`${this.pulls()} G has not moved yet.`;if(n===void 0)return`Cannot be told apart: ${r} (noise ± ${Tr(Fc*t.sd)}).${h} ${this.pulls()}`;let{brief:u,phrase:p}=e[n],v=p.startsWith("for ")?`${u} is`:`${p}, G is`;return`${Cp(v)} nearer: ${o[n]} against ${o[1-n]} ${e[1-n].phrase}.${h} ${this.pulls()}`}settle(e,t){let i=this.nearer(t),n=t.map(Tr),o=i===void 0?`${n.join(" and ")} cannot be told apart`:`${this.board.panes[i].brief}, ${n[i]} against ${n[1-i]}`;this.bet?.take(e,i,o)}show(){let{panes:e}=this.board;if(e.length<2)return;this.bet?.name(e.map(({brief:n})=>n)),this.chart.drawSoon();let[t,i]=e.map(({said:n})=>n);i.classList.toggle("live-same",t.textContent===i.textContent),e.every(({measured:n})=>Number.isFinite(n.distance))&&Z(this.said,this.verdict())}take({panes:e}){if(e.length<2)return;this.show();let[t,i]=e.map(({steps:n,distance:o,marks:r=[]})=>[...r,...o===void 0?[]:[{steps:n,distance:o}]]);t.forEach(({steps:n,distance:o},r)=>this.settle(n,[o,i[r].distance]))}say(){if(this.board.panes.length<2)return;let e=this.board.panes.map(({brief:t})=>t).join(" and ");this.chart.plot.setAttribute("aria-label",`${this.chart.name} over generator steps, ${e}, with the floor. ${this.said.textContent}`)}};var Dp={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function ri(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,l]=i;return ri(e[n]===o?r:l,e)}return Dp[t](...i.map(n=>ri(n,e)))}function zc(s){let e=s.map(([o],r)=>{let l=g("button",{type:"button"},o);return l.addEventListener("click",()=>t(r)),l}),t=o=>{let r=Math.min(o,s.length-1);s.forEach(([,l],c)=>{l.turn(c===r),e[c].setAttribute("aria-pressed",String(c===r))})};t(0);let i=g("div",{className:"live-buttons live-either",role:"group","aria-label":"the curve that is shown"},...e);return{element:g("div",{},...s.length>1?[i]:[],g("div",{className:"live-alike"},...s.map(o=>o[1].element))),see:t}}var Ip={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},Ar=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:Ip[s]}),...e),On=class{constructor(e){this.label=e.label,this.open=e.low!==null&&e.high===null,this.labelled=g("span",{},e.label),this.outside=g("span",{}),this.wider=g("span",{});let t=ie("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.worth=g("span",{className:"live-worth",title:"what an arrow of full length stands for: the run’s longest pull"},"full: –"),this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},Ar("real","real"),Ar("generated","generated"),Ar("arrow",this.arrows,g("label",{htmlFor:t},"pull",g("span",{className:"live-them"}," on them")),this.worth)),g("div",{className:"live-bar"},g("div",{className:"live-beside"},this.labelled,g("span",{className:"live-apart"},this.wider,this.outside)),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){Z(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),l=u=>String(Number(u.toFixed(r))),c=this.open?" and more":"";[l(e),l((e+t)/2),l(t)+c].forEach((u,p)=>Z(this.ends[p],u));let h=i<(t-e)/7?`a line every ${pe(i)}`:"";Z(this.wider,[h,n>1?`map ${n} times as wide`:""].filter(Boolean).join("; "))}showWorth(e){Z(this.worth,`full: ${pe(e)}`)}showOutside(e){Z(this.outside,e?`${Math.ceil(100*e)} % off the map`:"")}};var Cn=-10,Wc=2,Rp=[-8,-4,0],_r=s=>{let e=s>0?Math.log10(s):Cn;return 100*(Math.min(Wc,Math.max(Cn,e))-Cn)/(Wc-Cn)},Dn=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=Rp.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${_r(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){Z(this.number,pe(e)),this.bar.style.width=`${_r(e)}%`,this.most.style.left=`${_r(t)}%`,this.most.hidden=!(t>0)}};var jp=.01,Bc=1e-4,Fp=10,Vc=/\{(\w+)\}/g,zp=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Hc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:zp(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=ri(r,n);return n}var Be=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):pe(s)};function Wp(s,e){let t=n=>[...n.matchAll(Vc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(Vc,(n,o)=>Be(e[o])):""}function Bp({covered:s,quality:e,distance:t},i,n,{mean:o}){let r=t/o;if(!Number.isFinite(r))return"";let l=r<1.5?"no more than between two samples of the data":`${r<Fp?r.toFixed(1):Math.round(r)} times its floor`,c=`The distance is ${Be(t)}, ${l}`;if(!i)return c;let h=Number(n.toPrecision(1));if(s===0)return`${c}; no sample lies within ${h} of a mode`;let u=100*(e??0),p=u>0&&u<.5?"fewer than 1 %":`${Math.round(u)} %`;return`${c}; ${p} of samples lie within ${h} of a mode, on ${s} of ${i}`}function Vp({pull:s,moved:e},t,i){if(!(s<jp*t))return"";let n=`The longest pull on a sample has faded to ${Be(s)}, from ${Be(t)} at its best`;if(e<Bc)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=Bc?`${n}, but the samples still move by ${Be(e)} a step${o}.`:`${n}.`}function Gc(s,e,{modes:t,radius:i,floor:n,most:o}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let r=Bp(e,t,i,n),l=s.discriminator==="critic"?"f":"D",c=e.alone?`G has moved alone: ${l} has not seen these samples yet.`:Wp(s.sentence,e);return[r&&`${r}.`,c,Vp(e,o,s.optimizers.generator)].filter(Boolean).join(" ")}var Uc=s=>s<0?Be(s).replace("-","−"):`+${Be(s)}`;function qc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:c=0,moved:h=NaN,cosine:u=NaN}=s,p=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${Be(o)}. The map shows what its gradient will change: ${Uc(r)} at the real points, ${Uc(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?p:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${Be(nt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${Be(h)} on average, and the cosine between ways and pulls is ${Be(u)}. Arrows show the ways, enlarged.`}[s.name]}var Hp=6,Gp=5,Up=4,qp=.001,Yp=2/3,Kp=.95,Lr=.001,Jp=50,In=(s,e)=>({low:s,high:e,apart:(e-s)/Hp});function Pr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function Yc(s,e){let t=s.filter(Number.isFinite).sort();return t.length?t[Math.floor(e*(t.length-1))]:0}function Qp(s,e,t){let i=wi(s),n=r=>Math.round((r/t+1)/2*(i-1)),o=Array.from({length:e.length/2},(r,l)=>[n(e[2*l]),n(e[2*l+1])]).filter(r=>r.every(l=>l>=0&&l<i));return Float32Array.from(o,([r,l])=>s[l*i+r])}var Kc=({label:s,low:e,high:t})=>[s.split(":")[0],e,t].join(),Jc=(s,e)=>Kc(s.bounds)===Kc(e.bounds);function Qc(s){let e=Math.max(...Pr(s).map(Math.abs))||1;return In(-e,e)}function Zc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:nt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}function Xc({steps:s,discriminatorSteps:e},t){return!t||e!==t.discriminatorSteps||s<t.steps?!1:s>t.steps||!!t.alone}var Rn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1,this.settled=!1}clear(){this.pull=this.span=0,this.trained=this.settled=!1}get longest(){return Math.max(qp,this.pull)}take({surface:e,samples:t,limit:i,arrows:n,steps:o,discriminatorSteps:r}){let l=o+r>0;l!==this.trained&&this.clear(),this.trained=l;let[c,h]=Pr(e),{low:u,high:p}=this.bounds;if(u!==null&&p===null){let v=Math.max(Yc(e,Yp),Yc(Qp(e,t,i),Kp))-u;this.span=this.settled?Math.max(this.span,v):v,this.settled=r>=Jp}else this.span=Math.max(this.span,p===null?Lr:0,(p??h)-(u??c));this.pull=Math.max(this.pull,nt(n))}range(e,t=this.span,i=0){let{low:n,high:o}=this.bounds;if(t||=1,n!==null)return In(n,o??n+t);if(o!==null)return In(o-t,o);let[r,l]=Pr(e),c=In((r+l-t)/2,(r+l+t)/2);for(let h=0;h<Gp&&l-r<Up*c.apart&&c.apart>=2*i;h++)c.apart/=2;return l-r<c.apart?{...c,apart:1/0}:c}};var jn=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var Fn=new Intl.NumberFormat("en"),Zp=20,Xp="objective.",zn=class{picture;shown;steps=0;numbersToo=!0;held=[];passed=[];measured={distance:NaN,covered:null,quality:null};either;own;brief="";phrase="";told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new Rn(e.surface),this.named=Jt(e),this.legend=new On(e.surface),this.meter=new Dn,this.distance=new xs("distance to the data (sliced W₁)");let l=u=>e.controls.find(p=>p.name===u)?.symbol;this.curves=e.curves.map(({label:u,names:p})=>new oi(u,p.map(v=>[this.named(v),l(v)].filter(Boolean).join(" ")))),this.usual=0,this.layOut(n),this.written=new jn(this,r),this.settings=new Ys(e,i,this,u=>{this.note(u),this.written.show(u),o(u)}),this.describeSlider(),this.slopes=new Oi("slopes between real and generated","share of points"),this.weights=new Oi(`weights of the ${e.discriminator}`,"share of weights");let[c,,...h]=this.curves;this.place.append(...[c,...h,this.slopes,this.weights].map(({element:u})=>u)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t,distance:i,curves:n}=this,o=[["distance",i],...n.slice(1,2).map(l=>[t.curves[1].label,l])];this.name=g("span",{}),this.heading=g("p",{className:"live-title"},this.name),this.either=zc(o),this.own=St(o.length>1?"its pull and its own curve":"its pull",this.meter.element,this.either.element),this.own.classList.add("live-own"),this.own.open=!0,this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{className:"live-trials"});let r=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane"},this.heading,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-held"},r),this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.own,this.below),g("div",{className:"live-groups"},St("more settings",this.controls),St("everything that is measured",this.readouts(),this.place))))}entitle(e,t){this.title=e,this.brief=t,Z(this.name,e),this.element.setAttribute("aria-label",e);for(let i of[this.heading,this.said,...this.element.querySelectorAll("summary")])i.dataset.of=t}pair(e,t){this.usual=e&&this.curves.length>1?1:0,this.either.see(this.usual),this.own.open=!(e&&t)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Xp+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Ki(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Zp&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){let{marks:n=[]}=e;e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=Zc(e,this.last),e.alone=Xc(e,this.last),this.last=e,this.scale.take(e)),this.passed=this.iterations(e,n),this.plot(e,n),n.length&&this.see(n[n.length-1]),this.show(e,t,i||e.distance!==void 0)}iterations({rows:e,steps:t},i){let{measured:n,derived:o}=this.manifest,r=e.length/n.length;return Array.from({length:r},(l,c)=>{let h={...this.settings.values,steps:t-r+1+c};n.forEach((u,p)=>h[u]=e[c*n.length+p]);for(let[u,p]of Object.entries(o))h[u]=ri(p,h);return Object.assign(h,i.find(u=>u.steps===h.steps))})}see({distance:e,covered:t=null,quality:i=null}){this.measured={distance:e,covered:t,quality:i}}plot({steps:e,distance:t},i){this.manifest.curves.forEach(({names:n},o)=>{let r=this.passed.flatMap(l=>n.map(c=>Number(l[c]??NaN)));r.length&&this.curves[o].add(r)});for(let n of i)this.distance.add(n.steps,n.distance);t!==void 0&&this.distance.add(e,t)}show(e,t,i){if(this.shown=e,e.part)return Z(this.said,qc(e,this.manifest));this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0&&this.see(e),this.told=Hc(this.manifest,this.settings.values,e,{pull:nt(e.arrows),moved:e.moved??NaN,alone:!!e.alone,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,span:i,apart:n,cursor:o}){let{shown:r}=this;if(!r)return;let{limit:l,part:c}=r,h=c?.name==="gradient",u=h?Qc(r.surface):this.scale.range(r.surface,i,n),p=c?.name==="move"?nt(r.arrows):t;this.picture.draw(r,r.points??e.points,{...u,limit:l,pull:p},this.legend.arrows.checked),o&&this.picture.drawCursor(o,l),this.numbersToo&&(this.legend.showWorth(p),this.legend.show(u,l/this.index.data[e.data].limit,h))}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:c,manifest:h,told:u}=this,{modes:p,radius:v}=this.index.data[r],y=this.distance.floor;Z(this.said,Gc(h,u,{modes:p.length,radius:v,floor:y,most:this.scale.pull})),this.meter.show(u.pull,this.scale.pull),this.legend.showOutside(kl(e,o)/(e.length/2));for(let[$,E]of Object.entries(this.now)){let N=n[h.measured.indexOf($)]??NaN,x=Number.isFinite(N)&&bi(N)!==bi(Number(this.settings.values[$]));Z(E,x?`starts there; now ${bi(N)}`:" ")}if(Z(l.steps,Fn.format(t)),Z(l.discriminatorSteps,Fn.format(i)),this.heading.dataset.updates=`${Fn.format(i)} updates of ${h.discriminator==="critic"?"f":"D"}`,h.measured.forEach(($,E)=>Z(l[$],bi(n[E]))),Number.isNaN(c.distance))return;Z(l.distance,c.distance.toFixed(3)),Z(l.covered,p.length?`${c.covered} of ${p.length}`:"no modes"),Z(l.quality,p.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let k=p.length?`; the generated points cover ${c.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${h.surface.label}, after ${Fn.format(t)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var eh=(s,[e,t])=>s!==null&&s>=e&&s<=t,ef=["distance","covered","quality"],Wn=class{constructor(e,t){this.done=t,this.all=e.map(n=>({...n,reached:0,since:void 0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},...Zi(n.text)))}));let i=ie("challenges");this.element=g("div",{hidden:!e.length},g("p",{className:"live-caption",id:i},"To try with settings of your own (a link’s do not count)"),g("ul",{className:"live-challenges","aria-labelledby":i},...this.all.map(({item:n})=>n)))}forget(){for(let e of this.all)Object.assign(e,{reached:0,since:void 0})}take(e,t){let{updates:i}=e[e.length-1];i===0&&this.forget();for(let n of this.all)if(n.item.dataset.done===void 0){for(let[o,r]of e.entries())n.reached<n.stages.length&&this.look(n,r,o===e.length-1&&!t);n.reached<n.stages.length||(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(g("span",{className:"live-hidden"},", done")),this.done(n.text))}}look(e,t,i){let{held:n=[0,1/0],...o}=e.stages[e.reached],r=Object.keys(o).every(c=>c in t&&!(i&&ef.includes(c))),l=Object.entries(o).every(([c,h])=>!(c in t)||eh(t[c],h));e.since=l?e.since??t.steps:void 0,!(!r||e.since===void 0||!eh(t.steps-e.since,n))&&(e.since=void 0,e.reached+=1)}};var tf=9,sf=.15;function th([s,e],t){let i=(n,o,r)=>Math.abs(n)<sf*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function nf(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function of(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function rf(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function lf(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function sh({title:s,surface:e},t,i,n,o){let{samples:r,steps:l,limit:c}=t,h=nf(r),u=rf(r,i),p=th(h,c),v=u.map(E=>th(E,i.limit)),y=[`${s} on ${i.title}, after ${l} steps.`,n,`The generated points lie about the ${p==="middle"?p:`${p} part`} of the picture, ${Be(of(r,h))} from their mean on average.`];u.length&&u.length<i.modes.length&&y.push(u.length<=tf?`None lies right on the ${u.length===1?"mode":"modes"} at ${v.join(", ")}.`:`None lies right on ${u.length} of the modes.`);let[k,$]=lf(t.surface);return y.push(`The map, ${e.label}, goes from ${Be(k)} to ${Be($)}.`),t.arrows.length&&y.push(`The longer pulls on generated points are ${Be(o)} long.`),y.filter(Boolean).join(" ")}var ih=new Intl.NumberFormat("en"),af={low:1,high:1e6,integer:!0},Bn="until",li=class{step;id=0;set="";reached=!1;usual;constructor(e){this.stage=e}at(e=this.usual){this.reached=!1,this.stage.root.toggleAttribute("data-beyond",e!==void 0&&this.usual!==void 0&&e>this.usual),!(e===void 0&&this.step===void 0)&&(this.step=e,this.set="",this.id+=1,this.stage.running&&this.stage.send(this.play))}follow(e,t,i=[]){let n=e.get(Bn),o=n===null?{value:void 0}:Ft(n,af);"error"in o?t.push(`${Bn} ${o.error}`):this.at(o.value),this.set=i.join(", ")}get told(){return this.step===void 0?"":` The run pauses at step ${ih.format(this.step)}.`}get play(){return{type:"play",until:this.step??null,id:this.id}}arrive(e){let{stage:t,step:i}=this;if(e!==this.id||i===void 0)return;this.step=void 0,this.reached=!0,t.playing=!1,t.update();let n=i===this.usual?"where the bet is settled":`as the link says${this.set&&` (${this.set})`}`;t.status.note(`Paused at step ${ih.format(i)}, ${n}.`)}get label(){return this.stage.playing?"Pause":this.reached?"Play on":"Play"}};var Or=3,cf=760,hf={low:0,high:1e3,integer:!0},Hn="step_",Vn="curve",Cr=["distance","own"],df=["reset","play",Bn,Vn,"points",`${Hn}discriminator`,`${Hn}generator`];function uf({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function nh(s){let e=uf(s),t;return i=>(t=i,ff(s,e,i,()=>t===i&&!s.ended))}function pf(s,e,t){if(e==="seed")return Gl(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(xi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${us(t)}`}}async function ff(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],c=new Set(df),h=(N,x,P,M,O)=>{c.add(N);let L=t.get(N),H=L===null?{value:P}:M(L);"error"in H&&l.push(`${x} ${H.error}`);let F="error"in H?P:H.value;return F!==P&&r.push(O(P,F)),F},u=Object.entries(e.shared).map(([N,x])=>[N,h(N,zt(N),x,P=>pf(o,N,P),(P,M)=>Wl(o,N,P,M))]),p=t.get("points"),v=p?Vl(p,o.data.drawn.limit):e.points;if(p&&4*v.length!==p.length){let N=v.length===Qt?`more than ${Qt}`:"what is no point of a picture";l.push(`points hold ${N}; ${v.length} are taken`)}u.some(([N,x])=>N==="data"&&x==="drawn")&&String(n.points)!==String(v)&&n.set("points",v);let{width:y}=Object.fromEntries(u);for(let[N,x]of u)N!=="width"&&n.set(N,x);if(y!==s.networks.width&&n.set("width",Wt),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:N,settings:x,written:P,named:M},O)=>{let L={...N.toy,...t.has("against")?{}:e.beside};for(let H of N.controls){let{name:F,symbol:Y}=H,G=O?L[F]??H.value:e.own[F],_=O?`${N.title}’s ${M(F)}`:M(F),J=z=>Hl(H,z,P),j=(z,ee)=>Xi(Y?`${_} ${Y}`:_,z,ee),q=h(O?`against.${F}`:F,_,G,J,j);x.values[F]!==q&&x.set(F,q)}}),n.set("width",y),await s.networks.resize(),!i()))return;n.width!==y&&l.push(`the page has no networks of ${o.sizes[y]} with these choices`);let k=[...t.keys()].filter(N=>!c.has(N));for(let N of k.slice(0,Or))l.push(`${Lo(N)} is no setting of this playground`);k.length>Or&&l.push(`${k.length-Or} more are none either`),s.linked=!0;let $=await mf(s,t,l,r);s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:"");let E=r.length?`Set by a link: ${r.join(", ")}.`:"All settings are as this page starts them.";s.status.note(E+$.join("")+s.stop.told)}async function mf(s,e,t,i){let n=[],o=s.panes[0].manifest.discriminator==="critic"?"f":"D";if(window.parent===window&&!("lecture"in document.documentElement.dataset)){let{root:l,panes:c}=s,h=e.has(Vn)&&c.length<2&&l.clientWidth<Us;l.toggleAttribute("data-curve",h),(h?c[0].either.element:l).scrollIntoView({block:h?"end":"start"}),l.focus({preventScroll:!0})}e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let l of["discriminator","generator"]){let c=e.get(Hn+l),h=c===null?{value:0}:Ft(c,hf);"error"in h?t.push(`${zt(Hn+l)} ${h.error}`):h.value&&(await s.step(l,h.value),n.push(` ${l==="generator"?"G":o} alone has made ${h.value} updates.`))}let r=e.get(Vn);if(r!==null&&!Cr.includes(r))t.push(`${Vn} is ${us(r)}, not one of ${Cr.join(", ")}`);else for(let{either:l,usual:c}of s.panes)l.see(r===null?c:Cr.indexOf(r));return s.stop.follow(e,t,s.panes.length>1?[]:i),e.has("play")&&s.setPlaying(!0),n}function ks(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function oh(s){let e=Fo(s.name,ks(s),s.index);return Gn(s,"the link",new URL(e,location.href).href)}function rh(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=Fo(e,ks(s),n);let r=`Playground: ${i.map(({manifest:h})=>h.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${cf}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return Gn(s,"the embed code",c)}var lh=s=>Gn(s,"the line of Python",Ul(ks(s)));function ah(s){let{data:e,sides:t}=ks(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):Gn(s,"the command",ql(ks(s)))}async function Gn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function ch(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var hh=96,gf=new Intl.NumberFormat("en"),Ci=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,Un=class{constructor(e){this.frames=[],this.apart=1;let t=ie("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Ci(e);for(t===0&&this.clear();this.frames.length&&Ci(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Ci(i)===t||Ci(i)-(n?Ci(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>hh&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/hh/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${gf.format(e.panes[0].steps)}`;Z(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var vf=20,wf=12,bf=new Intl.NumberFormat("en");function yf(s,e,t){let i=[];for(let l of["data","batch","width","seed"])e[l]!==t[l]&&i.push(`${on(l)} ${Hs(s,l,e[l])}`);let[n,o]=e.sides,r=Jt(n.manifest);for(let{name:l}of n.manifest.controls){let c=n.values[l];c!==t.sides[0].values[l]&&i.push(`${r(l)} ${ot(c)}`)}return o&&i.push(`beside ${o.manifest.title}`),i.join(", ")||"as the page starts"}var qn=class{constructor(e,t,i){this.index=e,this.present=t,this.restore=i,this.usual=t(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"A run of twenty steps or more is listed here when it is reset, or when a setting changes.");let n=["settings","steps","distance","modes"].map(o=>g("th",{scope:"col"},o));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...n,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=vf&&(this.rows=[this.row,...this.rows].slice(0,wf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=yf(this.index,e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>bf.format(r)),i(({distance:r})=>r===void 0?"–":pe(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var xf=new Intl.NumberFormat("en"),kf=100,Yn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new Un(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new Wn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new qn(e.index,()=>ks(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let{distance:t}of this.board.panes)t.setFloor(e.floor);this.board.pair.chart.setFloor(e.floor)}take(e){if(!this.isOfThese(e))return this.board.send({type:"drawn"});this.frame=e;let[{steps:t,discriminatorSteps:i}]=e.panes;this.board.status.begin(t);let n=performance.now(),o=!this.board.running||n-this.numbersAt>=kf;o&&(this.numbersAt=n),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,o)),this.board.pair.take(e),this.timeline.take(e),this.timeline.enable(!this.board.running);let[{passed:r,told:l}]=this.board.panes;this.board.linked?this.challenges.forget():this.challenges.take([...r,l],e.panes[0].distance!==void 0),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:u}})=>({steps:c,distance:h,covered:u}))),this.board.root.dataset.steps=String(t),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}isOfThese({panes:e}){return e.map(({name:t})=>t).join(" ")===this.board.panes.map(({manifest:t})=>t.name).join(" ")}goTo(e){this.board.running||e.data!==this.real?.data||!this.isOfThese(e)||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.board.pair.show(),this.drawSoon())}renew(){this.tried.next(),Z(this.board.parts.worded,"")}sayInWords(){let{frame:e,board:t}=this;if(!e)return Z(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>sh(o.manifest,e.panes[r],i,o.said.textContent??"",nt(e.panes[r].arrows)));return Z(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(p=>i.has(p));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=Math.max(...this.board.panes.map(({scale:p})=>p.longest)),l=this.board.panes.filter(({scale:p})=>Jc(p,n.scale)),c=Math.max(...l.map(({scale:p})=>p.span)),h=l.length<2?[]:l.map(({scale:p,shown:v})=>v?p.range(v.surface,c).apart:0),u=Math.max(0,...h.filter(Number.isFinite));n.draw(t,{most:r,span:c,apart:u,cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${xf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of[this.board.pair,...this.board.panes])t.say()}this.board.send({type:"drawn"})}};var Sf=new Intl.NumberFormat("en"),dh=1e4,ai=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}begin(e){let{phase:t}=this;e===0&&this.resume(),t==="loading"&&this.setPhase("paused"),t!==this.phase&&this.board.update()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${Sf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){Z(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${dh/1e3} seconds.`)},dh),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){Z(this.parts.rate,e)}};var Dr=matchMedia("(prefers-color-scheme: dark)");function $f(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):Dr.matches}function Kn(s,e){let t=()=>{let n=$f()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Dr.addEventListener("change",t),t(),()=>{i.disconnect(),Dr.removeEventListener("change",t)}}function Jn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(c=>i(c[c.length-1].isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Ef=1e3/30,Nf=500,Mf=150,Qn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Yl(this.name,i),this.root=this.parts.root,this.setup=new nn(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.linked=!1,this.stop=new li(this),this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.pair=new Ln(this),this.status=new ai(this.parts,this),this.addPane(i,an(e),r),this.networks=new cn(this),this.screen=new Yn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new zn(e,this.index,t,i,r=>{this.screen?.renew(),this.linked=!1,this.stop.at(),this.tell({type:"values",pane:n,values:r}),$i(this.panes),this.pair.show()},this.assets);return o.legend.arrows.addEventListener("change",()=>{for(let{legend:r}of this.panes)r.arrows.checked=o.legend.arrows.checked;this.drawSoon()}),this.panes.push(o),this.parts.panes.append(o.element),$i(this.panes),o}attach(){for(let t of[this.pair.chart,...this.panes])t.attach(i=>this.colour(i));this.own=new dn(this),this.ends.push(Kn(this.root,()=>this.recolour())),this.ends.push(...Jn(this.root,{still:this.still,resized:()=>{for(let t of[this.pair.chart,...this.panes])t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>[this.pair.chart,...this.panes].forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(rn({name:this.name,root:this.root,apply:nh(this)}),Qi(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>sa(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Ji(this.root);for(let t of this.panes)t.recolour(e);this.pair.chart.drawSoon(),this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&(this.screen.renew(),this.linked=!1,this.stop.at()),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return xi[this.setup.speed]}interval(){return this.still.matches?Nf:Ef}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Mf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:ln(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>{this.setPlaying(!this.playing),this.playing&&this.show()}),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()}),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>oh(this)),t.python.addEventListener("click",()=>lh(this)),t.command.addEventListener("click",()=>ah(this)),t.embed.addEventListener("click",()=>rh(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>ch(this))}show(){let{bottom:e}=this.panes[0].canvas.getBoundingClientRect();this.root.clientWidth<Us&&e>innerHeight&&this.parts.buttons.play.scrollIntoView({block:"start"})}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Vo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:c}=this;this.setPlaying(!1),this.stop.at(),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",l?.manifest.name??""),n===Wt&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[h,u]of[r,l].entries())if(u?.manifest.name===this.panes[h]?.manifest.name)for(let[p,v]of Object.entries(u?.values??{}))this.panes[h].settings.set(p,v);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),reached:o=>this.stop.arrive(o),diverged:(o,r,l)=>this.diverge(o,r,l),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Bs(this.assets,i):new ds(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...Pl(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var uh=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
   specificity, so that their own sheets come before it wherever they stand on a page. */
:where(.live-playground, .ex-root, .flash-root) {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #f7f9fb;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  color: var(--live-ink);
  background: var(--live-panel);
  border: 1px solid var(--live-line);
  border-radius: 8px;
  padding: 12px 14px;
  margin: 0.5rem 0 1rem;
  font-size: 15px;
  line-height: 1.45;
}
:where(.live-playground, .ex-root, .flash-root):where([data-theme="dark"]) {
  --live-ink: #e6eaee;
  --live-muted: #a3afba;
  --live-line: #3c4650;
  --live-panel: #171b20;
  --live-accent: #7cc0ff;
  --live-accent-ink: #0c1722;
}
:where(.live-playground, .ex-root, .flash-root) [hidden] {
  display: none !important;
}
.live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;var ph=`.live-playground {
  --live-panel: #ffffff;
  --live-error: #b3261e;
  /* the higher the surface, the farther its grey is from the ground, as in the book's figures */
  --live-low: #fafbfc;
  --live-middle: #dfe2e6;
  --live-high: #c3c8ce;
  --live-contour: #39424c;
  --live-real: #0072b2;
  --live-generated: #d55e00;
  --live-edge: #ffffff;
  --live-axis: #5b6772;
  --live-grid: #e4e8ec;
  --live-curve-1: #1f2933;
  --live-curve-2: #7b3fa0; /* not the colours of points */
  --live-curve-3: #80600a;
  --live-second: #00775a;
  --live-arrow: #7a2e00;
  --live-bar: #5b7ea3;
  --live-floor: #5b6772;
  --live-floor-fill: rgb(91 103 114 / 18%);
  padding: 14px;
  margin: 0;
  font-size: 14px;
  line-height: 1.4;
  container: live / inline-size;
  text-align: left;
}
.live-playground[data-theme="dark"] {
  --live-panel: #171b20;
  --live-error: #ff9a90;
  --live-low: #12151a;
  --live-middle: #2c3239;
  --live-high: #4b535d;
  --live-contour: #d5dde4;
  --live-real: #7cc6ff;
  --live-generated: #ffa552;
  --live-edge: #12161a;
  --live-axis: #b4bec8;
  --live-grid: #2c343c;
  --live-curve-1: #e6eaee;
  --live-curve-2: #cf9df5;
  --live-curve-3: #e0c463;
  --live-second: #5ad1ae;
  --live-arrow: #ffd9b0;
  --live-bar: #7c9cbd;
  --live-floor: #a3afba;
  --live-floor-fill: rgb(163 175 186 / 22%);
}
.live-playground *,
.live-playground *::before,
.live-playground *::after {
  box-sizing: border-box;
}
/* the class is repeated to come before the themes' own rules for text */
.live-playground.live-playground.live-playground :is(p, dl, dt, dd, label) {
  float: none;
  width: auto;
  margin: 0;
  padding: 0;
  font-weight: inherit;
}

/* buttons and status */
.live-top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 14px;
  margin-bottom: 12px;
}
.live-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
.live-top .live-buttons:not(.live-below) button:first-child {
  min-width: 76px;
}
.live-playground .live-rate {
  color: var(--live-muted);
  font-variant-numeric: tabular-nums;
}
.live-alert .live-buttons {
  margin-top: 8px;
}
.live-playground:focus {
  outline: none;
}
.live-playground:focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
}

.live-playground .live-back {
  font-weight: 400;
}

/* what all trainings share */
.live-setup,
.live-pace {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
  align-items: start;
  margin-bottom: 10px;
}
:is(.live-setup, .live-pace) .live-control {
  grid-template-columns: minmax(0, 1fr);
}
.live-brings {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  margin-top: 10px;
}
.live-bring {
  display: grid;
  gap: 4px;
  justify-items: start;
}
.live-playground input[type="file"] {
  max-width: 100%;
  min-height: 28px;
}
.live-playground textarea {
  width: 100%;
  font: 12px/1.4 monospace;
  color: var(--live-ink);
  background-color: var(--live-panel);
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}

/* what unfolds */
.live-groups {
  display: grid;
}
.live-playground.live-playground .live-group {
  margin: 0;
  border-top: 1px solid var(--live-line);
}
.live-group > summary {
  padding: 7px 0;
  cursor: pointer;
  color: var(--live-ink);
}
.live-group[open] {
  padding-bottom: 12px;
}
.live-group[open] > summary {
  font-weight: 600;
}
.live-playground.live-playground.live-playground :is(.live-doc, .live-now) {
  grid-column: 1 / -1;
  color: var(--live-muted);
  font-size: 12.5px;
  line-height: 1.35;
}
.live-playground.live-playground.live-playground .live-now {
  color: var(--live-ink);
}
.live-joined {
  display: inline-flex;
  position: relative;
}
.live-playground .live-joined button {
  border-radius: 6px 0 0 6px;
}
.live-playground .live-joined select {
  width: auto;
  min-height: 36px;
  border-color: var(--live-accent);
  border-left: 0;
  border-radius: 0 6px 6px 0;
}

/* the stage: what is said, the chapter's slider, how strong the pull is, one curve, and what to try */
.live-playground.live-playground.live-playground .live-say {
  font-size: 15.5px;
  line-height: 1.45;
  min-height: calc(4 * 1.45em);
}
.live-main .live-control {
  gap: 2px 8px;
}
.live-main .live-control > label {
  font-weight: 600;
}
.live-playground.live-playground.live-playground .live-effects {
  grid-column: 1 / -1;
  display: flex;
  justify-content: space-between;
  gap: 12px;
  color: var(--live-muted);
  font-size: 13px;
  line-height: 1.3;
}
.live-effects i {
  text-wrap: balance;
}
.live-effects i:last-child {
  text-align: right;
}
.live-meter-text {
  display: flex;
  justify-content: space-between;
  color: var(--live-muted);
  font-size: 13px;
}
.live-number {
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-meter-track {
  position: relative;
  height: 10px;
  margin-top: 3px;
  background: var(--live-grid);
  border-radius: 3px;
}
.live-meter-bar {
  height: 100%;
  width: 0;
  background: var(--live-arrow);
  border-radius: 3px;
}
.live-meter-most {
  position: absolute;
  top: -2px;
  bottom: -2px;
  width: 2px;
  background: var(--live-ink);
}
.live-meter-marks {
  position: relative;
  height: 16px;
  color: var(--live-muted);
  font-size: 11px;
}
.live-meter-marks > span {
  position: absolute;
  transform: translateX(-50%);
}
.live-meter-marks sup {
  font-size: 8px;
  line-height: 0;
}
.live-playground.live-playground .live-challenges {
  list-style: none;
  display: grid;
  gap: 3px;
  margin: 0;
  padding: 0;
}
.live-challenges li {
  display: flex;
  gap: 8px;
  margin: 0;
}
.live-tick {
  color: var(--live-muted);
}
.live-challenges li[data-done] .live-tick {
  color: var(--live-accent);
  font-weight: 700;
}
.live-timeline {
  display: grid;
  position: relative;
  grid-template-columns: minmax(0, 1fr) 6.5em;
  align-items: center;
  gap: 10px;
  margin-top: 2px;
  color: var(--live-muted);
  font-size: 13px;
}
.live-playground .live-timeline input[type="range"] {
  grid-column: auto;
}
.live-timeline span {
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.live-tried {
  overflow-x: auto;
}
.live-playground.live-playground .live-tried table {
  width: 100%;
  margin: 0;
  border-collapse: collapse;
  font-size: 13px;
}
.live-playground.live-playground .live-tried :is(th, td) {
  padding: 3px 10px 3px 0;
  text-align: left;
  border: 0;
  border-bottom: 1px solid var(--live-line);
  background: none;
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-playground :is(.live-sketch, .live-share, .live-words, .live-alert, .live-bring, .live-tried) button {
  min-height: 30px;
  font-weight: 400;
  font-size: 13px;
}
.live-words {
  display: grid;
  justify-items: start;
  gap: 6px;
  margin-top: 10px;
}
.live-worded {
  margin: 0;
  max-width: 65ch;
}
.live-share {
  display: grid;
  gap: 6px;
  margin-top: 14px;
}
.live-share input {
  font-family: monospace;
  font-size: 12px;
}

/* one training, or two side by side */
.live-panes {
  display: grid;
  gap: 18px 24px;
}
.live-pane {
  min-width: 0;
}
.live-playground.live-playground.live-playground .live-title {
  font-weight: 600;
  margin-bottom: 6px;
}
.live-playground:not(.live-two) .live-title {
  display: none;
}
.live-charts {
  display: grid;
  gap: 14px 18px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--live-chart, 240px)), 1fr));
  align-content: start;
  margin-top: 14px;
}
/* four in one row rather than three and one */
.live-charts:has(> :nth-child(4):last-child) {
  --live-chart: 190px;
}
.live-chart {
  min-width: 0;
  display: flex;
  flex-direction: column;
}
.live-chart .live-plot {
  margin-top: auto;
}
.live-alike {
  display: grid;
}
.live-alike > .live-chart {
  grid-area: 1 / 1;
}
.live-off {
  visibility: hidden;
}
.live-playground .live-either button {
  min-height: 28px;
  padding: 1px 10px;
  font-size: 13px;
  font-weight: 400;
}
.live-either {
  margin-bottom: 6px;
}
.live-caption {
  color: var(--live-muted);
  font-size: 13px;
  white-space: pre-line;
}
.live-playground button {
  font: inherit;
  font-weight: 600;
  min-width: 44px;
  min-height: 36px;
  padding: 4px 12px;
  color: var(--live-accent);
  background: transparent;
  border: 1px solid var(--live-accent);
  border-radius: 6px;
  cursor: pointer;
}
.live-top .live-buttons:not(.live-below) > button:first-child,
.live-playground button[aria-pressed="true"] {
  color: var(--live-accent-ink);
  background: var(--live-accent);
}
.live-playground button:disabled {
  opacity: 0.45;
  cursor: default;
}
.live-playground :is(button, input, textarea, select, summary, canvas):focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
  box-shadow: none;
}
.live-playground .live-square canvas:focus-visible {
  outline-offset: -3px; /* what lies outside is cut off */
}
.live-playground .live-status {
  color: var(--live-muted);
  flex: 1 1 8em;
}
.live-beside {
  display: flex;
  justify-content: space-between;
  gap: 0 14px;
}
.live-apart {
  display: flex;
  flex-wrap: wrap;
  justify-content: end;
  gap: 0 10px;
}
/* a line of its own: whatever is said there, the stage below it stays where it is */
.live-told {
  flex: 1 1 100%;
  min-height: 1.6em;
}
.live-playground.live-playground.live-playground .live-alert {
  color: var(--live-error);
  border: 1px solid currentcolor;
  border-radius: 6px;
  padding: 8px 12px;
  margin-bottom: 12px;
}

/* the picture */
.live-body {
  display: grid;
  gap: 14px 20px;
  grid-template-columns: minmax(0, 1fr);
}
.live-square {
  position: relative;
  aspect-ratio: 1;
  border: 1px solid var(--live-line);
  border-radius: 4px;
  overflow: hidden;
}
.live-square canvas {
  display: block;
  width: 100%;
  height: 100%;
}
.live-stored {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  background: #ffffff;
  color: #1f2933;
}
.live-playground.live-playground.live-playground .live-stored img {
  display: block;
  max-width: 100%;
  max-height: 100%;
  width: 100%;
  height: 100%;
  object-fit: contain;
  margin: 0;
  padding: 0;
  border-radius: 0;
  background: none;
}
.live-playground[data-theme="dark"] .live-stored {
  filter: brightness(0.8);
}
.live-playground[data-live] .live-stored {
  display: none;
}
.live-playground:not([data-live]) .live-square canvas {
  visibility: hidden;
}
.live-keys {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
}
.live-worth {
  color: var(--live-muted);
  font-size: 13px;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
  min-width: 5.6em; /* whatever the number, the line breaks alike */
}
.live-key {
  display: inline-flex;
  align-items: center;
  gap: 5px;
}
.live-key svg {
  display: block;
  height: 12px;
}
.live-key-real svg {
  fill: var(--live-real);
}
.live-key-generated svg {
  stroke: var(--live-generated);
  stroke-width: 2;
}
.live-key-contour svg,
.live-key-curve svg {
  fill: none;
  stroke: var(--live-contour);
  stroke-width: 1.75;
}
.live-key-arrow svg {
  fill: none;
  stroke: var(--live-arrow);
  stroke-width: 1.5;
}
.live-key label {
  padding: 2px 0 !important;
  min-height: 24px;
}
.live-playground .live-key input {
  width: 16px;
  height: 16px;
  accent-color: var(--live-accent);
}
.live-key-curve svg.live-curve-1 {
  stroke: var(--live-curve-1);
}
.live-key-curve svg.live-curve-2 {
  stroke: var(--live-curve-2);
  stroke-dasharray: 7 4;
}
.live-key-curve svg.live-curve-3 {
  stroke: var(--live-curve-3);
  stroke-dasharray: 2 3;
}
.live-legend {
  display: grid;
  gap: 4px;
  margin-top: 2px;
}
.live-bar {
  color: var(--live-muted);
  font-size: 13px;
}
.live-ramp {
  height: 10px;
  margin: 3px 0 1px;
  border: 1px solid var(--live-line);
  border-radius: 3px;
  background: linear-gradient(to right, var(--live-low), var(--live-middle), var(--live-high));
}
.live-ends {
  display: flex;
  justify-content: space-between;
}

/* controls */
.live-side {
  display: grid;
  gap: 14px;
  align-content: start;
}
.live-controls {
  display: grid;
  gap: 6px 20px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  align-content: start;
}
.live-control {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px;
  gap: 1px 8px;
  align-items: center;
}
.live-playground label {
  color: var(--live-ink);
}
.live-playground label i {
  color: var(--live-muted);
}
.live-playground input,
.live-playground select {
  font: inherit;
  color: var(--live-ink);
  background-color: var(--live-panel);
  margin: 0;
}
.live-playground input[type="text"],
.live-playground select {
  width: 100%;
  min-height: 30px;
  padding: 2px 6px;
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}
.live-control:has(> :disabled) > :not(.live-doc) {
  opacity: 0.5;
}
.live-controls .live-control:has(> select) {
  grid-template-columns: minmax(0, 1fr) minmax(110px, 50%);
  min-height: 36px;
}
.live-playground input[type="range"] {
  grid-column: 1 / -1;
  width: 100%;
  height: 24px;
  padding: 0;
  background: transparent;
  accent-color: var(--live-accent);
  cursor: pointer;
}
.live-playground input[aria-invalid="true"] {
  border-color: var(--live-error);
  outline: 1px solid var(--live-error);
}
.live-playground .live-message {
  grid-column: 1 / -1;
  color: var(--live-error);
  font-size: 13px;
}
.live-playground.live-playground .live-help {
  margin: 12px 0 0;
  color: var(--live-muted);
  font-size: 13px;
}
.live-help summary {
  padding: 3px 0;
  cursor: pointer;
}
.live-playground.live-playground.live-playground .live-help dt {
  color: var(--live-ink);
  margin-top: 6px;
}

/* numbers and curves */
.live-playground.live-playground.live-playground .live-readouts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(96px, 1fr));
  align-content: start;
  gap: 8px 10px;
}
.live-readouts div {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
}
.live-readouts dt {
  color: var(--live-muted);
  font-size: 13px;
}
.live-readouts dd {
  font-size: 16px;
  font-variant-numeric: tabular-nums;
}
.live-chart .live-keys {
  font-size: 13px;
}
.live-plot {
  min-height: 116px;
  overflow: hidden;
}
@container live (max-width: 400px) {
  .live-legend .live-keys {
    gap: 2px 8px;
    font-size: 13px;
  }
  .live-legend .live-keys label {
    min-width: 26px; /* a finger's */
  }
  .live-them {
    position: absolute;
    clip-path: inset(50%);
  }
  .live-top .live-buttons {
    gap: 6px;
  }
  .live-playground .live-top button {
    padding: 4px 7px;
  }
  .live-top .live-buttons:not(.live-below) button:first-child {
    min-width: 58px;
  }
  /* two rows: what one presses most, and the way back, come first */
  .live-top .live-buttons:not(.live-below) > button:not(:first-child, .live-back) {
    order: 1;
  }
  .live-back > span {
    display: none;
  }
}
.live-body > .live-groups {
  grid-column: 1 / -1;
}
@container live (max-width: 559px) {
  /* the picture stays in view while a slider moves */
  .live-playground:not(.live-two) .live-stage {
    display: contents;
  }
  .live-playground:not(.live-two) .live-held {
    position: sticky;
    top: var(--live-top, 0px);
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 36vh);
    margin: 0 auto;
  }
  .live-playground[data-curve]:not(.live-two) .live-square {
    width: min(100%, 30vh); /* so that the sentence fits between it and the curve */
  }
  .live-playground:not(.live-two) :is(.live-body, .live-side) {
    gap: 8px;
  }
  /* the ramp between its ends, in one line */
  .live-pane .live-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    font-size: 12px;
    line-height: 1.3;
  }
  .live-bar > .live-beside {
    order: -2;
    flex: 1 1 100%;
  }
  .live-pane .live-bar > .live-ends {
    display: contents;
  }
  .live-bar > .live-ramp {
    flex: 1 1 60px;
    margin: 0;
  }
  .live-ends > :nth-child(2):not(:last-child) {
    display: none;
  }
  .live-ends > :first-child {
    order: -1;
  }
  .live-main .live-doc.live-doc.live-doc,
  .live-playground.live-playground.live-playground.live-two .live-effects {
    display: none; /* the label says it, and the chapter */
  }
  .live-playground.live-playground.live-playground .live-say {
    min-height: calc(5 * 1.45em);
  }
  /* the curve before the pull: more of it is in view */
  .live-playground:not(.live-two) .live-own::details-content {
    display: flex;
    flex-direction: column;
  }
  .live-playground:not(.live-two) .live-own > .live-meter {
    order: 1;
    margin: 10px 0 0;
  }
  .live-told {
    min-height: 2.8em;
  }
  .live-playground .live-told > .live-status {
    flex: 1 1 100%;
  }
  .live-playground[data-phase="paused"] .live-rate {
    display: none;
  }
}
@container live (min-width: 560px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
}
@container live (min-width: 900px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 460px) minmax(0, 1fr);
  }
}
/* Two beside each other: both maps, then what compares them over the whole width, then what is each one's own. All lie in
   one grid, so that like stands beside like; on a phone only the maps are beside each other, and all text has the width. */
.live-two .live-panes {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 24px;
}
.live-two :is(.live-pane, .live-body, .live-stage, .live-held, .live-side) {
  display: contents;
}
.live-two .live-pane:last-child {
  --column: 2;
}
.live-two .live-pane :is(.live-title, .live-square, .live-legend, .live-say, .live-main, .live-own, .live-trials, .live-groups) {
  grid-column: var(--column, 1);
}
.live-two .live-title {
  grid-row: 1;
  --line: var(--live-curve-1);
  border-bottom: 3px solid var(--line);
}
.live-two .live-pane:last-child .live-title {
  --line: var(--live-second);
}
.live-two .live-title[data-updates]::after {
  content: " \\b7  " attr(data-updates);
  color: var(--live-muted);
  font-weight: normal;
}
.live-two .live-square {
  grid-row: 2;
  width: min(100%, 38vh);
  margin: 0 auto;
}
/* under its map, so that both are seen while it moves: in one line */
.live-two .live-main {
  grid-row: 3;
}
.live-two .live-main .live-control {
  grid-template-columns: auto minmax(0, 1fr) 64px;
}
.live-playground.live-two .live-main .live-control > input[type="range"] {
  grid-column: 2;
  grid-row: 1;
}
.live-two .live-main .live-doc.live-doc.live-doc {
  display: none;
}
.live-pair {
  grid-row: 4;
  grid-column: 1 / -1;
}
.live-pair .live-plot {
  height: 140px;
}
.live-playground.live-playground.live-playground .live-ahead {
  display: flex;
  align-items: end;
  min-height: calc(2 * 1.45em);
  margin: 4px 0;
  font-size: 15.5px;
  font-weight: 600;
  line-height: 1.45;
}
.live-two .live-legend {
  grid-row: 5;
}
.live-two .live-say {
  grid-row: 6;
}
.live-two .live-own {
  grid-row: 7;
}
.live-same {
  visibility: hidden;
}
.live-two .live-trials {
  grid-row: 8;
}
.live-two .live-pane .live-groups {
  grid-row: 9;
}
.live-two :is(.live-either, .live-alike > :first-child) {
  display: none;
}
.live-own > .live-meter {
  margin-bottom: 14px;
}
.live-playground:not(.live-two) .live-own {
  padding: 0;
  border: 0;
}
.live-playground:not(.live-two) .live-own > summary {
  display: none;
}
.live-bet {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 16px;
  min-width: 0;
  margin: 0 0 12px;
  padding: 0;
  border: 0;
}
.live-playground .live-bet legend {
  float: left; /* else it stands above what is flexible */
  width: auto;
  margin: 0;
  padding: 0;
  font: inherit;
  font-weight: 600;
}
/* a link's run that goes on is about another moment */
.live-playground[data-beyond] .live-bet {
  display: none;
}
.live-bet span {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.live-playground.live-playground.live-playground .live-bet label {
  min-height: 24px;
  line-height: 24px;
}
.live-playground .live-bet input {
  flex: none;
  width: 18px;
  height: 18px;
  accent-color: var(--live-accent);
}
.live-playground.live-playground.live-playground .live-bet p {
  flex: 1 1 100%;
  min-height: 1.4em;
}
@container live (max-width: 559px) {
  .live-two .live-panes {
    gap: 4px 8px;
  }
  .live-two .live-pane :is(.live-say, .live-own, .live-trials, .live-groups) {
    grid-column: 1 / -1;
  }
  .live-two .live-main .live-control {
    grid-template-columns: minmax(0, 1fr) 58px;
    gap: 0 8px;
  }
  .live-two .live-main .live-control > label {
    grid-column: 1 / -1;
    overflow: hidden;
    font-size: 13px;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .live-playground.live-two .live-main .live-control > input[type="range"] {
    grid-column: 1;
    grid-row: 2;
  }
  .live-playground.live-playground.live-playground.live-two .live-title {
    font-size: 13px;
    margin-bottom: 0;
  }
  .live-two .live-title > span {
    display: none; /* there is room for the short name alone */
  }
  .live-two .live-title::before {
    content: attr(data-of);
  }
  .live-two .live-title[data-updates]::after {
    content: attr(data-updates);
    display: block;
  }
  .live-two .live-rate {
    display: none;
  }
  .live-pair {
    display: flex;
    flex-direction: column;
  }
  .live-pair > .live-timeline {
    order: 1; /* one goes back when the race is over */
  }
  .live-pair .live-plot {
    flex: none;
    height: 96px;
    min-height: 0;
  }
  .live-playground.live-playground.live-playground .live-ahead {
    min-height: calc(4 * 1.35em);
    margin: 2px 0;
    font-size: 14px;
    font-weight: 400;
    line-height: 1.35;
  }
  .live-two .live-legend {
    display: contents;
  }
  .live-two .live-legend > .live-keys {
    grid-row: 5;
    grid-column: 1 / -1;
  }
  .live-two .live-pane:last-child .live-keys {
    display: none; /* the first one's are for both */
  }
  .live-two .live-bar {
    grid-row: 6;
    min-width: 0;
    grid-column: var(--column, 1);
    justify-content: space-between;
    align-content: start;
  }
  .live-two .live-bar > .live-beside {
    display: block;
    min-width: 0;
    min-height: calc(6 * 1.3em); /* what comes and goes has its place */
  }
  .live-two .live-beside > span:first-child {
    display: block;
    min-height: calc(2 * 1.3em);
  }
  .live-two .live-apart {
    justify-content: start;
  }
  .live-two .live-bar > .live-ramp {
    order: -1; /* there is room for a line of its own alone */
    flex: 1 1 100%;
  }
  .live-two .live-say::before {
    content: attr(data-of) ": ";
    font-weight: 600;
  }
  .live-two .live-pane summary::after {
    content: ": " attr(data-of);
    color: var(--live-muted);
  }
  .live-two .live-say {
    grid-row: 7;
  }
  .live-two .live-pane:last-child .live-say {
    grid-row: 8;
  }
  .live-two .live-pane .live-trials {
    grid-row: 9;
  }
  .live-two .live-pane .live-own {
    grid-row: 10;
  }
  .live-two .live-pane .live-groups {
    grid-row: 11;
  }
  .live-two .live-pane:last-child .live-own {
    grid-row: 12;
  }
  .live-two .live-pane:last-child .live-groups {
    grid-row: 13;
  }
  .live-playground .live-bet legend {
    width: 100%;
  }
  .live-playground.live-playground.live-playground .live-bet p {
    min-height: 2.8em;
  }
}

/* on paper the stored figure stands for the whole */
@media print {
  .live-playground {
    background: none;
    border: 0;
    padding: 0;
  }
  .live-playground.live-playground.live-playground
    :is(.live-bet, .live-top, .live-alert, .live-pair, .live-legend, .live-side, .live-groups, .live-timeline, .live-words, canvas) {
    display: none;
  }
  .live-playground .live-square {
    aspect-ratio: auto;
    border: 0;
  }
  .live-playground[data-theme] .live-stored {
    display: block;
    position: static;
    filter: none;
  }
}

/* sphinx-book-theme frames HTML outputs in dark mode; the playground brings its own frame */
.cell_output .output.text_html:has(.live-playground) {
  background: transparent !important;
  padding: 0 !important;
}

/* the front page's critics, side by side */
.live-lanes {
  display: grid;
  gap: 14px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 115px), 1fr));
}
.live-five[data-phase="loading"] .live-lanes {
  opacity: 0.5;
}
.live-playground.live-five {
  margin-bottom: 1em;
}
.live-playground.live-five .live-square canvas {
  visibility: visible;
}
.live-playground.live-playground .live-lane-title {
  display: inline-block;
  min-height: 24px;
  font-weight: 600;
  color: var(--live-accent);
}
.live-playground.live-playground.live-playground .live-lane-say {
  margin-top: 5px;
  min-height: calc(4 * 1.35em);
  font-size: 13px;
  line-height: 1.35;
}
@container live (max-width: 372px) {
  .live-lane:last-child {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 14px;
  }
  .live-lane:last-child .live-lane-title {
    grid-column: 1 / -1;
  }
}
.live-laid {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  margin: 0;
}
.live-laid > :is(.live-across, .live-pad, .live-lanes, .live-below) {
  grid-column: 1 / -1;
}
.live-choose,
.live-choose > span,
.live-across {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 14px;
}
.live-choose > span {
  flex-wrap: nowrap;
  gap: 8px;
}
.live-across {
  justify-content: space-between;
}
@container live (max-width: 559px) {
  /* the pictures and Play on one screen, and below them what else there is to choose */
  .live-laid {
    grid-template-columns: minmax(0, 1fr);
  }
  .live-laid > :is(.live-choose, .live-pad, .live-below) {
    order: 1;
  }
  .live-across {
    flex-direction: column;
    align-items: start;
    gap: 0;
    min-height: calc(3 * 1.5em);
  }
  .live-playground .live-across > .live-status {
    flex: none;
  }
}
.live-pad {
  display: grid;
  grid-template-columns: minmax(0, 260px) minmax(0, 1fr);
  gap: 14px 18px;
  margin-bottom: 14px;
}
.live-pad .live-square canvas {
  touch-action: none;
}
@container live (max-width: 559px) {
  .live-pad {
    grid-template-columns: minmax(0, 1fr);
  }
}
.live-five .live-top :is(select, input) {
  width: auto;
  max-width: 11em;
}
.live-five .live-top select {
  max-width: 14em;
}
`;var fh='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Pf(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}var Ir=new Map;function Lf(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=Ir.get(i)??vi(i).then(o=>o.json());return Ir.set(i,n),n.catch(()=>Ir.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function Rr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=Pf(s,e),l=xl(s),c=Lf(l),h,u=!1,p=async()=>{try{let v=s.get("against")?.objective,y=v&&c(v).catch(()=>{}),[k,$]=await Promise.all([c(t),c(i),y]);if(u)return;let E=new n({model:s,index:k,manifest:$,manifestOf:c,assets:l,stored:r});h=E,e.replaceChildren(g("style",{},fh,uh,ph,o),E.root),E.attach()}catch({file:v,message:y}){let k=v?`${v} could not be loaded`:"The playground could not be started",$=g("button",{type:"button"},"Try again");$.addEventListener("click",p),e.replaceChildren(g("p",{role:"alert"},`${k} (${y}). The stored figure is shown.`),$,...r)}};return p(),()=>{u=!0,h?.destroy()}}var mh=s=>Rr(s,{index:"index",manifest:s.model.get("objective"),Stage:Qn,styles:""});var gh=`/* images: samples beside real ones, each in the colour of its verdict */
.live-grids {
  display: grid;
  position: relative;
  grid-template-columns: minmax(0, 3fr) minmax(0, 1fr);
  gap: 6px;
}
.live-images canvas {
  display: block;
  width: 100%;
}
.live-images:not([data-live]) .live-grids canvas {
  visibility: hidden;
  aspect-ratio: 1;
}
.live-images:not([data-live]) .live-grids > div + div canvas {
  aspect-ratio: 1 / 3;
}
.live-images:not([data-live]) .live-walked > div canvas {
  aspect-ratio: 7;
}
.live-images:not([data-live]) .live-walked > canvas {
  aspect-ratio: 1;
}
.live-images .live-stored {
  background: none;
  color: inherit;
}
.live-images .live-stored img {
  image-rendering: pixelated;
}
.live-grids > .live-stored {
  top: 1.4em;
}
@media screen {
  .live-images[data-theme="dark"] .live-stored {
    filter: none;
  }
  .live-images[data-theme="dark"] .live-stored img {
    filter: invert(0.93);
    mix-blend-mode: lighten;
  }
  .live-images:not([data-theme="dark"]) .live-stored img {
    mix-blend-mode: darken;
  }
}
.live-images canvas[tabindex] {
  cursor: pointer;
}
.live-ramp.live-verdicts {
  background: linear-gradient(to right, var(--live-generated), var(--live-middle), var(--live-real));
}
.live-near {
  display: grid;
  grid-template-columns: minmax(90px, 1fr) 2fr;
  gap: 10px;
  align-items: center;
  min-height: 7em;
  margin-top: 8px;
  font-size: 13px;
}
.live-digits {
  display: grid;
  grid-template-columns: repeat(10, minmax(0, 1fr));
  gap: 4px;
  text-align: center;
  font-size: 13px;
}
.live-digits > div > div {
  display: flex;
  align-items: end;
  height: 30px;
  background: var(--live-grid);
}
.live-digits i {
  width: 100%;
  height: 0;
  background: var(--live-bar);
}
.live-absent span {
  color: var(--live-error);
  text-decoration: line-through;
}
.live-walked {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 72px;
  gap: 10px;
  align-items: center;
}
.live-walked input[type="range"] {
  display: block;
}
.live-images .live-walked > div canvas {
  min-height: 30px;
  touch-action: none;
}
.live-images :is(.live-side, .live-grids, .live-stage, .live-walked) > * {
  min-width: 0;
}
@media print {
  .live-images .live-near {
    display: none;
  }
}
@container live (max-width: 559px) {
  .live-playground.live-images:not(.live-two) .live-stage {
    display: block;
  }
  .live-playground.live-images:not(.live-two) .live-bar {
    display: block;
  }
  .live-playground.live-images .live-bar > .live-ends {
    display: flex;
  }
}
`;var Cf=3,Df=3,If={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function jr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(If).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var vh=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function Rf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?vh(s,e,2*i):vh(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}function wh({low:s,high:e},t){let i=t.filter(Number.isFinite),[n,o]=[s??Math.min(...i),e??Math.max(...i)],r=e===null?Math.max(0,Lr-(o-n)):0;return s===null?[n-r/2,o+r/2]:[n,o+r]}var es=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:c,columns:h}=this,u=t*t,p=e.length/u;this.fit(p);let{pitch:v}=this,y=window.devicePixelRatio||1,k=n?Cf*y:0,$=Df*y;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",c.width=c.height=t;let E=c.getContext("2d"),N=E.createImageData(t,t);for(let x=0;x<p;x++){let[P,M]=[x%h*v+$/2,Math.floor(x/h)*v+$/2],O=v-$;n&&(l.fillStyle=Rf(i,n[x]),l.fillRect(P,M,O,O)),jf(N.data,e.subarray(x*u,(x+1)*u),i),E.putImageData(N,0,0),l.drawImage(c,P+k,M+k,O-2*k,O-2*k),o[x]&&this.mark(o[x],P,M,O,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],h=c*this.columns+l;return l>=0&&l<this.columns&&c>=0&&h<this.count?h:-1}};function jf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var Ff=.01,Zn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Mt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):pe(s),Fr=s=>s===8?"an 8":`a ${s}`,zr=s=>s.flatMap((e,t)=>e>=Ff?[t]:[]),Wr=({discriminator:s})=>s==="critic"?"The critic":"D";function bh({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=zr(o),l=o.map((v,y)=>y).filter(v=>!r.includes(v)),c=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[h,u]=[Zn(s.verdicts),Zn(s.realVerdicts)],p=Mt(h)===Mt(u)?`, ${pe(u-h)} more`:"";return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Mt(i)}, ${Mt(i/n.mean)} times the floor. ${Wr(t)} gives the samples ${Mt(h)} on average, the real ones ${Mt(u)}${p}.`}var Vr=6,zf=2,Xn=7,Wf=150,Bf=1e4,yh={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Vr,ArrowDown:Vr},Vf=new Intl.NumberFormat("en"),eo=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;waits=!1;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:c}=e.parts;this.samples=new es(t,Vr),this.real=new es(i,zf),this.near=new es(n,2),this.strip=new es(o,Xn),this.step=new es(r,1),this.bars=Array.from({length:10},()=>g("i",{})),c.append(...this.bars.map((h,u)=>g("div",{},g("div",{},h),g("span",{},String(u))))),t.addEventListener("pointermove",h=>this.look(this.samples.at(h))),t.addEventListener("click",h=>this.choose(this.samples.at(h))),t.addEventListener("keydown",h=>this.press(h)),o.addEventListener("pointermove",h=>this.follow(h)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=jr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${Vf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>(this.waits?Bf:Wf)&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,[o,r]=wh(i,[...e,...t]);return{low:o,high:r,place:c=>{let h=Math.min(1,Math.max(0,(c-o)/(r-o)));return n==="low"?1-h:h},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=jr(M=>this.stage.colour(M));let{palette:o,answer:r}=this,l=n.shape[2],{low:c,high:h,place:u,better:p}=this.scale(e),v={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,u),marks:v,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,u)});let[y,k]=p==="low"?[h,c]:[c,h];i.ends[0].textContent=`generated: ${Mt(y)}`,i.ends[1].textContent=`real: ${Mt(k)}`;let $=l*l,E=24/(Xn-1),N=new Float32Array(Xn*$);for(let M=0;M<Xn;M++)N.set(e.walk.subarray(M*E*$,(M*E+1)*$),M*$);this.strip.draw(N,l,o);let x=Number(i.walk.value);this.step.draw(e.walk.subarray(x*$,(x+1)*$),l,o);let P=new Float32Array(2*$);P.set(e.samples.subarray(this.looked*$,(this.looked+1)*$)),r?P.set(r.nearest,$):P.fill(-1,$),this.near.draw(P,l,o)}showDigits(e){let t=zr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now(),this.waits=!0;let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id===this.asked&&(this.waits=!1),e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${Wr(n)} gives it ${Mt(t.verdicts[this.looked])} (real ones ${Mt(Zn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as ${Fr(o)}; the nearest training image, on the right, as ${Fr(r)}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in yh)this.look(this.looked+yh[e.key]);else return;e.preventDefault()}};var Ii=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function xh(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=Ho(n),r=ie("times"),l=g("select",{id:r},...Bo.map(j=>g("option",{value:String(j)},`× ${j}`))),c=g("p",{className:"live-status",role:"status"}),h=g("p",{className:"live-rate"}),u=g("div",{className:"live-alert",role:"alert",hidden:!0}),p=g("p",{className:"live-say"},"These images were made beforehand. Press Play, and the networks of this page begin from noise."),v=g("div",{className:"live-main"}),y=g("div",{className:"live-controls"}),k=g("div",{className:"live-charts"}),$=g("div",{className:"live-setup"}),E=g("div",{}),N=Ii("generated images",{tabIndex:0}),x=Ii("real images"),P=g("p",{className:"live-looked"},"Once it trains, the sample that you point at stands here beside the training image nearest to it."),M=g("div",{className:"live-hidden",role:"status"}),O=Ii("the chosen sample, and the training image nearest to it"),L=Ii("the walk from A to B"),H=Ii("where the walk is"),F=ie("walk"),Y=g("input",{id:F,type:"range",min:0,max:24,step:1,value:24/2}),G=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),_=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Gs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),c,h),u,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),N),g("div",{},g("div",{className:"live-caption"},"real"),x),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},..._)),g("div",{className:"live-near"},O,P,M)),g("div",{className:"live-side"},p,v,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),G),E,g("div",{className:"live-walk"},g("label",{htmlFor:F,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},L,Y),H))),g("div",{className:"live-groups"},St("more settings",y),St("curves",k),St("images, seed",$)))),buttons:o,times:l,status:c,rate:h,alert:u,say:p,main:v,controls:y,curves:k,setup:$,distance:E,samples:N,real:x,looked:P,heard:M,near:O,strip:L,step:H,walk:Y,digits:G,ends:_}}var to=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Vs(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ie("doc"),r=Object.entries(t.sets).map(([u,{title:p}])=>({value:u,text:p}));this.select=ps("images",void 0,r,this.data,o,u=>this.choose(u)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let l=tn(this.seed,u=>{this.seed=u,this.keep("seed",u),n("seed")});this.select.element.dataset.control="data",l.element.dataset.control="seed",i.setup.append(this.select.element,l.element);let c=e.get("devices")??[];c.length&&i.setup.append(this.places(c));let h=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),l.show(this.seed),n("seed"))}],...["engine","device"].map(u=>[u,()=>this.move(Vs(e))])];for(let[u,p]of h)e.on(`change:${u}`,p);this.end=()=>h.forEach(([u,p])=>e.off(`change:${u}`,p))}get here(){return this.engine===kt}places(e){return this.place=sn(this.engine,[kt,...e],t=>{en(this.model,t),this.move(t)}),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var Hf=100,Gf=1e3,Hr=new Intl.NumberFormat("en"),so=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;stop=new li(this);engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=xh(this.name,i,r),this.root=this.parts.root,this.setup=new to(this,l=>this.changed(l)),this.status=new ai(this.parts,this),this.distance=new _n("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new eo(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(h=>h.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let h of[t,i,n])h.replaceChildren();let o=Jt(e);this.settings=new Ys(e,an(this.model),{main:t,controls:i,named:o},h=>{this.stop.at(),this.tell({type:"values",pane:0,values:h})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${l} →`)));let c=e.curves.map(({label:h,names:u})=>({label:h,names:u.filter(p=>e.measured.includes(p))}));this.plotted=c.filter(({names:h})=>h.length),this.curves=this.plotted.map(({label:h,names:u})=>new oi(h,u.map(o))),n.append(...this.curves.map(({element:h})=>h))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Kn(this.root,()=>this.recolour())),this.ends.push(...Jn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),rn({name:this.name,root:this.root,apply:e=>this.follow(e)}),Qi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?Gf:Hf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0),this.stop.follow(e,[])}async changed(e){if(this.status.forget(),this.stop.at(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof ds&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),reached:n=>this.stop.arrive(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Bs(this.assets,e):new ds(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${Hr.format(e)}: a loss is no longer a finite number. The networks are back at step ${Hr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t,this.status.begin(t.steps),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${Hr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},c)=>{let h=l.map(p=>r.indexOf(p)),u=[];for(let p=0;p<e.length;p+=r.length)u.push(...h.map(v=>e[p+v]));u.length&&this.curves[c].add(u)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=bh(this))}destroy(){for(let e of this.ends)e()}};function Uf(s){let{model:e}=s;return e.get("kind")!=="images"?mh(s):Rr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:so,styles:gh})}var Yw={render:Uf};export{Yw as default};
