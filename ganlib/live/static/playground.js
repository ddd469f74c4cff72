function Mr(s){let e=s.get("base");return e?{url:async t=>new URL(t,e).href}:new qn(s)}var qn=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=/js$/.test(e.name)?"text/javascript":"application/octet-stream";i.resolve(URL.createObjectURL(new Blob([t[0]],{type:n})))}}};var Be=48;function Nr({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error(`no graph for ${JSON.stringify(e)}`);return t}function Ar(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var Yn=5,Oc=96,$i=2.6,Tr=.09,Cc=.12;function Kn(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Fc=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function Dc({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Fc),r=new Uint8ClampedArray(4*256);for(let a=0;a<256;a++){let h=a/127.5;for(let u=0;u<3;u++)r[4*a+u]=h<1?i[u]+h*(n[u]-i[u]):n[u]+(h-1)*(o[u]-n[u]);r[4*a+3]=255}return r}function Xs(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Li=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(Be,Be).getContext("2d");this.heat=t,this.pixels=new ImageData(Be,Be),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(Dc(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:a,pull:h},u){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,a);for(let m=1;m<=Yn;m++)this.drawContour(e,r+(a-r)*m/(Yn+1),2*m===Yn+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(t,o),u&&this.drawArrows(t,i,o,h)}}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:a,colours:h}=this,u=new Uint32Array(a.data.buffer),m=255/(i-t);for(let v=0;v<Be;v++)for(let x=0;x<Be;x++){let y=Math.round((e[v*Be+x]-t)*m);u[(Be-1-v)*Be+x]=h[Math.max(0,Math.min(255,y))]}r.putImageData(a,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(Be-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/(Be-1);n.beginPath();for(let a=0;a+1<Be;a++)for(let h=0;h+1<Be;h++){let u=a*Be+h,m=[e[u],e[u+1],e[u+Be+1],e[u+Be]],p=!1;for(let v=0;v<4;v++){let x=m[v]-t,y=m[(v+1)%4]-t;if(x<0==y<0)continue;let S=x/(x-y),A=h+[S,1,1-S,0][v],L=a+[0,S,1,1-S][v];p?n.lineTo(A*r,o.height-L*r):n.moveTo(A*r,o.height-L*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:a,palette:h}=this,u=r.width/(2*i),m=Tr*r.width/(n||1),p=1.5*Tr*r.width;o.beginPath();for(let v=0;v<2*Oc&&v<e.length;v+=2){let[x,y]=[(e[v]+i)*u,(i-e[v+1])*u],[S,A]=[t[v]*m,-t[v+1]*m],L=Math.hypot(S,A);if(!(L>2*a))continue;L>p&&([S,A]=[S*p/L,A*p/L]);let k=3.5*a/Math.hypot(S,A);o.moveTo(x,y),o.lineTo(x+S,y+A),o.moveTo(x+S-k*(S+.6*A),y+A-k*(A-.6*S)),o.lineTo(x+S,y+A),o.lineTo(x+S-k*(S-.6*A),y+A-k*(A+.6*S))}o.lineWidth=1.25*a,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(Cc,Math.min(1,(Xs(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:a}=this,h=o.width/(2*i),[u,m,p]=[(e+i)*h,(i-t)*h,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=a.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,a)=>r!==this.layered[a])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let a=(r/t+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(a,i.height),e.lineTo(a,i.height-5*n),e.moveTo(0,i.height-a),e.lineTo(5*n,i.height-a),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,a,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-a)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,a=n.width/(2*i);e.beginPath();for(let h=0;h<t.length/2;h+=2){let[u,m]=[(t[h]+i)*a,(i-t[h+1])*a];e.moveTo(u+$i*o,m),e.arc(u,m,$i*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,a=n.width/(2*t);this.marks.length||(this.marks=[_r(o,4,r.edge),_r(o,2,r.generated)]);for(let h of this.marks){let u=(h.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(h,Math.round((e[m]+t)*a-u),Math.round((t-e[m+1])*a-u))}}};function _r(s,e,t){let i=2*Math.ceil(($i+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=$i*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}function Jn(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step)}}var $s=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Jn(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch),this.worker?.terminate(),this.worker=void 0}};function Qn(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>Qn(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,Qn(i,e)]))}var Pi=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}tell(){}receive(e,t){return e?.type!=="failed"?Jn(this.listener,Qn(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function $r(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}var Ic=0,ue=s=>`live-${s.replace(/\W/g,"-")}-${++Ic}`;function Se(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var Rc=new Intl.NumberFormat("en");function Lr(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>Rc.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Se);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var Zn=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function is(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",a=h=>i?String(h):Se(h);return{error:`must be ${r} from ${a(e)} to ${a(t)}; got "${n}"`}}var Ae=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var jc=new Intl.NumberFormat("en");function Pr(s,e,t){let i=e.lastStable()??[],n=s.panes.length>1?`${e.manifest.title} diverged`:"Diverged",o=i.map(({name:a,value:h})=>`${Ae(a)} ${typeof h=="number"?Se(h):h}`),r=g("button",{type:"button"},"Reset to the last stable settings");return r.addEventListener("click",()=>{for(let{name:a,value:h}of i)e.settings.set(a,h);s.reset()}),[`${n} at step ${jc.format(t)}: a loss is no longer a finite number. `+(o.length?`The last stable settings were: ${o.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...o.length?[r]:[]]}var Ls="live-",zc=2**32-1,ei="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Vc(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return ei[n>>6]+ei[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function Cr(s,e){let t=[],i=n=>{let o=64*ei.indexOf(s[n])+ei.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length;n+=4)[0,1,2,3].every(o=>ei.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var Fr=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function Dr(s,{data:e,seed:t,batch:i,centres:n,sides:o},r){let a=new URLSearchParams({data:e,seed:String(t),batch:String(i)}),[h,u]=o;for(let{name:m}of h.manifest.controls)a.set(m,String(h.values[m]));if(a.set("against",u?u.manifest.name:""),u)for(let[m,p]of Fr(u,u.manifest.toy))a.set(`against.${m}`,String(p));return e==="drawn"&&a.set("points",Vc(n,r.data[e].limit)),`#${Ls}${s}?${a}`}function Xn(s){let e=new RegExp(`^#${Ls}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Ir(s,e){if(s.kind==="choice"){let{options:t}=s;return t.includes(e)?{value:e}:{error:`must be one of ${t.join(", ")}; got "${e}"`}}return is(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var Rr=s=>is(s,{low:0,high:zc,integer:!0});function jr(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):Se(n);return`${s} ${i(e)} → ${i(t)}`}var Or=s=>typeof s=="string"?JSON.stringify(s):String(s);function Bc({manifest:s,values:e}){let t=Fr({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Or(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},a=Object.keys(r).filter(u=>u.startsWith(o));if(a.every(u=>e[u]===r[u]))continue;let h=a.map(u=>`${u.slice(o.length)}=${Or(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`ganlib.${s.class}(${t.join(", ")})`}function zr({data:s,seed:e,batch:t,centres:i,sides:n}){let[o,r]=n.map(Bc),a=[o,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&a.push(`points=[${i.map(([h,u])=>`(${h}, ${u})`).join(", ")}]`),r&&a.push(`against=${r}`),`ganlib.Playground(${a.join(", ")})`}var Wc={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},to=[1,20,100],Hc={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},eo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),$t=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),so=s=>eo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Vr(s,{title:e,discriminator:t}){let i=so(t==="critic"?"f":"D"),n=eo(Wc),o=eo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ue("times"),a=g("select",{id:r},...to.map(P=>g("option",{value:String(P)},`× ${P}`))),h=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),u=g("p",{className:"live-status",role:"status"}),m=g("p",{className:"live-rate"}),p=g("div",{className:"live-alert",role:"alert",hidden:!0}),v=g("div",{className:"live-setup"}),x=g("div",{className:"live-pace"}),y=g("div",{className:"live-panes"}),S=g("div",{}),A=$t("what you tried"),L=Object.entries(Hc).flatMap(([P,Y])=>[g("dt",{},P),g("dd",{},Y)]),k=ue("share"),T=g("input",{id:k,type:"text",readOnly:!0,hidden:!0}),N=g("label",{htmlFor:k,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Ls+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,h,a),i.discriminator,i.generator,i.reset),u,m),p,y,g("div",{className:"live-groups"},$t("data, seed, pace, another beside it",v,x,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),A,$t("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),N,T),g("dl",{className:"live-help"},...L)))),buttons:i,times:a,shares:n,sketch:o,status:u,rate:m,alert:p,setup:v,pace:x,panes:y,brought:S,tried:A,copied:{text:T,label:N}}}var ti=new Set;function Hr(s){let e=Xn(s);if(!e)return!1;for(let t of ti)if(t.name===e.name)return t.apply(e.query,!0),!0;return!1}function Br(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element&&s.target.closest('a[href^="#"]');e&&Hr(e.getAttribute("href")??"")&&s.preventDefault()}var Wr=()=>Hr(location.hash);function Oi(s){ti.size||(document.addEventListener("click",Br),window.addEventListener("hashchange",Wr)),ti.add(s);let e=Xn(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{ti.delete(s),!ti.size&&(document.removeEventListener("click",Br),window.removeEventListener("hashchange",Wr))}}var Ur=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,io=(s,e)=>Float32Array.from(new Int16Array(Ur(s)),t=>t*e/32767);function Gr({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:a,floor:h,...u},m,p){let v={edges:[0,1],shares:new Float32Array(1)},x={name:m.name,steps:0,discriminatorSteps:0,last:new Float32Array(m.measured.length).fill(NaN),rows:new Float32Array(0),samples:io(e,n),arrows:io(t,o),surface:Float32Array.from(new Uint8Array(Ur(i)),y=>r+y*(a-r)/255),slopes:v,weights:v,limit:n,...u};return{real:{data:p,points:io(s,n),floor:h},frame:{type:"frame",data:p,panes:[x],rate:0}}}var no=300,Uc=.85,Gc=160,Yr=s=>s.length<=no?s:Array.from({length:no},(e,t)=>s[Math.floor((t+.5)*s.length/no)]),Kr=s=>Number(s.toFixed(3));function Jr(s,e){let[t,i]=[0,1].map(a=>s.map(h=>h[a])),n=[t,i].map(a=>(Math.min(...a)+Math.max(...a))/2),o=Math.max(...[t,i].map(a=>Math.max(...a)-Math.min(...a))),r=o>0?2*Uc*e/o:1;return s.map(a=>a.map((h,u)=>Kr((h-n[u])*r)))}function oo(s,e){let t=s.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),i=Yr(t.filter(({length:o})=>o>=2).map(([o,r])=>[o,r]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(r=>Math.abs(r)<=e))?i.map(o=>o.map(Kr)):Jr(i,e)}function Qr({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(h,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let a=[...n.keys()].filter(h=>n[h]<(o+r)/2);return Jr(Yr(a).map(h=>[h%e,-Math.floor(h/e)]),i)}var ro=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function qc(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=ro(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=ro(n,90);return o.font=t,o.fillText(s,4,66),Qr(o.getImageData(0,0,n,90),e)}async function Yc(s,e){let t=await createImageBitmap(s),i=Math.min(1,Gc/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(a=>Math.max(1,Math.round(a*i))),r=ro(n,o);return r.drawImage(t,0,0,n,o),Qr(r.getImageData(0,0,n,o),e)}var qr=async(s,e)=>s.type.startsWith("image/")?Yc(s,e):oo(await s.text(),e);function Zr(s,e,t){let i=async(y,S)=>{try{e(await S())}catch(A){t(`${y} gives no points: ${A.message}.`)}},[n,o,r]=["word","rows","file"].map(ue),a=g("input",{id:n,type:"text",maxLength:24,autocomplete:"off"}),h=g("textarea",{id:o,rows:3,spellcheck:!1,placeholder:"x, y"}),u=g("input",{id:r,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=y=>g("button",{type:"button"},y),[p,v]=[m("Use the word"),m("Use the rows")];p.addEventListener("click",()=>i(`"${a.value}"`,()=>qc(a.value,s()))),a.addEventListener("keydown",y=>y.key==="Enter"&&p.click()),v.addEventListener("click",()=>i("What was pasted",()=>oo(h.value,s()))),u.addEventListener("change",()=>{let[y]=u.files;y&&i(y.name,()=>qr(y,s())),u.value=""});let x=(y,S,...A)=>g("div",{className:"live-bring"},g("label",{htmlFor:y},S),...A);return{element:g("div",{className:"live-brings"},x(n,"a word",a,p),x(o,"rows of two numbers, pasted",h,v),x(r,"a CSV file, or a picture (its dark pixels)",u)),drop(y){let[S]=y?.files??[];S?i(S.name,()=>qr(S,s())):y&&i("What was dropped",()=>oo(y.getData("text"),s()))}}}var Kc=.041666666666666664,Ci=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*Kc,a={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(a){let h=u=>Math.max(-t,Math.min(t,u));this.cursor=[h(i+a[0]),h(n+a[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Xr=(s,e)=>[...s,e].slice(-300);var Fi=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,a=()=>r.shown?.limit??i.data.drawn.limit,h=m=>t.set("points",Xr(t.points,m));this.sketch=new Ci(r.canvas,a,h,()=>e.drawSoon());let u=Zr(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine()},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])r.canvas.addEventListener(m,p=>{p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Jc={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function si(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return Jc[t](...i.map(n=>si(n,e)))}var Qc="uplot",Zc="u-hz",Xc="u-vt",eh="u-title",th="u-wrap",sh="u-under",ih="u-over",nh="u-axis",rs="u-off",oh="u-select",rh="u-cursor-x",lh="u-cursor-y",ah="u-cursor-pt",ch="u-legend",hh="u-live",uh="u-inline",dh="u-series",fh="u-marker",el="u-label",ph="u-value",ni="width",oi="height";var tl="bottom",Ps="left",lo="right",Mo="#000",sl=Mo+"0",ao="mousemove",il="mousedown",co="mouseup",nl="mouseenter",ol="mouseleave",rl="dblclick",mh="resize",gh="scroll",ll="change",zi="dppxchange",No="--",js=typeof window<"u",mo=js?document:null,Cs=js?window:null,vh=js?navigator:null,re,Di;function go(){let s=devicePixelRatio;re!=s&&(re=s,Di&&wo(ll,Di,go),Di=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ls(ll,Di,go),Cs.dispatchEvent(new CustomEvent(zi)))}function nt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function vo(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function we(s,e,t){s.style[e]=t+"px"}function yt(s,e,t,i){let n=mo.createElement(s);return e!=null&&nt(n,e),t?.insertBefore(n,i),n}function ft(s,e){return yt("div",s,e)}var al=new WeakMap;function Lt(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=al.get(s);o!=r&&(s.style.transform=o,al.set(s,o),e<0||t<0||e>i||t>n?nt(s,rs):vo(s,rs))}var cl=new WeakMap;function hl(s,e,t){let i=e+t,n=cl.get(s);i!=n&&(cl.set(s,i),s.style.background=e,s.style.borderColor=t)}var ul=new WeakMap;function dl(s,e,t,i){let n=e+""+t,o=ul.get(s);n!=o&&(ul.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var Ao={passive:!0},wh={...Ao,capture:!0};function ls(s,e,t,i){e.addEventListener(s,t,i?wh:Ao)}function wo(s,e,t,i){e.removeEventListener(s,t,Ao)}js&&go();function xt(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:ot((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function zl(s){return(t,i,n)=>{let o=-1,r=-1;for(let a=i;a<=n;a++)if(s(t[a])){o=a;break}for(let a=n;a>=i;a--)if(s(t[a])){r=a;break}return[o,r]}}var Vl=s=>s!=null,Bl=s=>s!=null&&s>0,Wi=zl(Vl),bh=zl(Bl);function yh(s,e,t,i=0,n=!1){let o=n?bh:Wi,r=n?Bl:Vl;[e,t]=o(s,e,t);let a=s[e],h=s[e];if(e>-1)if(i==1)a=s[e],h=s[t];else if(i==-1)a=s[t],h=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<a?a=m:m>h&&(h=m))}return[a??de,h??-de]}function Hi(s,e,t,i){let n=ml(s),o=ml(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Ft:Wl,a=n==1?ot:pt,h=o==1?pt:ot,u=a(r(Pe(s))),m=h(r(Pe(e))),p=Fs(t,u),v=Fs(t,m);return t==10&&(u<0&&(p=fe(p,-u)),m<0&&(v=fe(v,-m))),i||t==2?(s=p*n,e=v*o):(s=ql(s,p),e=Ui(e,v)),[s,e]}function To(s,e,t,i){let n=Hi(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var _o=.1,fl={mode:3,pad:_o},li={pad:0,soft:null,mode:0},xh={min:li,max:li};function Vi(s,e,t,i){return Gi(t)?pl(s,e,t):(li.pad=t,li.soft=i?0:null,li.mode=i?3:0,pl(s,e,xh))}function ne(s,e){return s??e}function kh(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function pl(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),a=ne(i.hard,-de),h=ne(n.hard,de),u=ne(i.soft,de),m=ne(n.soft,-de),p=ne(i.mode,0),v=ne(n.mode,0),x=e-s,y=Ft(x),S=Ke(Pe(s),Pe(e)),A=Ft(S),L=Pe(A-y);(x<1e-24||L>10)&&(x=0,(s==0||e==0)&&(x=1e-24,p==2&&u!=de&&(o=0),v==2&&m!=-de&&(r=0)));let k=x||S||1e3,T=Ft(k),N=Fs(10,ot(T)),B=k*(x==0?s==0?.1:1:o),P=fe(ql(s-B,N/10),24),Y=s>=u&&(p==1||p==3&&P<=u||p==2&&P>=u)?u:de,U=Ke(a,P<Y&&s>=Y?Y:kt(Y,P)),Q=k*(x==0?e==0?.1:1:r),H=fe(Ui(e+Q,N/10),24),$=e<=m&&(v==1||v==3&&H>=m||v==2&&H<=m)?m:-de,K=kt(h,H>$&&e<=$?$:Ke($,H));return U==K&&U==0&&(K=100),[U,K]}var Sh=new Intl.NumberFormat(js?vh.language:"en-US"),$o=s=>Sh.format(s),rt=Math,ji=rt.PI,Pe=rt.abs,ot=rt.floor,Le=rt.round,pt=rt.ceil,kt=rt.min,Ke=rt.max,Fs=rt.pow,ml=rt.sign,Ft=rt.log10,Wl=rt.log2,Eh=(s,e=1)=>rt.sinh(s)*e,ho=(s,e=1)=>rt.asinh(s/e),de=1/0;function gl(s){return(Ft((s^s>>31)-(s>>31))|0)+1}function bo(s,e,t){return kt(Ke(s,e),t)}function Hl(s){return typeof s=="function"}function ee(s){return Hl(s)?s:()=>s}var Mh=()=>{},Ul=s=>s,Gl=(s,e)=>e,Nh=s=>null,vl=s=>!0,wl=(s,e)=>s==e,Ah=/\.\d*?(?=9{6,}|0{6,})/gm,as=s=>{if(Kl(s)||Ut.has(s))return s;let e=`${s}`,t=e.match(Ah);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${as(n)}e${o}`}return fe(s,i)};function ns(s,e){return as(fe(as(s/e))*e)}function Ui(s,e){return as(pt(as(s/e))*e)}function ql(s,e){return as(ot(as(s/e))*e)}function fe(s,e=0){if(Kl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Ut=new Map;function Yl(s){return((""+s).split(".")[1]||"").length}function ci(s,e,t,i){let n=[],o=i.map(Yl);for(let r=e;r<t;r++){let a=Pe(r),h=fe(Fs(s,r),a);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*h,p=(r>=0?0:a)+(r>=o[u]?0:o[u]),v=s==10?m:fe(m,p);n.push(v),Ut.set(v,p)}}return n}var ai={},Lo=[],Ds=[null,null],Ht=Array.isArray,Kl=Number.isInteger,Th=s=>s===void 0;function bl(s){return typeof s=="string"}function Gi(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function _h(s){return s!=null&&typeof s=="object"}var $h=Object.getPrototypeOf(Uint8Array),Jl="__proto__";function Is(s,e=Gi){let t;if(Ht(s)){let i=s.find(n=>n!=null);if(Ht(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Is(s[n],e)}else t=s.slice()}else if(s instanceof $h)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Jl&&(t[i]=Is(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Jl&&(Gi(s[n])?Te(s[n],Is(i[n])):s[n]=Is(i[n]))}return s}var Lh=0,Ph=1,Oh=2;function Ch(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Fh(s,e){if(Rh(s)){let r=s[0].slice();for(let a=1;a<s.length;a++)r.push(...s[a].slice(1));return jh(r[0])||(r=Ih(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let h=s[r][0],u=h.length;for(let m=0;m<u;m++)t.add(h[m])}let i=[Array.from(t).sort((r,a)=>r-a)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let a=s[r],h=a[0];for(let u=1;u<a.length;u++){let m=a[u],p=Array(n).fill(void 0),v=e?e[r][u]:Ph,x=[];for(let y=0;y<m.length;y++){let S=m[y],A=o.get(h[y]);S===null?v!=Lh&&(p[A]=S,v==Oh&&x.push(A)):p[A]=S}Ch(p,x,n),i.push(p)}}return i}var Dh=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function Ih(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],a=Array(t);for(let h=0;h<t;h++)a[h]=r[i[h]];n.push(a)}return n}function Rh(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function jh(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,ot((n-i+1)/e));for(let r=s[i],a=i+o;a<=n;a+=o){let h=s[a];if(h!=null){if(h<=r)return!1;r=h}}return!0}var Ql=["January","February","March","April","May","June","July","August","September","October","November","December"],Zl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Xl(s){return s.slice(0,3)}var zh=Zl.map(Xl),Vh=Ql.map(Xl),Bh={MMMM:Ql,MMM:Vh,WWWW:Zl,WWW:zh};function ii(s){return(s<10?"0":"")+s}function Wh(s){return(s<10?"00":s<100?"0":"")+s}var Hh={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>ii(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>ii(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>ii(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>ii(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>ii(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>Wh(s.getMilliseconds())};function Po(s,e){e=e||Bh;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Hh[n[1]]:n[0]);return o=>{let r="";for(let a=0;a<t.length;a++)r+=typeof t[a]=="string"?t[a]:t[a](o,e);return r}}var Uh=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Gh(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Uh?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var ea=s=>s%1==0,Bi=[1,2,2.5,5],qh=ci(10,-32,0,Bi),ta=ci(10,0,32,Bi),Yh=ta.filter(ea),os=qh.concat(ta),Oo=`
`,sa="{YYYY}",yl=Oo+sa,ia="{M}/{D}",ri=Oo+ia,Ii=ri+"/{YY}",na="{aa}",Kh="{h}:{mm}",Os=Kh+na,xl=Oo+Os,kl=":{ss}",ae=null;function oa(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,h=(s==1?ci(10,0,3,Bi).filter(ea):ci(10,-3,0,Bi)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,sa,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",yl,ae,ae,ae,ae,ae,1],[n,ia,yl,ae,ae,ae,ae,ae,1],[i,"{h}"+na,Ii,ae,ri,ae,ae,ae,1],[t,Os,Ii,ae,ri,ae,ae,ae,1],[e,kl,Ii+" "+Os,ae,ri+" "+Os,ae,xl,ae,1],[s,kl+".{fff}",Ii+" "+Os,ae,ri+" "+Os,ae,xl,ae,1]];function m(p){return(v,x,y,S,A,L)=>{let k=[],T=A>=r,N=A>=o&&A<r,B=p(y),P=fe(B*s,3),Y=uo(B.getFullYear(),T?0:B.getMonth(),N||T?1:B.getDate()),U=fe(Y*s,3);if(N||T){let Q=N?A/o:0,H=T?A/r:0,$=P==U?P:fe(uo(Y.getFullYear()+H,Y.getMonth()+Q,1)*s,3),K=new Date(Le($/s)),I=K.getFullYear(),G=K.getMonth();for(let V=0;$<=S;V++){let te=uo(I+H*V,G+Q*V,1),z=te-p(fe(te*s,3));$=fe((+te+z)*s,3),$<=S&&k.push($)}}else{let Q=A>=n?n:A,H=ot(y)-ot(P),$=U+H+Ui(P-U,Q);k.push($);let K=p($),I=K.getHours()+K.getMinutes()/t+K.getSeconds()/i,G=A/i,V=v.axes[x]._space,te=L/V;for(;$=fe($+A,s==1?0:3),!($>S);)if(G>1){let z=ot(fe(I+G,6))%24,se=p($).getHours()-z;se>1&&(se=-1),$-=se*i,I=(I+G)%24;let ce=k[k.length-1];fe(($-ce)/A,3)*te>=.7&&k.push($)}else k.push($)}return k}}return[h,u,m]}var[Jh,Qh,Zh]=oa(1),[Xh,eu,tu]=oa(.001);ci(2,-53,53,[1]);function Sl(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function El(s,e){return(t,i,n,o,r)=>{let a=e.find(y=>r>=y[0])||e[e.length-1],h,u,m,p,v,x;return i.map(y=>{let S=s(y),A=S.getFullYear(),L=S.getMonth(),k=S.getDate(),T=S.getHours(),N=S.getMinutes(),B=S.getSeconds(),P=A!=h&&a[2]||L!=u&&a[3]||k!=m&&a[4]||T!=p&&a[5]||N!=v&&a[6]||B!=x&&a[7]||a[1];return h=A,u=L,m=k,p=T,v=N,x=B,P(S)})}}function su(s,e){let t=Po(e);return(i,n,o,r,a)=>n.map(h=>t(s(h)))}function uo(s,e,t){return new Date(s,e,t)}function Ml(s,e){return e(s)}var iu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Nl(s,e){return(t,i,n,o)=>o==null?No:e(s(i))}function nu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function ou(s,e){return s.series[e].fill(s,e)}var ru={show:!0,live:!0,isolate:!1,mount:Mh,markers:{show:!0,width:2,stroke:nu,fill:ou,dash:"solid"},idx:null,idxs:null,values:[]};function lu(s,e){let t=s.cursor.points,i=ft(),n=t.size(s,e);we(i,ni,n),we(i,oi,n);let o=n/-2;we(i,"marginLeft",o),we(i,"marginTop",o);let r=t.width(s,e,n);return r&&we(i,"borderWidth",r),i}function au(s,e){let t=s.series[e].points;return t._fill||t._stroke}function cu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function hu(s,e){return s.series[e].points.size}var fo=[0,0];function uu(s,e,t){return fo[0]=e,fo[1]=t,fo}function Ri(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function po(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var du={show:!0,x:!0,y:!0,lock:!1,move:uu,points:{one:!1,show:lu,size:hu,width:0,stroke:cu,fill:au},bind:{mousedown:Ri,mouseup:Ri,click:Ri,dblclick:Ri,mousemove:po,mouseleave:po,mouseenter:po},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ra={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Co=Te({},ra,{filter:Gl}),la=Te({},Co,{size:10}),aa=Te({},ra,{show:!1}),Fo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ca="bold "+Fo,ha=1.5,Al={show:!0,scale:"x",stroke:Mo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ca,side:2,grid:Co,ticks:la,border:aa,font:Fo,lineGap:ha,rotate:0},fu="Value",pu="Time",Tl={show:!0,scale:"x",auto:!1,sorted:1,min:de,max:-de,idxs:[]};function mu(s,e,t,i,n){return e.map(o=>o==null?"":$o(o))}function gu(s,e,t,i,n,o,r){let a=[],h=Ut.get(n)||0;t=r?t:fe(Ui(t,n),h);for(let u=t;u<=i;u=fe(u+n,h))a.push(Object.is(u,-0)?0:u);return a}function yo(s,e,t,i,n,o,r){let a=[],h=s.scales[s.axes[e].scale].log,u=h==10?Ft:Wl,m=ot(u(t));n=Fs(h,m),h==10&&(n=os[xt(n,os)]);let p=t,v=n*h;h==10&&(v=os[xt(v,os)]);do a.push(p),p=p+n,h==10&&!Ut.has(p)&&(p=fe(p,Ut.get(n))),p>=v&&(n=p,v=n*h,h==10&&(v=os[xt(v,os)]));while(p<=i);return a}function vu(s,e,t,i,n,o,r){let h=s.scales[s.axes[e].scale].asinh,u=i>h?yo(s,e,Ke(h,t),i,n):[h],m=i>=0&&t<=0?[0]:[];return(t<-h?yo(s,e,Ke(h,-i),-t,n):[h]).reverse().map(v=>-v).concat(m,u)}var ua=/./,wu=/[12357]/,bu=/[125]/,_l=/1/,xo=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function yu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=s.scales[r],h=s.valToPos,u=o._space,m=h(10,r),p=h(9,r)-m>=u?ua:h(7,r)-m>=u?wu:h(5,r)-m>=u?bu:_l;if(p==_l){let v=Pe(h(1,r)-m);if(v<u)return xo(e.slice().reverse(),a.distr,p,pt(u/v)).reverse()}return xo(e,a.distr,p,1)}function xu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=o._space,h=s.valToPos,u=Pe(h(1,r)-h(2,r));return u<a?xo(e.slice().reverse(),3,ua,pt(a/u)).reverse():e}function ku(s,e,t,i){return i==null?No:e==null?"":$o(e)}var $l={show:!0,scale:"y",stroke:Mo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ca,side:3,grid:Co,ticks:la,border:aa,font:Fo,lineGap:ha,rotate:0};function Su(s,e){let t=3+(s||1)*2;return fe(t*e,3)}function Eu(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),a=Pe(r-o),h=s.series[e],u=a/(h.points.space*re);return i[1]-i[0]<=u}var Ll={scale:null,auto:!0,sorted:0,min:de,max:-de},da=(s,e,t,i,n)=>n,Pl={show:!0,auto:!0,sorted:0,gaps:da,alpha:1,facets:[Te({},Ll,{scale:"x"}),Te({},Ll,{scale:"y"})]},Ol={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:da,alpha:1,points:{show:Eu,filter:null},values:null,min:de,max:-de,idxs:[],path:null,clip:null};function Mu(s,e,t,i,n){return t/10}var fa={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Nu=Te({},fa,{time:!1,ori:1}),Cl={};function pa(s,e){let t=Cl[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,a,h,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,a,h,u)}},s!=null&&(Cl[s]=t)),t}var Rs=1,ko=2;function cs(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,a=s.bbox,h=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],v=a.left,x=a.top,y=a.width,S=a.height,A=s.valToPosH,L=s.valToPosV;return m.ori==0?t(n,h,u,m,p,A,L,v,x,y,S,Yi,zs,Ji,ga,wa):t(n,h,u,m,p,L,A,x,v,S,y,Ki,Vs,Ro,va,ba)}function Do(s,e){let t=0,i=0,n=ne(s.bands,Lo);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Au(s,e,t,i,n){let o=s.mode,r=s.series[e],a=o==2?r.facets[1].scale:r.scale,h=s.scales[a];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Dt(s,e,t,i,n,o){return cs(s,e,(r,a,h,u,m,p,v,x,y,S,A)=>{let L=r.pxRound,k=u.dir*(u.ori==0?1:-1),T=u.ori==0?zs:Vs,N,B;k==1?(N=t,B=i):(N=i,B=t);let P=L(p(a[N],u,S,x)),Y=L(v(h[N],m,A,y)),U=L(p(a[B],u,S,x)),Q=L(v(o==1?m.max:m.min,m,A,y)),H=new Path2D(n);return T(H,U,Q),T(H,P,Q),T(H,P,Y),H})}function qi(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let a=e==0?Ji:Ro,h=t;for(let p=0;p<s.length;p++){let v=s[p];if(v[1]>v[0]){let x=v[0]-h;x>0&&a(r,h,i,x,i+o),h=v[1]}}let u=t+n-h,m=10;u>0&&a(r,h,i-m/2,u,i+o+m)}return r}function Tu(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function Io(s,e,t,i,n,o,r){let a=[],h=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,v=u;if(n==1)for(;++u<=i&&e[u]===null;)v=u;else for(;--u>=t&&e[u]===null;)v=u;let x=o(s[p]),y=v==p?x:o(s[v]),S=p-n;x=r<=0&&S>=0&&S<h?o(s[S]):x;let L=v+n;y=r>=0&&L>=0&&L<h?o(s[L]):y,y>=x&&a.push([x,y])}return a}function Fl(s){return s==0?Ul:s==1?Le:e=>ns(e,s)}function ma(s){let e=s==0?Yi:Ki,t=s==0?(n,o,r,a,h,u)=>{n.arcTo(o,r,a,h,u)}:(n,o,r,a,h,u)=>{n.arcTo(r,o,h,a,u)},i=s==0?(n,o,r,a,h)=>{n.rect(o,r,a,h)}:(n,o,r,a,h)=>{n.rect(r,o,h,a)};return(n,o,r,a,h,u=0,m=0)=>{u==0&&m==0?i(n,o,r,a,h):(u=kt(u,a/2,h/2),m=kt(m,a/2,h/2),e(n,o+u,r),t(n,o+a,r,o+a,r+h,u),t(n,o+a,r+h,o,r+h,m),t(n,o,r+h,o,r,m),t(n,o,r,o+a,r,u),n.closePath())}}var Yi=(s,e,t)=>{s.moveTo(e,t)},Ki=(s,e,t)=>{s.moveTo(t,e)},zs=(s,e,t)=>{s.lineTo(e,t)},Vs=(s,e,t)=>{s.lineTo(t,e)},Ji=ma(0),Ro=ma(1),ga=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},va=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},wa=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},ba=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function ya(s){return(e,t,i,n,o)=>cs(e,t,(r,a,h,u,m,p,v,x,y,S,A)=>{let{pxRound:L,points:k}=r,T,N;u.ori==0?(T=Yi,N=ga):(T=Ki,N=va);let B=fe(k.width*re,3),P=(k.size-k.width)/2*re,Y=fe(P*2,3),U=new Path2D,Q=new Path2D,{left:H,top:$,width:K,height:I}=e.bbox;Ji(Q,H-Y,$-Y,K+Y*2,I+Y*2);let G=V=>{if(h[V]!=null){let te=L(p(a[V],u,S,x)),z=L(v(h[V],m,A,y));T(U,te+P,z),N(U,te,z,P,0,ji*2)}};if(o)o.forEach(G);else for(let V=i;V<=n;V++)G(V);return{stroke:B>0?U:null,fill:U,clip:Q,flags:Rs|ko}})}function xa(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var _u=xa(zs),$u=xa(Vs);function ka(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>cs(t,i,(r,a,h,u,m,p,v,x,y,S,A)=>{[n,o]=Wi(h,n,o);let L=r.pxRound,k=I=>L(p(I,u,S,x)),T=I=>L(v(I,m,A,y)),N,B;u.ori==0?(N=zs,B=_u):(N=Vs,B=$u);let P=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rs},U=Y.stroke,Q=!1;if(o-n>=S*4){let I=R=>t.posToVal(R,u.key,!0),G=null,V=null,te,z,Je,be=k(a[P==1?n:o]),se=k(a[n]),ce=k(a[o]),Z=I(P==1?se+1:ce-1);for(let R=P==1?n:o;R>=n&&R<=o;R+=P){let _e=a[R],ye=(P==1?_e<Z:_e>Z)?be:k(_e),le=h[R];ye==be?le!=null?(z=le,G==null?(N(U,ye,T(z)),te=G=V=z):z<G?G=z:z>V&&(V=z)):le===null&&(Q=!0):(G!=null&&B(U,be,T(G),T(V),T(te),T(z)),le!=null?(z=le,N(U,ye,T(z)),G=V=te=z):(G=V=null,le===null&&(Q=!0)),be=ye,Z=I(be+P))}G!=null&&G!=V&&Je!=be&&B(U,be,T(G),T(V),T(te),T(z))}else for(let I=P==1?n:o;I>=n&&I<=o;I+=P){let G=h[I];G===null?Q=!0:G!=null&&N(U,k(a[I]),T(G))}let[$,K]=Do(t,i);if(r.fill!=null||$!=0){let I=Y.fill=new Path2D(U),G=r.fillTo(t,i,r.min,r.max,$),V=T(G),te=k(a[n]),z=k(a[o]);P==-1&&([z,te]=[te,z]),N(I,z,V),N(I,te,V)}if(!r.spanGaps){let I=[];Q&&I.push(...Io(a,h,n,o,P,k,e)),Y.gaps=I=r.gaps(t,i,n,o,I),Y.clip=qi(I,u.ori,x,y,S,A)}return K!=0&&(Y.band=K==2?[Dt(t,i,n,o,U,-1),Dt(t,i,n,o,U,1)]:Dt(t,i,n,o,U,K)),Y})}function Lu(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,a,h)=>cs(o,r,(u,m,p,v,x,y,S,A,L,k,T)=>{[a,h]=Wi(p,a,h);let N=u.pxRound,{left:B,width:P}=o.bbox,Y=se=>N(y(se,v,k,A)),U=se=>N(S(se,x,T,L)),Q=v.ori==0?zs:Vs,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rs},$=H.stroke,K=v.dir*(v.ori==0?1:-1),I=U(p[K==1?a:h]),G=Y(m[K==1?a:h]),V=G,te=G;n&&e==-1&&(te=B,Q($,te,I)),Q($,G,I);for(let se=K==1?a:h;se>=a&&se<=h;se+=K){let ce=p[se];if(ce==null)continue;let Z=Y(m[se]),R=U(ce);e==1?Q($,Z,I):Q($,V,R),Q($,Z,R),I=R,V=Z}let z=V;n&&e==1&&(z=B+P,Q($,z,I));let[Je,be]=Do(o,r);if(u.fill!=null||Je!=0){let se=H.fill=new Path2D($),ce=u.fillTo(o,r,u.min,u.max,Je),Z=U(ce);Q(se,z,Z),Q(se,te,Z)}if(!u.spanGaps){let se=[];se.push(...Io(m,p,a,h,K,Y,i));let ce=u.width*re/2,Z=t||e==1?ce:-ce,R=t||e==-1?-ce:ce;se.forEach(_e=>{_e[0]+=Z,_e[1]+=R}),H.gaps=se=u.gaps(o,r,a,h,se),H.clip=qi(se,v.ori,A,L,k,T)}return be!=0&&(H.band=be==2?[Dt(o,r,a,h,$,-1),Dt(o,r,a,h,$,1)]:Dt(o,r,a,h,$,be)),H})}function Dl(s,e,t,i,n,o,r=de){if(s.length>1){let a=null;for(let h=0,u=1/0;h<s.length;h++)if(e[h]!==void 0){if(a!=null){let m=Pe(s[h]-s[a]);m<u&&(u=m,r=Pe(t(s[h],i,n,o)-t(s[a],i,n,o)))}a=h}}return r}function Pu(s){s=s||ai;let e=ne(s.size,[.6,de,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],a=ne(e[1],de),h=ne(e[2],1),u=ne(s.disp,ai),m=ne(s.each,x=>{}),{fill:p,stroke:v}=u;return(x,y,S,A)=>cs(x,y,(L,k,T,N,B,P,Y,U,Q,H,$)=>{let K=L.pxRound,I=t,G=i*re,V=a*re,te=h*re,z,Je;N.ori==0?[z,Je]=o(x,y):[Je,z]=o(x,y);let be=N.dir*(N.ori==0?1:-1),se=N.ori==0?Ji:Ro,ce=N.ori==0?m:(F,pe,$e,ps,Kt,Et,Jt)=>{m(F,pe,$e,Kt,ps,Jt,Et)},Z=ne(x.bands,Lo).find(F=>F.series[0]==y),R=Z!=null?Z.dir:0,_e=L.fillTo(x,y,L.min,L.max,R),He=K(Y(_e,B,$,Q)),ye,le,mt,Xe=H,ke=K(L.width*re),St=!1,Pt=null,lt=null,Rt=null,us=null;p!=null&&(ke==0||v!=null)&&(St=!0,Pt=p.values(x,y,S,A),lt=new Map,new Set(Pt).forEach(F=>{F!=null&&lt.set(F,new Path2D)}),ke>0&&(Rt=v.values(x,y,S,A),us=new Map,new Set(Rt).forEach(F=>{F!=null&&us.set(F,new Path2D)})));let{x0:ds,size:Us}=u;if(ds!=null&&Us!=null){I=1,k=ds.values(x,y,S,A),ds.unit==2&&(k=k.map($e=>x.posToVal(U+$e*H,N.key,!0)));let F=Us.values(x,y,S,A);Us.unit==2?le=F[0]*H:le=P(F[0],N,H,U)-P(0,N,H,U),Xe=Dl(k,T,P,N,H,U,Xe),mt=Xe-le+G}else Xe=Dl(k,T,P,N,H,U,Xe),mt=Xe*r+G,le=Xe-mt;mt<1&&(mt=0),ke>=le/2&&(ke=0),mt<5&&(K=Ul);let yi=mt>0,qt=Xe-mt-(yi?ke:0);le=K(bo(qt,te,V)),ye=(I==0?le/2:I==be?0:le)-I*be*((I==0?G/2:0)+(yi?ke/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},fs=St?null:new Path2D,Ot=null;if(Z!=null)Ot=x.data[Z.series[1]];else{let{y0:F,y1:pe}=u;F!=null&&pe!=null&&(T=pe.values(x,y,S,A),Ot=F.values(x,y,S,A))}let Yt=z*le,J=Je*le;for(let F=be==1?S:A;F>=S&&F<=A;F+=be){let pe=T[F];if(pe==null)continue;if(Ot!=null){let Qe=Ot[F]??0;if(pe-Qe==0)continue;He=Y(Qe,B,$,Q)}let $e=N.distr!=2||u!=null?k[F]:F,ps=P($e,N,H,U),Kt=Y(ne(pe,_e),B,$,Q),Et=K(ps-ye),Jt=K(Ke(Kt,He)),et=K(kt(Kt,He)),at=Jt-et;if(pe!=null){let Qe=pe<0?J:Yt,gt=pe<0?Yt:J;St?(ke>0&&Rt[F]!=null&&se(us.get(Rt[F]),Et,et+ot(ke/2),le,Ke(0,at-ke),Qe,gt),Pt[F]!=null&&se(lt.get(Pt[F]),Et,et+ot(ke/2),le,Ke(0,at-ke),Qe,gt)):se(fs,Et,et+ot(ke/2),le,Ke(0,at-ke),Qe,gt),ce(x,y,F,Et-ke/2,et,le+ke,at)}}return ke>0?Ue.stroke=St?us:fs:St||(Ue._fill=L.width==0?L._fill:L._stroke??L._fill,Ue.width=0),Ue.fill=St?lt:fs,Ue})}function Ou(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>cs(i,n,(a,h,u,m,p,v,x,y,S,A,L)=>{[o,r]=Wi(u,o,r);let k=a.pxRound,T=z=>k(v(z,m,A,y)),N=z=>k(x(z,p,L,S)),B,P,Y;m.ori==0?(B=Yi,Y=zs,P=wa):(B=Ki,Y=Vs,P=ba);let U=m.dir*(m.ori==0?1:-1),Q=T(h[U==1?o:r]),H=Q,$=[],K=[];for(let z=U==1?o:r;z>=o&&z<=r;z+=U)if(u[z]!=null){let be=h[z],se=T(be);$.push(H=se),K.push(N(u[z]))}let I={stroke:s($,K,B,Y,P,k),fill:null,clip:null,band:null,gaps:null,flags:Rs},G=I.stroke,[V,te]=Do(i,n);if(a.fill!=null||V!=0){let z=I.fill=new Path2D(G),Je=a.fillTo(i,n,a.min,a.max,V),be=N(Je);Y(z,H,be),Y(z,Q,be)}if(!a.spanGaps){let z=[];z.push(...Io(h,u,o,r,U,T,t)),I.gaps=z=a.gaps(i,n,o,r,z),I.clip=qi(z,m.ori,y,S,A,L)}return te!=0&&(I.band=te==2?[Dt(i,n,o,r,G,-1),Dt(i,n,o,r,G,1)]:Dt(i,n,o,r,G,te)),I})}function Cu(s){return Ou(Fu,s)}function Fu(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let a=new Path2D;if(t(a,s[0],e[0]),r==2)i(a,s[1],e[1]);else{let h=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let v=0;v<r-1;v++)m[v]=e[v+1]-e[v],p[v]=s[v+1]-s[v],u[v]=m[v]/p[v];h[0]=u[0];for(let v=1;v<r-1;v++)u[v]===0||u[v-1]===0||u[v-1]>0!=u[v]>0?h[v]=0:(h[v]=3*(p[v-1]+p[v])/((2*p[v]+p[v-1])/u[v-1]+(p[v]+2*p[v-1])/u[v]),isFinite(h[v])||(h[v]=0));h[r-1]=u[r-2];for(let v=0;v<r-1;v++)n(a,s[v]+p[v]/3,e[v]+h[v]*p[v]/3,s[v+1]-p[v]/3,e[v+1]-h[v+1]*p[v]/3,s[v+1],e[v+1])}return a}var So=new Set;function Il(){for(let s of So)s.syncRect(!0)}js&&(ls(mh,Cs,Il),ls(gh,Cs,Il,!0),ls(zi,Cs,()=>{Oe.pxRatio=re}));var Du=ka(),Iu=ya();function Rl(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>Eo(o,r,e,t))}function Ru(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function Eo(s,e,t,i){return Te({},e==0?t:i,s)}function Sa(s,e,t){return e==null?Ds:[e,t]}var ju=Sa;function zu(s,e,t){return e==null?Ds:Vi(e,t,_o,!0)}function Ea(s,e,t,i){return e==null?Ds:Hi(e,t,s.scales[i].log,!1)}var Vu=Ea;function Ma(s,e,t,i){return e==null?Ds:To(e,t,s.scales[i].log,!1)}var Bu=Ma;function Wu(s,e,t,i,n){let o=Ke(gl(s),gl(e)),r=e-s,a=xt(n/i*r,t);do{let h=t[a],u=i*h/r;if(u>=n&&o+(h<5?Ut.get(h):0)<=17)return[h,u]}while(++a<t.length);return[0,0]}function jl(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*re))+"px"),[s,e,t]}function Hu(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=fe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Oe(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(l,c,d,f){let w=c.valToPct(l);return f+d*(c.dir==-1?1-w:w)}function r(l,c,d,f){let w=c.valToPct(l);return f+d*(c.dir==-1?w:1-w)}function a(l,c,d,f){return c.ori==0?o(l,c,d,f):r(l,c,d,f)}i.valToPosH=o,i.valToPosV=r;let h=!1;i.status=0;let u=i.root=ft(Qc);if(s.id!=null&&(u.id=s.id),nt(u,s.class),s.title){let l=ft(eh,u);l.textContent=s.title}let m=yt("canvas"),p=i.ctx=m.getContext("2d"),v=ft(th,u);ls("click",v,l=>{l.target===y&&(me!=Ms||xe!=Ns)&&Ve.click(i,l)},!0);let x=i.under=ft(sh,v);v.appendChild(m);let y=i.over=ft(ih,v);s=Is(s);let S=+ne(s.pxAlign,1),A=Fl(S);(s.plugins||[]).forEach(l=>{l.opts&&(s=l.opts(i,s)||s)});let L=s.ms||.001,k=i.series=n==1?Rl(s.series||[],Tl,Ol,!1):Ru(s.series||[null],Pl),T=i.axes=Rl(s.axes||[],Al,$l,!0),N=i.scales={},B=i.bands=s.bands||[];B.forEach(l=>{l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1)});let P=n==2?k[1].facets[0].scale:k[0].scale,Y={axes:wc,series:fc},U=(s.drawOrder||["axes","series"]).map(l=>Y[l]);function Q(l){let c=l.distr==3?d=>Ft(d>0?d:l.clamp(i,d,l.min,l.max,l.key)):l.distr==4?d=>ho(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let f=c(d),{_min:w,_max:b}=l,E=b-w;return(f-w)/E}}function H(l){let c=N[l];if(c==null){let d=(s.scales||ai)[l]||ai;if(d.from!=null){H(d.from);let f=Te({},N[d.from],d,{key:l});f.valToPct=Q(f),N[l]=f}else{c=N[l]=Te({},l==P?fa:Nu,d),c.key=l;let f=c.time,w=c.range,b=Ht(w);if((l!=P||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?fl:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?fl:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&Gi(w))){let E=w;w=(M,_,O)=>_==null?Ds:Vi(_,O,E)}c.range=ee(w||(f?ju:l==P?c.distr==3?Vu:c.distr==4?Bu:Sa:c.distr==3?Ea:c.distr==4?Ma:zu)),c.auto=ee(b?!1:c.auto),c.clamp=ee(c.clamp||Mu),c._min=c._max=null,c.valToPct=Q(c)}}}H("x"),H("y"),n==1&&k.forEach(l=>{H(l.scale)}),T.forEach(l=>{H(l.scale)});for(let l in s.scales)H(l);let $=N[P],K=$.distr,I,G;$.ori==0?(nt(u,Zc),I=o,G=r):(nt(u,Xc),I=r,G=o);let V={};for(let l in N){let c=N[l];(c.min!=null||c.max!=null)&&(V[l]={min:c.min,max:c.max},c.min=c.max=null)}let te=s.tzDate||(l=>new Date(Le(l/L))),z=s.fmtDate||Po,Je=L==1?Zh(te):tu(te),be=El(te,Sl(L==1?Qh:eu,z)),se=Nl(te,Ml(iu,z)),ce=[],Z=i.legend=Te({},ru,s.legend),R=i.cursor=Te({},du,{drag:{y:n==2}},s.cursor),_e=Z.show,He=R.show,ye=Z.markers;Z.idxs=ce,ye.width=ee(ye.width),ye.dash=ee(ye.dash),ye.stroke=ee(ye.stroke),ye.fill=ee(ye.fill);let le,mt,Xe,ke=[],St=[],Pt,lt=!1,Rt={};if(Z.live){let l=k[1]?k[1].values:null;lt=l!=null,Pt=lt?l(i,1,0):{_:0};for(let c in Pt)Rt[c]=No}if(_e)if(le=yt("table",ch,u),Xe=yt("tbody",null,le),Z.mount(i,le),lt){mt=yt("thead",null,le,Xe);let l=yt("tr",null,mt);yt("th",null,l);for(var us in Pt)yt("th",el,l).textContent=us}else nt(le,uh),Z.live&&nt(le,hh);let ds={show:!0},Us={show:!1};function yi(l,c){if(c==0&&(lt||!Z.live||n==2))return Ds;let d=[],f=yt("tr",dh,Xe,Xe.childNodes[c]);nt(f,l.class),l.show||nt(f,rs);let w=yt("th",null,f);if(ye.show){let M=ft(fh,w);if(c>0){let _=ye.width(i,c);_&&(M.style.border=_+"px "+ye.dash(i,c)+" "+ye.stroke(i,c)),M.style.background=ye.fill(i,c)}}let b=ft(el,w);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,c>0&&(ye.show||(b.style.color=l.width>0?ye.stroke(i,c):ye.fill(i,c)),Ue("click",w,M=>{if(R._lock)return;Zt(M);let _=k.indexOf(l);if((M.ctrlKey||M.metaKey)!=Z.isolate){let O=k.some((C,D)=>D>0&&D!=_&&C.show);k.forEach((C,D)=>{D>0&&Nt(D,O?D==_?ds:Us:ds,!0,Ne.setSeries)})}else Nt(_,{show:!l.show},!0,Ne.setSeries)},!1),gs&&Ue(nl,w,M=>{R._lock||(Zt(M),Nt(k.indexOf(l),Ts,!0,Ne.setSeries))},!1));for(var E in Pt){let M=yt("td",ph,f);M.textContent="--",d.push(M)}return[f,d]}let qt=new Map;function Ue(l,c,d,f=!0){let w=qt.get(c)||{},b=R.bind[l](i,c,d,f);b&&(ls(l,c,w[l]=b),qt.set(c,w))}function fs(l,c,d){let f=qt.get(c)||{};for(let w in f)(l==null||w==l)&&(wo(w,c,f[w]),delete f[w]);l==null&&qt.delete(c)}let Ot=0,Yt=0,J=0,F=0,pe=0,$e=0,ps=pe,Kt=$e,Et=J,Jt=F,et=0,at=0,Qe=0,gt=0;i.bbox={};let En=!1,xi=!1,ms=!1,Qt=!1,ki=!1,ct=!1;function Mn(l,c,d){(d||l!=i.width||c!=i.height)&&Ko(l,c),xs(!1),ms=!0,xi=!0,ks()}function Ko(l,c){i.width=Ot=J=l,i.height=Yt=F=c,pe=$e=0,rc(),lc();let d=i.bbox;et=d.left=ns(pe*re,.5),at=d.top=ns($e*re,.5),Qe=d.width=ns(J*re,.5),gt=d.height=ns(F*re,.5)}let ic=3;function nc(){let l=!1,c=0;for(;!l;){c++;let d=gc(c),f=vc(c);l=c==ic||d&&f,l||(Ko(i.width,i.height),xi=!0)}}function oc({width:l,height:c}){Mn(l,c)}i.setSize=oc;function rc(){let l=!1,c=!1,d=!1,f=!1;T.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:M}=w,_=E%2,O=w.label!=null?w.labelSize:0,C=M+O;C>0&&(_?(J-=C,E==3?(pe+=C,f=!0):d=!0):(F-=C,E==0?($e+=C,l=!0):c=!0))}}),Xt[0]=l,Xt[1]=d,Xt[2]=c,Xt[3]=f,J-=jt[1]+jt[3],pe+=jt[3],F-=jt[2]+jt[0],$e+=jt[0]}function lc(){let l=pe+J,c=$e+F,d=pe,f=$e;function w(b,E){switch(b){case 1:return l+=E,l-E;case 2:return c+=E,c-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}T.forEach((b,E)=>{if(b.show&&b._show){let M=b.side;b._pos=w(M,b._size),b.label!=null&&(b._lpos=w(M,b.labelSize))}})}if(R.dataIdx==null){let l=R.hover,c=l.skip=new Set(l.skip??[]);c.add(void 0);let d=l.prox=ee(l.prox),f=l.bias??=0;R.dataIdx=(w,b,E,M)=>{if(b==0)return E;let _=E,O=d(w,b,E,M)??de,C=O>=0&&O<de,D=$.ori==0?J:F,q=R.left,oe=e[0],ie=e[b];if(c.has(ie[E])){_=null;let X=null,W=null,j;if(f==0||f==-1)for(j=E;X==null&&j-- >0;)c.has(ie[j])||(X=j);if(f==0||f==1)for(j=E;W==null&&j++<ie.length;)c.has(ie[j])||(W=j);if(X!=null||W!=null)if(C){let ve=X==null?-1/0:I(oe[X],$,D,0),Ee=W==null?1/0:I(oe[W],$,D,0),je=q-ve,he=Ee-q;je<=he?je<=O&&(_=X):he<=O&&(_=W)}else _=W==null?X:X==null?W:E-X<=W-E?X:W}else C&&Pe(q-I(oe[E],$,D,0))>O&&(_=null);return _}}let Zt=l=>{R.event=l};R.idxs=ce,R._lock=!1;let We=R.points;We.show=ee(We.show),We.size=ee(We.size),We.stroke=ee(We.stroke),We.width=ee(We.width),We.fill=ee(We.fill);let Mt=i.focus=Te({},s.focus||{alpha:.3},R.focus),gs=Mt.prox>=0,vs=gs&&We.one,ht=[],ws=[],bs=[];function Jo(l,c){let d=We.show(i,c);if(d instanceof HTMLElement)return nt(d,ah),nt(d,l.class),Lt(d,-10,-10,J,F),y.insertBefore(d,ht[c]),d}function Qo(l,c){if(n==1||c>0){let d=n==1&&N[l.scale].time,f=l.value;l.value=d?bl(f)?Nl(te,Ml(f,z)):f||se:f||ku,l.label=l.label||(d?pu:fu)}if(vs||c>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Du||Nh,l.fillTo=ee(l.fillTo||Au),l.pxAlign=+ne(l.pxAlign,S),l.pxRound=Fl(l.pxAlign),l.stroke=ee(l.stroke||null),l.fill=ee(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=Su(Ke(1,l.width),1),f=l.points=Te({},{size:d,width:Ke(1,d*.2),stroke:l.stroke,space:d*2,paths:Iu,_stroke:null,_fill:null},l.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=l.pxAlign}if(_e){let d=yi(l,c);ke.splice(c,0,d[0]),St.splice(c,0,d[1]),Z.values.push(null)}if(He){ce.splice(c,0,null);let d=null;vs?c==0&&(d=Jo(l,c)):c>0&&(d=Jo(l,c)),ht.splice(c,0,d),ws.splice(c,0,0),bs.splice(c,0,0)}Re("addSeries",c)}function ac(l,c){c=c??k.length,l=n==1?Eo(l,c,Tl,Ol):Eo(l,c,{},Pl),k.splice(c,0,l),Qo(k[c],c)}i.addSeries=ac;function cc(l){if(k.splice(l,1),_e){Z.values.splice(l,1),St.splice(l,1);let c=ke.splice(l,1)[0];fs(null,c.firstChild),c.remove()}He&&(ce.splice(l,1),ht.splice(l,1)[0].remove(),ws.splice(l,1),bs.splice(l,1)),Re("delSeries",l)}i.delSeries=cc;let Xt=[!1,!1,!1,!1];function hc(l,c){if(l._show=l.show,l.show){let d=l.side%2,f=N[l.scale];f==null&&(l.scale=d?k[1].scale:P,f=N[l.scale]);let w=f.time;l.size=ee(l.size),l.space=ee(l.space),l.rotate=ee(l.rotate),Ht(l.incrs)&&l.incrs.forEach(E=>{!Ut.has(E)&&Ut.set(E,Yl(E))}),l.incrs=ee(l.incrs||(f.distr==2?Yh:w?L==1?Jh:Xh:os)),l.splits=ee(l.splits||(w&&f.distr==1?Je:f.distr==3?yo:f.distr==4?vu:gu)),l.stroke=ee(l.stroke),l.grid.stroke=ee(l.grid.stroke),l.ticks.stroke=ee(l.ticks.stroke),l.border.stroke=ee(l.border.stroke);let b=l.values;l.values=Ht(b)&&!Ht(b[0])?ee(b):w?Ht(b)?El(te,Sl(b,z)):bl(b)?su(te,b):b||be:b||mu,l.filter=ee(l.filter||(f.distr>=3&&f.log==10?yu:f.distr==3&&f.log==2?xu:Gl)),l.font=jl(l.font),l.labelFont=jl(l.labelFont),l._size=l.size(i,null,c,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Xt[c]=!0,l._el=ft(nh,v))}}function Gs(l,c,d,f){let[w,b,E,M]=d,_=c%2,O=0;return _==0&&(M||b)&&(O=c==0&&!w||c==2&&!E?Le(Al.size/3):0),_==1&&(w||E)&&(O=c==1&&!b||c==3&&!M?Le($l.size/2):0),O}let Zo=i.padding=(s.padding||[Gs,Gs,Gs,Gs]).map(l=>ee(ne(l,Gs))),jt=i._padding=Zo.map((l,c)=>l(i,c,Xt,0)),ze,Ce=null,Fe=null,Si=n==1?k[0].idxs:null,vt=null,qs=!1;function Xo(l,c){if(e=l??[],i.data=i._data=e,n==2){ze=0;for(let d=1;d<k.length;d++)ze+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),vt=e[0],ze=vt.length;let d=e;if(K==2){d=e.slice();let f=d[0]=Array(ze);for(let w=0;w<ze;w++)f[w]=w}i._data=e=d}if(xs(!0),Re("setData"),K==2&&(ms=!0),c!==!1){let d=$;d.auto(i,qs)?Nn():Vt(P,d.min,d.max),Qt=Qt||R.left>=0,ct=!0,ks()}}i.setData=Xo;function Nn(){qs=!0;let l,c;n==1&&(ze>0?(Ce=Si[0]=0,Fe=Si[1]=ze-1,l=e[0][Ce],c=e[0][Fe],K==2?(l=Ce,c=Fe):l==c&&(K==3?[l,c]=Hi(l,l,$.log,!1):K==4?[l,c]=To(l,l,$.log,!1):$.time?c=l+Le(86400/L):[l,c]=Vi(l,c,_o,!0))):(Ce=Si[0]=l=null,Fe=Si[1]=c=null)),Vt(P,l,c)}let Ei,ys,An,Tn,_n,$n,Ln,Pn,On,Ze;function er(l,c,d,f,w,b){l??=sl,d??=Lo,f??="butt",w??=sl,b??="round",l!=Ei&&(p.strokeStyle=Ei=l),w!=ys&&(p.fillStyle=ys=w),c!=An&&(p.lineWidth=An=c),b!=_n&&(p.lineJoin=_n=b),f!=$n&&(p.lineCap=$n=f),d!=Tn&&p.setLineDash(Tn=d)}function tr(l,c,d,f){c!=ys&&(p.fillStyle=ys=c),l!=Ln&&(p.font=Ln=l),d!=Pn&&(p.textAlign=Pn=d),f!=On&&(p.textBaseline=On=f)}function Cn(l,c,d,f,w=0){if(f.length>0&&l.auto(i,qs)&&(c==null||c.min==null)){let b=ne(Ce,0),E=ne(Fe,f.length-1),M=d.min==null?yh(f,b,E,w,l.distr==3):[d.min,d.max];l.min=kt(l.min,d.min=M[0]),l.max=Ke(l.max,d.max=M[1])}}let sr={min:null,max:null};function uc(){for(let f in N){let w=N[f];V[f]==null&&(w.min==null||V[P]!=null&&w.auto(i,qs))&&(V[f]=sr)}for(let f in N){let w=N[f];V[f]==null&&w.from!=null&&V[w.from]!=null&&(V[f]=sr)}V[P]!=null&&xs(!0);let l={};for(let f in V){let w=V[f];if(w!=null){let b=l[f]=Is(N[f],_h);if(w.min!=null)Te(b,w);else if(f!=P||n==2)if(ze==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=de,b.max=-de}}if(ze>0){k.forEach((f,w)=>{if(n==1){let b=f.scale,E=V[b];if(E==null)return;let M=l[b];if(w==0){let _=M.range(i,M.min,M.max,b);M.min=_[0],M.max=_[1],Ce=xt(M.min,e[0]),Fe=xt(M.max,e[0]),Fe-Ce>1&&(e[0][Ce]<M.min&&Ce++,e[0][Fe]>M.max&&Fe--),f.min=vt[Ce],f.max=vt[Fe]}else f.show&&f.auto&&Cn(M,E,f,e[w],f.sorted);f.idxs[0]=Ce,f.idxs[1]=Fe}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,M=b.scale,_=E.scale,[O,C]=e[w],D=l[M],q=l[_];D!=null&&Cn(D,V[M],b,O,b.sorted),q!=null&&Cn(q,V[_],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in l){let w=l[f],b=V[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==de?null:w.min,w.max==-de?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in l){let w=l[f];if(w.from!=null){let b=l[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let c={},d=!1;for(let f in l){let w=l[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?Ft(b.min):E==4?ho(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Ft(b.max):E==4?ho(b.max,b.asinh):E==100?b.fwd(b.max):b.max,c[f]=d=!0}}if(d){k.forEach((f,w)=>{n==2?w>0&&c.y&&(f._paths=null):c[f.scale]&&(f._paths=null)});for(let f in c)ms=!0,Re("setScale",f);He&&R.left>=0&&(Qt=ct=!0)}for(let f in V)V[f]=null}function dc(l){let c=bo(Ce-1,0,ze-1),d=bo(Fe+1,0,ze-1);for(;l[c]==null&&c>0;)c--;for(;l[d]==null&&d<ze-1;)d++;return[c,d]}function fc(){if(ze>0){let l=k.some(c=>c._focus)&&Ze!=Mt.alpha;l&&(p.globalAlpha=Ze=Mt.alpha),k.forEach((c,d)=>{if(d>0&&c.show&&(ir(d,!1),ir(d,!0),c._paths==null)){let f=Ze;Ze!=c.alpha&&(p.globalAlpha=Ze=c.alpha);let w=n==2?[0,e[d][0].length-1]:dc(e[d]);c._paths=c.paths(i,d,w[0],w[1]),Ze!=f&&(p.globalAlpha=Ze=f)}}),k.forEach((c,d)=>{if(d>0&&c.show){let f=Ze;Ze!=c.alpha&&(p.globalAlpha=Ze=c.alpha),c._paths!=null&&nr(d,!1);{let w=c._paths!=null?c._paths.gaps:null,b=c.points.show(i,d,Ce,Fe,w),E=c.points.filter(i,d,b,w);(b||E)&&(c.points._paths=c.points.paths(i,d,Ce,Fe,E),nr(d,!0))}Ze!=f&&(p.globalAlpha=Ze=f),Re("drawSeries",d)}}),l&&(p.globalAlpha=Ze=1)}}function ir(l,c){let d=c?k[l].points:k[l];d._stroke=d.stroke(i,l),d._fill=d.fill(i,l)}function nr(l,c){let d=c?k[l].points:k[l],{stroke:f,fill:w,clip:b,flags:E,_stroke:M=d._stroke,_fill:_=d._fill,_width:O=d.width}=d._paths;O=fe(O*re,3);let C=null,D=O%2/2;c&&_==null&&(_=O>0?"#fff":M);let q=d.pxAlign==1&&D>0;if(q&&p.translate(D,D),!c){let oe=et-O/2,ie=at-O/2,X=Qe+O,W=gt+O;C=new Path2D,C.rect(oe,ie,X,W)}c?Fn(M,O,d.dash,d.cap,_,f,w,E,b):pc(l,M,O,d.dash,d.cap,_,f,w,E,C,b),q&&p.translate(-D,-D)}function pc(l,c,d,f,w,b,E,M,_,O,C){let D=!1;_!=0&&B.forEach((q,oe)=>{if(q.series[0]==l){let ie=k[q.series[1]],X=e[q.series[1]],W=(ie._paths||ai).band;Ht(W)&&(W=q.dir==1?W[0]:W[1]);let j,ve=null;ie.show&&W&&kh(X,Ce,Fe)?(ve=q.fill(i,oe)||b,j=ie._paths.clip):W=null,Fn(c,d,f,w,ve,E,M,_,O,C,j,W),D=!0}}),D||Fn(c,d,f,w,b,E,M,_,O,C)}let or=Rs|ko;function Fn(l,c,d,f,w,b,E,M,_,O,C,D){er(l,c,d,f,w),(_||O||D)&&(p.save(),_&&p.clip(_),O&&p.clip(O)),D?(M&or)==or?(p.clip(D),C&&p.clip(C),Ni(w,E),Mi(l,b,c)):M&ko?(Ni(w,E),p.clip(D),Mi(l,b,c)):M&Rs&&(p.save(),p.clip(D),C&&p.clip(C),Ni(w,E),p.restore(),Mi(l,b,c)):(Ni(w,E),Mi(l,b,c)),(_||O||D)&&p.restore()}function Mi(l,c,d){d>0&&(c instanceof Map?c.forEach((f,w)=>{p.strokeStyle=Ei=w,p.stroke(f)}):c!=null&&l&&p.stroke(c))}function Ni(l,c){c instanceof Map?c.forEach((d,f)=>{p.fillStyle=ys=f,p.fill(d)}):c!=null&&l&&p.fill(c)}function mc(l,c,d,f){let w=T[l],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,l,c,d,f),M=w._incrs=w.incrs(i,l,c,d,f,E);b=Wu(c,d,M,f,E)}return w._found=b}function Dn(l,c,d,f,w,b,E,M,_,O){let C=E%2/2;S==1&&p.translate(C,C),er(M,E,_,O,M),p.beginPath();let D,q,oe,ie,X=w+(f==0||f==3?-b:b);d==0?(q=w,ie=X):(D=w,oe=X);for(let W=0;W<l.length;W++)c[W]!=null&&(d==0?D=oe=l[W]:q=ie=l[W],p.moveTo(D,q),p.lineTo(oe,ie));p.stroke(),S==1&&p.translate(-C,-C)}function gc(l){let c=!0;return T.forEach((d,f)=>{if(!d.show)return;let w=N[d.scale];if(w.min==null){d._show&&(c=!1,d._show=!1,xs(!1));return}else d._show||(c=!1,d._show=!0,xs(!1));let b=d.side,E=b%2,{min:M,max:_}=w,[O,C]=mc(f,M,_,E==0?J:F);if(C==0)return;let D=w.distr==2,q=d._splits=d.splits(i,f,M,_,O,C,D),oe=w.distr==2?q.map(j=>vt[j]):q,ie=w.distr==2?vt[q[1]]-vt[q[0]]:O,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let W=d._size;d._size=pt(d.size(i,X,f,l)),W!=null&&d._size!=W&&(c=!1)}),c}function vc(l){let c=!0;return Zo.forEach((d,f)=>{let w=d(i,f,Xt,l);w!=jt[f]&&(c=!1),jt[f]=w}),c}function wc(){for(let l=0;l<T.length;l++){let c=T[l];if(!c.show||!c._show)continue;let d=c.side,f=d%2,w,b,E=c.stroke(i,l),M=d==0||d==3?-1:1,[_,O]=c._found;if(c.label!=null){let qe=c.labelGap*M,it=Le((c._lpos+qe)*re);tr(c.labelFont[0],E,"center",d==2?"top":tl),p.save(),f==1?(w=b=0,p.translate(it,Le(at+gt/2)),p.rotate((d==3?-ji:ji)/2)):(w=Le(et+Qe/2),b=it);let ss=Hl(c.label)?c.label(i,l,_,O):c.label;p.fillText(ss,w,b),p.restore()}if(O==0)continue;let C=N[c.scale],D=f==0?Qe:gt,q=f==0?et:at,oe=c._splits,ie=C.distr==2?oe.map(qe=>vt[qe]):oe,X=C.distr==2?vt[oe[1]]-vt[oe[0]]:_,W=c.ticks,j=c.border,ve=W.show?W.size:0,Ee=Le(ve*re),je=Le((c.alignTo==2?c._size-ve-c.gap:c.gap)*re),he=c._rotate*-ji/180,Me=A(c._pos*re),tt=(Ee+je)*M,Ge=Me+tt;b=f==0?Ge:0,w=f==1?Ge:0;let ut=c.font[0],wt=c.align==1?Ps:c.align==2?lo:he>0?Ps:he<0?lo:f==0?"center":d==3?lo:Ps,Tt=he||f==1?"middle":d==2?"top":tl;tr(ut,E,wt,Tt);let st=c.font[1]*c.lineGap,dt=oe.map(qe=>A(a(qe,C,D,q))),bt=c._values;for(let qe=0;qe<bt.length;qe++){let it=bt[qe];if(it!=null){f==0?w=dt[qe]:b=dt[qe],it=""+it;let ss=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<ss.length;Ye++){let Er=ss[Ye];he?(p.save(),p.translate(w,b+Ye*st),p.rotate(he),p.fillText(Er,0,0),p.restore()):p.fillText(Er,w,b+Ye*st)}}}W.show&&Dn(dt,W.filter(i,ie,l,O,X),f,d,Me,Ee,fe(W.width*re,3),W.stroke(i,l),W.dash,W.cap);let _t=c.grid;_t.show&&Dn(dt,_t.filter(i,ie,l,O,X),f,f==0?2:1,f==0?at:et,f==0?gt:Qe,fe(_t.width*re,3),_t.stroke(i,l),_t.dash,_t.cap),j.show&&Dn([Me],[1],f==0?1:0,f==0?1:2,f==1?at:et,f==1?gt:Qe,fe(j.width*re,3),j.stroke(i,l),j.dash,j.cap)}Re("drawAxes")}function xs(l){k.forEach((c,d)=>{d>0&&(c._paths=null,l&&(n==1?(c.min=null,c.max=null):c.facets.forEach(f=>{f.min=null,f.max=null})))})}let Ai=!1,In=!1,Ys=[];function bc(){In=!1;for(let l=0;l<Ys.length;l++)Re(...Ys[l]);Ys.length=0}function ks(){Ai||(Dh(rr),Ai=!0)}function yc(l,c=!1){Ai=!0,In=c,l(i),rr(),c&&Ys.length>0&&queueMicrotask(bc)}i.batch=yc;function rr(){if(En&&(uc(),En=!1),ms&&(nc(),ms=!1),xi){if(we(x,Ps,pe),we(x,"top",$e),we(x,ni,J),we(x,oi,F),we(y,Ps,pe),we(y,"top",$e),we(y,ni,J),we(y,oi,F),we(v,ni,Ot),we(v,oi,Yt),m.width=Le(Ot*re),m.height=Le(Yt*re),T.forEach(({_el:l,_show:c,_size:d,_pos:f,side:w})=>{if(l!=null)if(c){let b=w===3||w===0?d:0,E=w%2==1;we(l,E?"left":"top",f-b),we(l,E?"width":"height",d),we(l,E?"top":"left",E?$e:pe),we(l,E?"height":"width",E?F:J),vo(l,rs)}else nt(l,rs)}),Ei=ys=An=_n=$n=Ln=Pn=On=Tn=null,Ze=1,Qs(!0),pe!=ps||$e!=Kt||J!=Et||F!=Jt){xs(!1);let l=J/Et,c=F/Jt;if(He&&!Qt&&R.left>=0){R.left*=l,R.top*=c,Ss&&Lt(Ss,Le(R.left),0,J,F),Es&&Lt(Es,0,Le(R.top),J,F);for(let d=0;d<ht.length;d++){let f=ht[d];f!=null&&(ws[d]*=l,bs[d]*=c,Lt(f,pt(ws[d]),pt(bs[d]),J,F))}}if(ge.show&&!ki&&ge.left>=0&&ge.width>0){ge.left*=l,ge.width*=l,ge.top*=c,ge.height*=c;for(let d in Wn)we(As,d,ge[d])}ps=pe,Kt=$e,Et=J,Jt=F}Re("setSize"),xi=!1}Ot>0&&Yt>0&&(p.clearRect(0,0,m.width,m.height),Re("drawClear"),U.forEach(l=>l()),Re("draw")),ge.show&&ki&&(Ti(ge),ki=!1),He&&Qt&&(ts(null,!0,!1),Qt=!1),Z.show&&Z.live&&ct&&(Vn(),ct=!1),h||(h=!0,i.status=1,Re("ready")),qs=!1,Ai=!1}i.redraw=(l,c)=>{ms=c||!1,l!==!1?Vt(P,$.min,$.max):ks()};function Rn(l,c){let d=N[l];if(d.from==null){if(ze==0){let f=d.range(i,c.min,c.max,l);c.min=f[0],c.max=f[1]}if(c.min>c.max){let f=c.min;c.min=c.max,c.max=f}if(ze>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;l==P&&d.distr==2&&ze>0&&(c.min=xt(c.min,e[0]),c.max=xt(c.max,e[0]),c.min==c.max&&c.max++),V[l]=c,En=!0,ks()}}i.setScale=Rn;let jn,zn,Ss,Es,lr,ar,Ms,Ns,cr,hr,me,xe,zt=!1,Ve=R.drag,De=Ve.x,Ie=Ve.y;He&&(R.x&&(jn=ft(rh,y)),R.y&&(zn=ft(lh,y)),$.ori==0?(Ss=jn,Es=zn):(Ss=zn,Es=jn),me=R.left,xe=R.top);let ge=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),As=ge.show?ft(oh,ge.over?y:x):null;function Ti(l,c){if(ge.show){for(let d in l)ge[d]=l[d],d in Wn&&we(As,d,l[d]);c!==!1&&Re("setSelect")}}i.setSelect=Ti;function xc(l){if(k[l].show)_e&&vo(ke[l],rs);else if(_e&&nt(ke[l],rs),He){let d=vs?ht[0]:ht[l];d!=null&&Lt(d,-10,-10,J,F)}}function Vt(l,c,d){Rn(l,{min:c,max:d})}function Nt(l,c,d,f){c.focus!=null&&Nc(l),c.show!=null&&k.forEach((w,b)=>{b>0&&(l==b||l==null)&&(w.show=c.show,xc(b),n==2?(Vt(w.facets[0].scale,null,null),Vt(w.facets[1].scale,null,null)):Vt(w.scale,null,null),ks())}),d!==!1&&Re("setSeries",l,c),f&&Zs("setSeries",i,l,c)}i.setSeries=Nt;function kc(l,c){Te(B[l],c)}function Sc(l,c){l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1),c=c??B.length,B.splice(c,0,l)}function Ec(l){l==null?B.length=0:B.splice(l,1)}i.addBand=Sc,i.setBand=kc,i.delBand=Ec;function Mc(l,c){k[l].alpha=c,He&&ht[l]!=null&&(ht[l].style.opacity=c),_e&&ke[l]&&(ke[l].style.opacity=c)}let Ct,Bt,es,Ts={focus:!0};function Nc(l){if(l!=es){let c=l==null,d=Mt.alpha!=1;k.forEach((f,w)=>{if(n==1||w>0){let b=c||w==0||w==l;f._focus=c?null:b,d&&Mc(w,b?1:Mt.alpha)}}),es=l,d&&ks()}}_e&&gs&&Ue(ol,le,l=>{R._lock||(Zt(l),es!=null&&Nt(null,Ts,!0,Ne.setSeries))});function At(l,c,d){let f=N[c];d&&(l=l/re-(f.ori==1?$e:pe));let w=J;f.ori==1&&(w=F,l=w-l),f.dir==-1&&(l=w-l);let b=f._min,E=f._max,M=l/w,_=b+(E-b)*M,O=f.distr;return O==3?Fs(10,_):O==4?Eh(_,f.asinh):O==100?f.bwd(_):_}function Ac(l,c){let d=At(l,P,c);return xt(d,e[0],Ce,Fe)}i.valToIdx=l=>xt(l,e[0]),i.posToIdx=Ac,i.posToVal=At,i.valToPos=(l,c,d)=>N[c].ori==0?o(l,N[c],d?Qe:J,d?et:0):r(l,N[c],d?gt:F,d?at:0),i.setCursor=(l,c,d)=>{me=l.left,xe=l.top,ts(null,c,d)};function ur(l,c){we(As,Ps,ge.left=l),we(As,ni,ge.width=c)}function dr(l,c){we(As,"top",ge.top=l),we(As,oi,ge.height=c)}let Ks=$.ori==0?ur:dr,Js=$.ori==1?ur:dr;function Tc(){if(_e&&Z.live)for(let l=n==2?1:0;l<k.length;l++){if(l==0&&lt)continue;let c=Z.values[l],d=0;for(let f in c)St[l][d++].firstChild.nodeValue=c[f]}}function Vn(l,c){if(l!=null&&(l.idxs?l.idxs.forEach((d,f)=>{ce[f]=d}):Th(l.idx)||ce.fill(l.idx),Z.idx=ce[0]),_e&&Z.live){for(let d=0;d<k.length;d++)(d>0||n==1&&!lt)&&_c(d,ce[d]);Tc()}ct=!1,c!==!1&&Re("setLegend")}i.setLegend=Vn;function _c(l,c){let d=k[l],f=l==0&&K==2?vt:e[l],w;lt?w=d.values(i,l,c)??Rt:(w=d.value(i,c==null?null:f[c],l,c),w=w==null?Rt:{_:w}),Z.values[l]=w}function ts(l,c,d){cr=me,hr=xe,[me,xe]=R.move(i,me,xe),R.left=me,R.top=xe,He&&(Ss&&Lt(Ss,Le(me),0,J,F),Es&&Lt(Es,0,Le(xe),J,F));let f,w=Ce>Fe;Ct=de,Bt=null;let b=$.ori==0?J:F,E=$.ori==1?J:F;if(me<0||ze==0||w){f=R.idx=null;for(let M=0;M<k.length;M++){let _=ht[M];_!=null&&Lt(_,-10,-10,J,F)}gs&&Nt(null,Ts,!0,l==null&&Ne.setSeries),Z.live&&(ce.fill(f),ct=!0)}else{let M,_,O;n==1&&(M=$.ori==0?me:xe,_=At(M,P),f=R.idx=xt(_,e[0],Ce,Fe),O=I(e[0][f],$,b,0));let C=-10,D=-10,q=0,oe=0,ie=!0,X="",W="";for(let j=n==2?1:0;j<k.length;j++){let ve=k[j],Ee=ce[j],je=Ee==null?null:n==1?e[j][Ee]:e[j][1][Ee],he=R.dataIdx(i,j,f,_),Me=he==null?null:n==1?e[j][he]:e[j][1][he];if(ct=ct||Me!=je||he!=Ee,ce[j]=he,j>0&&ve.show){let tt=he==null?-10:he==f?O:I(n==1?e[0][he]:e[j][0][he],$,b,0),Ge=Me==null?-10:G(Me,n==1?N[ve.scale]:N[ve.facets[1].scale],E,0);if(gs&&Me!=null){let ut=$.ori==1?me:xe,wt=Pe(Mt.dist(i,j,he,Ge,ut));if(wt<Ct){let Tt=Mt.bias;if(Tt!=0){let st=At(ut,ve.scale),dt=Me>=0?1:-1,bt=st>=0?1:-1;bt==dt&&(bt==1?Tt==1?Me>=st:Me<=st:Tt==1?Me<=st:Me>=st)&&(Ct=wt,Bt=j)}else Ct=wt,Bt=j}}if(ct||vs){let ut,wt;$.ori==0?(ut=tt,wt=Ge):(ut=Ge,wt=tt);let Tt,st,dt,bt,_t,qe,it=!0,ss=We.bbox;if(ss!=null){it=!1;let Ye=ss(i,j);dt=Ye.left,bt=Ye.top,Tt=Ye.width,st=Ye.height}else dt=ut,bt=wt,Tt=st=We.size(i,j);if(qe=We.fill(i,j),_t=We.stroke(i,j),vs)j==Bt&&Ct<=Mt.prox&&(C=dt,D=bt,q=Tt,oe=st,ie=it,X=qe,W=_t);else{let Ye=ht[j];Ye!=null&&(ws[j]=dt,bs[j]=bt,dl(Ye,Tt,st,it),hl(Ye,qe,_t),Lt(Ye,pt(dt),pt(bt),J,F))}}}}if(vs){let j=Mt.prox,ve=es==null?Ct<=j:Ct>j||Bt!=es;if(ct||ve){let Ee=ht[0];Ee!=null&&(ws[0]=C,bs[0]=D,dl(Ee,q,oe,ie),hl(Ee,X,W),Lt(Ee,pt(C),pt(D),J,F))}}}if(ge.show&&zt)if(l!=null){let[M,_]=Ne.scales,[O,C]=Ne.match,[D,q]=l.cursor.sync.scales,oe=l.cursor.drag;if(De=oe._x,Ie=oe._y,De||Ie){let{left:ie,top:X,width:W,height:j}=l.select,ve=l.scales[D].ori,Ee=l.posToVal,je,he,Me,tt,Ge,ut=M!=null&&O(M,D),wt=_!=null&&C(_,q);ut&&De?(ve==0?(je=ie,he=W):(je=X,he=j),Me=N[M],tt=I(Ee(je,D),Me,b,0),Ge=I(Ee(je+he,D),Me,b,0),Ks(kt(tt,Ge),Pe(Ge-tt))):Ks(0,b),wt&&Ie?(ve==1?(je=ie,he=W):(je=X,he=j),Me=N[_],tt=G(Ee(je,q),Me,E,0),Ge=G(Ee(je+he,q),Me,E,0),Js(kt(tt,Ge),Pe(Ge-tt))):Js(0,E)}else Hn()}else{let M=Pe(cr-lr),_=Pe(hr-ar);if($.ori==1){let q=M;M=_,_=q}De=Ve.x&&M>=Ve.dist,Ie=Ve.y&&_>=Ve.dist;let O=Ve.uni;O!=null?De&&Ie&&(De=M>=O,Ie=_>=O,!De&&!Ie&&(_>M?Ie=!0:De=!0)):Ve.x&&Ve.y&&(De||Ie)&&(De=Ie=!0);let C,D;De&&($.ori==0?(C=Ms,D=me):(C=Ns,D=xe),Ks(kt(C,D),Pe(D-C)),Ie||Js(0,E)),Ie&&($.ori==1?(C=Ms,D=me):(C=Ns,D=xe),Js(kt(C,D),Pe(D-C)),De||Ks(0,b)),!De&&!Ie&&(Ks(0,0),Js(0,0))}if(Ve._x=De,Ve._y=Ie,l==null){if(d){if(Sr!=null){let[M,_]=Ne.scales;Ne.values[0]=M!=null?At($.ori==0?me:xe,M):null,Ne.values[1]=_!=null?At($.ori==1?me:xe,_):null}Zs(ao,i,me,xe,J,F,f)}if(gs){let M=d&&Ne.setSeries,_=Mt.prox;es==null?Ct<=_&&Nt(Bt,Ts,!0,M):Ct>_?Nt(null,Ts,!0,M):Bt!=es&&Nt(Bt,Ts,!0,M)}}ct&&(Z.idx=f,Vn()),c!==!1&&Re("setCursor")}let Wt=null;Object.defineProperty(i,"rect",{get(){return Wt==null&&Qs(!1),Wt}});function Qs(l=!1){l?Wt=null:(Wt=y.getBoundingClientRect(),Re("syncRect",Wt))}function fr(l,c,d,f,w,b,E){R._lock||zt&&l!=null&&l.movementX==0&&l.movementY==0||(Bn(l,c,d,f,w,b,E,!1,l!=null),l!=null?ts(null,!0,!0):ts(c,!0,!1))}function Bn(l,c,d,f,w,b,E,M,_){if(Wt==null&&Qs(!1),Zt(l),l!=null)d=l.clientX-Wt.left,f=l.clientY-Wt.top;else{if(d<0||f<0){me=-10,xe=-10;return}let[O,C]=Ne.scales,D=c.cursor.sync,[q,oe]=D.values,[ie,X]=D.scales,[W,j]=Ne.match,ve=c.axes[0].side%2==1,Ee=$.ori==0?J:F,je=$.ori==1?J:F,he=ve?b:w,Me=ve?w:b,tt=ve?f:d,Ge=ve?d:f;if(ie!=null?d=W(O,ie)?a(q,N[O],Ee,0):-10:d=Ee*(tt/he),X!=null?f=j(C,X)?a(oe,N[C],je,0):-10:f=je*(Ge/Me),$.ori==1){let ut=d;d=f,f=ut}}_&&(c==null||c.cursor.event.type==ao)&&((d<=1||d>=J-1)&&(d=ns(d,J)),(f<=1||f>=F-1)&&(f=ns(f,F))),M?(lr=d,ar=f,[Ms,Ns]=R.move(i,d,f)):(me=d,xe=f)}let Wn={width:0,height:0,left:0,top:0};function Hn(){Ti(Wn,!1)}let pr,mr,gr,vr;function wr(l,c,d,f,w,b,E){zt=!0,De=Ie=Ve._x=Ve._y=!1,Bn(l,c,d,f,w,b,E,!0,!1),l!=null&&(Ue(co,mo,br,!1),Zs(il,i,Ms,Ns,J,F,null));let{left:M,top:_,width:O,height:C}=ge;pr=M,mr=_,gr=O,vr=C}function br(l,c,d,f,w,b,E){zt=Ve._x=Ve._y=!1,Bn(l,c,d,f,w,b,E,!1,!0);let{left:M,top:_,width:O,height:C}=ge,D=O>0||C>0,q=pr!=M||mr!=_||gr!=O||vr!=C;if(D&&q&&Ti(ge),Ve.setScale&&D&&q){let oe=M,ie=O,X=_,W=C;if($.ori==1&&(oe=_,ie=C,X=M,W=O),De&&Vt(P,At(oe,P),At(oe+ie,P)),Ie)for(let j in N){let ve=N[j];j!=P&&ve.from==null&&ve.min!=de&&Vt(j,At(X+W,j),At(X,j))}Hn()}else R.lock&&(R._lock=!R._lock,ts(c,!0,l!=null));l!=null&&(fs(co,mo),Zs(co,i,me,xe,J,F,null))}function $c(l,c,d,f,w,b,E){if(R._lock)return;Zt(l);let M=zt;if(zt){let _=!0,O=!0,C=10,D,q;$.ori==0?(D=De,q=Ie):(D=Ie,q=De),D&&q&&(_=me<=C||me>=J-C,O=xe<=C||xe>=F-C),D&&_&&(me=me<Ms?0:J),q&&O&&(xe=xe<Ns?0:F),ts(null,!0,!0),zt=!1}me=-10,xe=-10,ce.fill(null),ts(null,!0,!0),M&&(zt=M)}function yr(l,c,d,f,w,b,E){R._lock||(Zt(l),Nn(),Hn(),l!=null&&Zs(rl,i,me,xe,J,F,null))}function xr(){T.forEach(Hu),Mn(i.width,i.height,!0)}ls(zi,Cs,xr);let _s={};_s.mousedown=wr,_s.mousemove=fr,_s.mouseup=br,_s.dblclick=yr,_s.setSeries=(l,c,d,f)=>{let w=Ne.match[2];d=w(i,c,d),d!=-1&&Nt(d,f,!0,!1)},He&&(Ue(il,y,wr),Ue(ao,y,fr),Ue(nl,y,l=>{Zt(l),Qs(!1)}),Ue(ol,y,$c),Ue(rl,y,yr),So.add(i),i.syncRect=Qs);let _i=i.hooks=s.hooks||{};function Re(l,c,d){In?Ys.push([l,c,d]):l in _i&&_i[l].forEach(f=>{f.call(null,i,c,d)})}(s.plugins||[]).forEach(l=>{for(let c in l.hooks)_i[c]=(_i[c]||[]).concat(l.hooks[c])});let kr=(l,c,d)=>d,Ne=Te({key:null,setSeries:!1,filters:{pub:vl,sub:vl},scales:[P,k[1]?k[1].scale:null],match:[wl,wl,kr],values:[null,null]},R.sync);Ne.match.length==2&&Ne.match.push(kr),R.sync=Ne;let Sr=Ne.key,Un=pa(Sr);function Zs(l,c,d,f,w,b,E){Ne.filters.pub(l,c,d,f,w,b,E)&&Un.pub(l,c,d,f,w,b,E)}Un.sub(i);function Lc(l,c,d,f,w,b,E){Ne.filters.sub(l,c,d,f,w,b,E)&&_s[l](null,c,d,f,w,b,E)}i.pub=Lc;function Pc(){Un.unsub(i),So.delete(i),qt.clear(),wo(zi,Cs,xr),u.remove(),le?.remove(),Re("destroy")}i.destroy=Pc;function Gn(){Re("init",s,e),Xo(e||s.data,!1),V[P]?Rn(P,V[P]):Nn(),ki=ge.show&&(ge.width>0||ge.height>0),Qt=ct=!0,Mn(s.width,s.height)}return k.forEach(Qo),T.forEach(hc),t?t instanceof HTMLElement?(t.appendChild(u),Gn()):t(i,Gn):Gn(),i}Oe.assign=Te;Oe.fmtNum=$o;Oe.rangeNum=Vi;Oe.rangeLog=Hi;Oe.rangeAsinh=To;Oe.orient=cs;Oe.pxRatio=re;Oe.join=Fh;Oe.fmtDate=Po,Oe.tzDate=Gh;Oe.sync=pa;{Oe.addGap=Tu,Oe.clipGaps=qi;let s=Oe.paths={points:ya};s.linear=ka,s.stepped=Lu,s.bars=Pu,s.spline=Cu}var Qi=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Zi=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series,o=i.at(-1)===e?i.length-1:i.length;i[o]=e,n[o]=t,i.length===1024&&(this.series=this.series.map(r=>r.filter((a,h)=>h%2===0)))}};var Na=[[],[7,4],[2,3]],Aa=116,Uu=150,Gu=60,qu=2,Yu="11px system-ui, sans-serif",Ku=(s,e,t)=>e===null||t===null?[0,1]:Oe.rangeNum(e,t,.1,!0);function Ju(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,a)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${a+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var hs=new Set;function $a(){let s=qu;for(let e of hs)if(hs.delete(e),e.draw(),!--s)break;hs.size&&requestAnimationFrame($a)}function Ta(s){hs.size||requestAnimationFrame($a),hs.add(s)}var _a=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Se(t)):Lr(e),Qu=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),hi=class{constructor(e,t){let{element:i,plot:n,caption:o}=Ju(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Yu},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Oe({width:Math.max(this.plot.clientWidth,100),height:Aa,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Ku},...n},axes:[{...t,size:18,gap:2,space:50,values:_a},{...t,size:Qu,gap:4,space:24,values:_a,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||hs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?Ta(this):this.timer=setTimeout(()=>Ta(this),e+Gu)}draw(){this.due=performance.now()+Uu,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:Aa}),this.drawSoon()}destroy(){clearTimeout(this.timer),hs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},La={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},Pa=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:Na[e%Na.length],points:{show:!1}}),Bs=class extends hi{constructor(e,t){super(`${e} over generator steps`,t),this.caption.textContent=e,this.history=new Qi(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>Pa(e,i)),scales:La,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},ui=class extends hi{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Zi,this.floor={mean:NaN,sd:NaN},this.name=e,this.caption.textContent=e}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Pa(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...La,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.caption.textContent=`${this.name}
dashed: its floor ${Se(e.mean)} ± ${Se(2*e.sd)}`,this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},Xi=class extends ui{options(e){let t=super.options(e),i=(o,r,a)=>{let[h,u]=[Math.min(r??1,this.floor.mean||1),a??1];return[10**Math.floor(Math.log10(Math.max(h,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(u,1e-6)))]};return{...t,splits:(o,r,a,h)=>{let[u,m]=[a,h].map(v=>Math.round(Math.log10(v))),p=Math.ceil((m-u+1)/4);return Array.from({length:Math.floor((m-u)/p)+1},(v,x)=>10**(u+x*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},di=class extends hi{constructor(e,t){super(`${e}: ${t}`,[]),this.caption.textContent=`${e}
${t}`,this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Oe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Zu={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},jo=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:Zu[s]}),...e),en=class{constructor(e){this.outside=g("span",{}),this.wider=g("span",{});let t=ue("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},jo("real","real"),jo("generated",g("span",{},"generated",this.outside)),jo("arrow",this.arrows,g("label",{htmlFor:t},"pull on them")),this.wider),g("div",{className:"live-bar"},g("span",{},e.label),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:t},i){let n=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),o=r=>String(Number(r.toFixed(n)));[e,(e+t)/2,t].forEach((r,a)=>this.ends[a].textContent=o(r)),this.wider.textContent=i>1?`shown ${i} times as wide`:""}showOutside(e){this.outside.textContent=e?`, ${Math.ceil(100*e)} % outside`:""}};var tn=-10,Oa=2,Xu=[-8,-4,0],zo=s=>{let e=s>0?Math.log10(s):tn;return 100*(Math.min(Oa,Math.max(tn,e))-tn)/(Oa-tn)},sn=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=Xu.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${zo(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){this.number.textContent=Se(e),this.bar.style.width=`${zo(e)}%`,this.most.style.left=`${zo(t)}%`,this.most.hidden=!(t>0)}};function Ca(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}var nn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:t}){let[i,n]=Ca(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,Xs(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return{low:t,high:i??t+n};if(i!==null)return{low:i-n,high:i};let[o,r]=Ca(e);return{low:(o+r-n)/2,high:(o+r+n)/2}}};var ed=.01,td=10,sd=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Fa(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:sd(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=si(r,n);return n}var fi=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Se(s)};function id(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>fi(e[n]))}function nd({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${fi(t)}, no more than between two samples of the data`:`The distance is ${fi(t)}, ${r<td?r.toFixed(1):Math.round(r)} times its floor`:""}var od=(s,e)=>s<ed*e?`The longest pull on a sample has faded to ${fi(s)}, from ${fi(e)} at its best: G has almost nothing to learn from.`:"";function Da(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=nd(e,t,i);return[o&&`${o}.`,id(s.sentence,e),od(e.pull,n)].filter(Boolean).join(" ")}var rd=120,ld=6;function Ia(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function ad({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**ld,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/rd;return{max:o,step:r,position:a=>t?Math.log10(Math.max(a,n)/n):a-s,value(a){if(a<=0)return s;let h=t?n*10**a:s+a,u=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function pi({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},a){let h=n,u=g("p",{className:"live-message",id:ue("message"),role:"alert",hidden:!0}),m=y=>i?String(y):Se(y),p=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let v=y=>{p.setAttribute("aria-invalid",String(y!=="")),u.textContent=y&&`${s} ${y}. It stays ${m(h)}.`,u.hidden=!y};return p.addEventListener("change",()=>{let y=is(p.value,{low:e,high:t,integer:i});if("error"in y)return v(y.error);v(""),h=y.value,a(h)}),{box:p,message:u,show:y=>{h=y,p.value=m(y),v("")}}}function cd(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:a,value:h}=s,u=s.label??Ae(i),m=ad(s),p=ue(i),v=ue(i),x=g("input",{id:v,type:"range",min:0,max:m.max,step:m.step});x.setAttribute("aria-describedby",e);let y=T=>{x.value=String(m.position(T)),x.setAttribute("aria-valuetext",Se(T))},{box:S,message:A,show:L}=pi({label:u,low:o,high:r,integer:a==="integer",value:h,id:p,help:e},T=>{y(T),t(T)});S.setAttribute("aria-label",`${u}, as a number`),x.addEventListener("input",()=>{let T=m.value(Number(x.value));x.setAttribute("aria-valuetext",Se(T)),L(T),t(T)}),y(h);let k=g("div",{className:"live-control"},Ia(v,u,n),S,x,A);return{element:k,show:T=>(y(T),L(T)),enable(T){S.disabled=x.disabled=!T,k.title=T?s.doc:`${s.doc}; without effect under the present choices`}}}function mi(s,e,t,i,n,o){let r=ue(s),a=g("select",{id:r},...t.map(h=>g("option",{value:h.value},h.text)));return a.setAttribute("aria-describedby",n),a.value=i,a.addEventListener("change",()=>o(a.value)),{element:g("div",{className:"live-control"},Ia(r,s,e),a),show:h=>a.value=String(h),enable:h=>a.disabled=!h}}function Ra(s,e,t){let i=s.kind==="choice"?mi(s.label??Ae(s.name),s.symbol,s.options.map(n=>({value:n,text:n.replaceAll("_","-")})),s.value,e,t):cd(s,e,t);return i.element.title=s.doc,i}var gi=s=>s.replace("_optimizer.","_");function on(s){return{get:e=>s.get(gi(e)),set(e,t){s.set(gi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(gi(n)));return s.on(`change:${gi(n)}`,o),()=>s.off(`change:${gi(n)}`,o)});return()=>i.forEach(n=>n())}}}function ja(s,e){let t=()=>({...e,...s.get("against")?.settings});return{get:i=>t()[i],set(i,n){s.set("against",{...s.get("against"),settings:{...t(),[i]:n}}),s.save_changes()},on(i,n){let o=()=>i.forEach(r=>r in t()&&n(r,t()[r]));return s.on("change:against",o),()=>s.off("change:against",o)}}}var hd=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Ws=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of hd(e.controls)){let{name:r,doc:a}=o;this.values[r]=t.get(r)??o.value;let h=ue("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=Ra(u,h,p=>{this.take(r,p),t.set(r,p)});let{element:m}=this.inputs[r];m.dataset.control=r,m.append(g("p",{id:h,className:"live-doc"},a)),(r===e.slider?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Nr(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[t].enable(e.includes(t))}};var Vo=new Intl.NumberFormat("en"),ud=20,dd="objective.",rn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o){this.manifest=e,this.index=t,this.scale=new nn(e.surface),this.named=r=>Ae(r).replace("discriminator",e.discriminator),this.legend=new en(e.surface),this.meter=new sn,this.distance=new ui("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new Ws(e,i,this,r=>{this.note(r),o(r)}),this.describeSlider(),this.curves=e.curves.map(({label:r,names:a})=>new Bs(r,a.map(this.named))),this.slopes=new di("slopes between real and generated","share of points"),this.weights=new di(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:r})=>r)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{});let i=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane","aria-label":t.title},g("p",{className:"live-title"},t.title),g("div",{className:"live-body"},g("div",{className:"live-stage"},i,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),g("div",{className:"live-groups"},$t("more settings",this.controls),$t("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))dd+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Li(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<ud&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,a=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[h+p]),r.forEach(({names:m},p)=>a[p].push(...m.map(v=>si(o[v]??v,u))))}a.forEach((h,u)=>h.length&&this.curves[u].add(h)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=Fa(this.manifest,this.settings.values,e,{pull:Xs(e.arrows),...this.measured}),i&&this.showNumbers(e,t)}draw(e,{cursor:t}){let{shown:i}=this;if(!i)return;let{limit:n}=i,o=this.scale.range(i.surface);this.picture.draw(i,e.points,{...o,limit:n,pull:this.scale.pull},this.legend.arrows.checked),t&&this.picture.drawCursor(t,n),this.numbersToo&&this.legend.show(o,n/this.index.data[e.data].limit)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:a,measured:h,manifest:u,told:m}=this,{modes:p}=this.index.data[r],v=this.distance.floor;this.said.textContent=Da(u,m,{modes:p.length,floor:v,most:this.scale.pull}),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(Ar(e,o)/(e.length/2));for(let[y,S]of Object.entries(this.now)){let A=u.measured.indexOf(y);A>=0&&Number.isFinite(n[A])?S.textContent=`starts there; now ${Zn(n[A])}`:S.textContent=" "}if(a.steps.textContent=Vo.format(t),a.discriminatorSteps.textContent=Vo.format(i),u.measured.forEach((y,S)=>a[y].textContent=Zn(n[S])),Number.isNaN(h.distance))return;a.distance.textContent=h.distance.toFixed(3),a.covered.textContent=p.length?`${h.covered} of ${p.length}`:"no modes",a.quality.textContent=p.length?`${Math.round(100*(h.quality??0))} %`:"no modes";let x=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${Vo.format(t)} steps${x}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var ln=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},i.text))})),this.element=g("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(g("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var fd=2**32-1,vi={full:1/0,100:100,20:20,5:5,1:1},an="",pd={batch:"batch size",against:"compare with",engine:"train in"},md=s=>pd[s]??Ae(s),cn="browser",za=s=>s.get("engine")==="kernel"?s.get("device"):cn,hn=class{constructor(e,t,i,n){this.model=e,this.changed=n,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.points=e.get("points")??[],this.against=e.get("against")?.objective??an,this.speed="full",this.engine=za(e);let o=e.get("devices")??[],r=p=>Object.entries(p).map(([v,x])=>({value:v,text:x})),a=Object.fromEntries(Object.entries(t.data).map(([p,{title:v}])=>[p,v])),h=t.batches.map(p=>({value:String(p),text:String(p)})),u=Object.keys(vi).reverse().map(p=>({value:p,text:p==="full"?"full speed":`${p} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",r(a)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",r({[an]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",h,Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",u)},o.length){let p=Object.fromEntries(o.map(x=>[x,`the kernel (${x})`])),v="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",v,r({[cn]:"this browser",...p}))}for(let[p,{element:v}]of Object.entries(this.inputs))v.dataset.control=p,(p==="speed"?i.pace:i.setup).append(v);let m=[...["data","batch","seed","points"].map(p=>[p,()=>this.set(p,e.get(p),!1)]),["against",()=>this.set("against",e.get("against")?.objective??an,!1)],...["engine","device"].map(p=>[p,()=>this.set("engine",za(e),!1)])];for(let[p,v]of m)e.on(`change:${p}`,v);this.end=()=>m.forEach(([p,v])=>e.off(`change:${p}`,v))}get here(){return this.engine===cn}select(e,t,i,n=String){let o=ue("doc"),r=String(this[e]),a=mi(md(e),void 0,i,r,o,h=>this.set(e,n(h)));return a.element.append(g("p",{id:o,className:"live-doc"},t)),a}makeSeed(){let e=ue("seed"),t=ue("doc"),i=g("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:fd,integer:!0},value:this.seed,id:e,help:t},{box:r,message:a,show:h}=pi(o,m=>this.set("seed",m));return{element:g("div",{className:"live-control"},g("label",{htmlFor:e},"seed"),r,a,i),show:h,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===an?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?cn:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var gd={low:0,high:1e3,integer:!0},un="step_",vd=["reset","play","points",`${un}discriminator`,`${un}generator`];function wd({setup:s,panes:e,model:t}){let{data:i,batch:n,seed:o,against:r,points:a}=s;return{shared:{data:i,batch:n,seed:o,speed:"full",against:r},points:a,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Va(s){let e=wd(s),t;return i=>(t=i,yd(s,e,i,()=>t===i&&!s.ended))}function bd(s,e,t){if(e==="seed")return Rr(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),speed:Object.keys(vi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got "${t}"`}}async function yd(s,e,t,i){let{setup:n,index:o}=s,r=[],a=[],h=new Set(vd),u=(x,y,S,A)=>{h.add(x);let L=t.get(x),k=L===null?{value:S}:A(L);"error"in k&&a.push(`${y} ${k.error}`);let T="error"in k?S:k.value;return T!==S&&r.push(jr(y,S,T)),T},m=Object.entries(e.shared).map(([x,y])=>[x,u(x,Ae(x),y,S=>bd(o,x,S))]),p=t.get("points"),v=p?Cr(p,o.data.drawn.limit):e.points;m.some(([x,y])=>x==="data"&&y==="drawn")&&String(n.points)!==String(v)&&n.set("points",v);for(let[x,y]of m)n.set(x,y);if(await s.compare(),!(!i()||s.panes.length<(n.against?2:1))){s.panes.forEach(({manifest:x,settings:y},S)=>{let A={...x.toy,...t.has("against")?{}:e.beside};for(let L of x.controls){let{name:k}=L,T=S?A[k]??L.value:e.own[k],N=S?`${x.title}’s ${Ae(k)}`:Ae(k),B=u(S?`against.${k}`:k,N,T,P=>Ir(L,P));y.values[k]!==B&&y.set(k,B)}});for(let x of t.keys())h.has(x)||a.push(`${x} is no setting of this playground`);xd(s,t,a),s.status.alert(a.length?`The link asks for what cannot be: ${a.join("; ")}.`:""),s.status.note(`Set by a link: ${r.join(", ")||"all as this page starts it"}.`)}}function xd(s,e,t){s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0}),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(un+i),o=n===null?{value:0}:is(n,gd);"error"in o?t.push(`${Ae(un+i)} ${o.error}`):o.value&&s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function dn(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,seed:s.setup.seed,sides:s.settings()}}function Ba(s){let e=Dr(s.name,dn(s),s.index);return Ha(s,"the link",new URL(e,location.href).href)}var Wa=s=>Ha(s,"the line of Python",zr(dn(s)));async function Ha(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Ua(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Ga=96,kd=new Intl.NumberFormat("en"),fn=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,pn=class{constructor(e){this.frames=[],this.apart=1;let t=ue("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=fn(e);t===0&&this.clear();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(fn(i)===t||fn(i)-(n?fn(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Ga&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Ga/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${kd.format(e.panes[0].steps)}`;this.said.textContent=t,this.range.setAttribute("aria-valuetext",t)}};var Sd=20,Ed=12,Md=new Intl.NumberFormat("en");function Nd(s,e){let t=[];for(let o of["data","batch","seed"])s[o]!==e[o]&&t.push(`${Ae(o)} ${Ae(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Ae(o)} ${typeof r=="number"?Se(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var mn=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>g("th",{scope:"col"},n));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...i,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Sd&&(this.rows=[this.row,...this.rows].slice(0,Ed),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=Nd(e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>Md.format(r)),i(({distance:r})=>r===void 0?"–":Se(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var Ad=new Intl.NumberFormat("en"),Td=100,gn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new pn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new ln(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new mn(()=>dn(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=a=>a.map(({name:h})=>h).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:a})=>a)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=Td;r&&(this.numbersAt=o),e.panes.forEach((a,h)=>this.board.panes[h].take(a,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:a,measured:{distance:h,covered:u}})=>({steps:a,distance:h,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(r=>i.has(r));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(t,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Ad.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var _d=new Intl.NumberFormat("en"),qa=1e4,Hs=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,step:i,discriminator:n,generator:o,reset:r}=this.parts.buttons,a=e==="diverged",h=document.activeElement;for(let u of[t,i,n,o])u.disabled=a;r.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(a?r:t).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${_d.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${qa/1e3} seconds.`)},qa),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){this.parts.rate.textContent=e}};var Bo=matchMedia("(prefers-color-scheme: dark)");function $d(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):Bo.matches}function vn(s,e){let t=()=>{let n=$d()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Bo.addEventListener("change",t),t(),()=>{i.disconnect(),Bo.removeEventListener("change",t)}}var Ld=1e3/30,Pd=500,Od=150,wn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Vr(this.name,i),this.root=this.parts.root,this.setup=new hn(e,t,this.parts,a=>this.changed(a)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new Hs(this.parts,this),this.addPane(i,on(e),r),this.screen=new gn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new rn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r})});return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let o of this.panes)o.attach(r=>this.colour(r));this.own=new Fi(this),this.ends.push(vn(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let o of this.panes)o.fit();this.drawSoon()});e.observe(this.root);let t=new IntersectionObserver(([o])=>{this.visible=o.isIntersecting,this.update()});t.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>t.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.setup.end(),()=>this.panes.forEach(o=>o.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(Oi({name:this.name,apply:Va(this)}),$r(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:t,frame:i}=Gr(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(t),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Kn(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against")&&this.ensureEngine()}speed(){return vi[this.setup.speed]}interval(){return this.still.matches?Pd:Ld}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Od),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:e,values:t.values}))}async compare(){let e=this.setup.against,t;try{t=e&&await this.manifestOf(e)}catch(o){return this.status.alert(`${e}.json could not be loaded (${o.message}).`)}let i=this.panes[1]?.manifest.name??"";if(this.setup.against!==e||i===e||this.ended)return;let n=this.panes.splice(1);if(n.some(({element:o})=>o.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),n.forEach(o=>(o.destroy(),o.element.remove())),this.root.classList.toggle("live-two",!!e),t){let o=this.addPane(t,ja(this.model,t.toy),[]);o.attach(r=>this.colour(r)),o.recolour(Kn(this.root))}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),t.link.addEventListener("click",()=>Ba(this)),t.python.addEventListener("click",()=>Wa(this)),t.picture.addEventListener("click",()=>Ua(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e,t=Number(this.parts.times.value)){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,centres:n,sides:[o,r]}){let{setup:a}=this;this.setPlaying(!1),e==="drawn"&&a.set("points",n),a.set("data",e),a.set("batch",i),a.set("seed",t),a.set("against",r?.manifest.name??""),await this.compare();for(let[h,u]of[o,r].entries())for(let[m,p]of Object.entries(u?.values??{}))this.panes[h]?.settings.set(m,p);this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r)=>this.diverge(o,r),refused:o=>this.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new $s(this.assets,i):new Pi(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...Pr(this,this.panes[e],t)))}refuse({file:e,reason:t,pane:i,values:n,source:o}){o&&this.setup.set("data",o.data);for(let[r,a]of Object.entries(n??{}))this.panes[i??0]?.settings.set(r,a);this.status.alert(`${e} could not be loaded (${t}). The choice before it stays.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Ya=`.live-playground {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #ffffff;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  --live-error: #b3261e;
  /* the surface grows lighter from low to high, so that it reads in grey as well */
  --live-low: #c3c8ce;
  --live-middle: #dfe2e6;
  --live-high: #fafbfc;
  --live-contour: #39424c;
  --live-real: #0072b2;
  --live-generated: #d55e00;
  --live-edge: #ffffff;
  --live-axis: #5b6772;
  --live-grid: #e4e8ec;
  --live-curve-1: #1f2933;
  --live-curve-2: #d55e00;
  --live-curve-3: #0072b2;
  --live-arrow: #7a2e00;
  --live-bar: #5b7ea3;
  --live-floor: #5b6772;
  --live-floor-fill: rgb(91 103 114 / 18%);
  color: var(--live-ink);
  background: var(--live-panel);
  border: 1px solid var(--live-line);
  border-radius: 8px;
  padding: 14px;
  margin: 0;
  font-size: 14px;
  line-height: 1.4;
  container: live / inline-size;
  text-align: left;
}
.live-playground[data-theme="dark"] {
  --live-ink: #e6eaee;
  --live-muted: #a3afba;
  --live-line: #3c4650;
  --live-panel: #171b20;
  --live-accent: #7cc0ff;
  --live-accent-ink: #0c1722;
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
  --live-curve-2: #ffa552;
  --live-curve-3: #7cc6ff;
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
.live-playground [hidden] {
  display: none !important;
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
.live-top .live-buttons button:first-child {
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
.live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
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
.live-playground :is(.live-sketch, .live-share, .live-alert, .live-bring, .live-tried) button {
  min-height: 30px;
  font-weight: 400;
  font-size: 13px;
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
.live-top .live-buttons > button:first-child,
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
.live-two .live-chart-own {
  order: 1; /* what both sides have comes first, in the same places */
}
@container live (max-width: 400px) {
  .live-top .live-buttons {
    gap: 6px;
  }
  .live-playground .live-top button {
    padding: 4px 7px;
  }
  .live-top .live-buttons button:first-child {
    min-width: 58px;
  }
}
.live-body > .live-groups {
  grid-column: 1 / -1;
}
@container live (max-width: 559px) {
  /* the picture stays in view while a slider moves */
  .live-playground:not(.live-two) .live-stage {
    position: sticky;
    top: 0;
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 44vh);
    margin: 0 auto;
  }
  .live-playground:not(.live-two) .live-bar {
    display: none;
  }
  .live-main {
    order: -1;
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
@container live (min-width: 560px) {
  .live-two .live-panes {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 24px;
  }
  /* the rows of both sides are as high, so that like stands beside like */
  .live-two :is(.live-pane, .live-body, .live-side) {
    display: grid;
    grid-template-rows: subgrid;
    gap: 0;
  }
  .live-two .live-pane {
    grid-row: span 8;
  }
  .live-two .live-body {
    grid-row: span 7;
  }
  .live-two .live-side {
    grid-row: span 5;
    padding-top: 12px;
  }
  .live-two .live-side > * {
    margin-bottom: 12px;
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
    :is(.live-top, .live-alert, .live-legend, .live-side, .live-groups, .live-timeline, canvas) {
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
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 125px), 1fr));
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
  min-height: calc(8 * 1.35em);
  font-size: 13px;
  line-height: 1.35;
}
.live-five .live-top :is(select, input) {
  width: auto;
  max-width: 11em;
}
`;var Ka='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Dd(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}function Id(s){return async e=>{let t=await fetch(await s.url(`${e}.json`));if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t.json()}}function Wo({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=Dd(s,e),a=Mr(s),h=Id(a),u,m=!1;return(async()=>{let v=t;try{let x=await h(v);v=i;let y=new n({model:s,index:x,manifest:await h(v),manifestOf:h,assets:a,stored:r});if(m)return;u=y,e.replaceChildren(g("style",{},Ka,Ya,o),y.root),y.attach()}catch(x){let y=g("p",{role:"alert"},`${v}.json could not be loaded (${x.message}). The stored figure is shown.`);e.replaceChildren(y,...r)}})(),()=>{m=!0,u?.destroy()}}var Ja=s=>Wo(s,{index:"index",manifest:s.model.get("objective"),Stage:wn,styles:""});var Qa=`/* images: samples beside real ones, each in the colour of its verdict */
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
.live-images canvas[tabindex] {
  cursor: pointer;
}
.live-ramp.live-verdicts {
  background: linear-gradient(to right, var(--live-generated), var(--live-high), var(--live-real));
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
    position: static;
    margin: 0;
    padding: 0;
  }
  .live-playground.live-images:not(.live-two) .live-bar {
    display: block;
  }
}
`;var jd={ink:"ink",paper:"panel",low:"generated",middle:"high",high:"real"};function Ho(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(jd).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Za=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function zd({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Za(s,e,2*i):Za(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Gt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:a,small:h,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:v}=this,x=window.devicePixelRatio||1,y=n?3*x:0,S=3*x;a.clearRect(0,0,this.canvas.width,this.canvas.height),a.imageSmoothingQuality="high",h.width=h.height=t;let A=h.getContext("2d"),L=A.createImageData(t,t);for(let k=0;k<p;k++){let[T,N]=[k%u*v+S/2,Math.floor(k/u)*v+S/2],B=v-S;n&&(a.fillStyle=zd(i,n[k]),a.fillRect(T,N,B,B)),Vd(L.data,e.subarray(k*m,(k+1)*m),i),A.putImageData(L,0,0),a.drawImage(h,T+y,N+y,B-2*y,B-2*y),o[k]&&this.mark(o[k],T,N,B,r)}}mark(e,t,i,n,o){let{context:r}=this,a=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*a,r.strokeRect(t,i,n,n),r.font=`bold ${11*a}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*a,i+4*a)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[a,h]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=h*this.columns+a;return a>=0&&a<this.columns&&h>=0&&u<this.count?u:-1}};function Vd(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var Bd=.01,bn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,It=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Se(s),Uo=s=>s.flatMap((e,t)=>e>=Bd?[t]:[]),Go=({discriminator:s})=>s==="critic"?"The critic":"D";function Xa({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=Uo(o),a=o.map((p,v)=>v).filter(p=>!r.includes(p)),h=a.length?`${r.length} of ten digits, and no ${a.join(", ")}`:"all ten digits",[u,m]=[bn(s.verdicts),bn(s.realVerdicts)];return`A frozen classifier reads ${h} among 512 samples; their Fréchet distance to real ones is ${It(i)}, ${It(i/n.mean)} times the floor. ${Go(t)} gives the samples ${It(u)} on average, the real ones ${It(m)}.`}var Yo=6,Wd=2,yn=7,Hd=150,ec={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Yo,ArrowDown:Yo},Ud=new Intl.NumberFormat("en"),xn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:a,digits:h}=e.parts;this.samples=new Gt(t,Yo),this.real=new Gt(i,Wd),this.near=new Gt(n,2),this.strip=new Gt(o,yn),this.step=new Gt(r,1),this.bars=Array.from({length:10},()=>g("i",{})),h.append(...this.bars.map((u,m)=>g("div",{},g("div",{},u),g("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),a.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=Ho(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${Ud.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>Hd&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),a=i.high??Math.max(...o,r+1e-6);return{low:r,high:a,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(a-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=Ho(N=>this.stage.colour(N));let{palette:o,answer:r}=this,a=n.shape[2],{low:h,high:u,place:m,better:p}=this.scale(e),v={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,a,o,{verdicts:Array.from(e.verdicts,m),marks:v,ring:this.stage.colour("ink")}),this.real.draw(t,a,o,{verdicts:Array.from(e.realVerdicts,m)});let[x,y]=p==="low"?[u,h]:[h,u];i.ends[0].textContent=`generated: ${It(x)}`,i.ends[1].textContent=`real: ${It(y)}`;let S=a*a,A=24/(yn-1),L=new Float32Array(yn*S);for(let N=0;N<yn;N++)L.set(e.walk.subarray(N*A*S,(N*A+1)*S),N*S);this.strip.draw(L,a,o);let k=Number(i.walk.value);this.step.draw(e.walk.subarray(k*S,(k+1)*S),a,o);let T=new Float32Array(2*S);T.set(e.samples.subarray(this.looked*S,(this.looked+1)*S)),r?T.set(r.nearest,S):T.fill(-1,S),this.near.draw(T,a,o)}showDigits(e){let t=Uo(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,a=`${Go(n)} gives it ${It(t.verdicts[this.looked])} (real ones ${It(bn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${a}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in ec)this.look(this.looked+ec[e.key]);else return;e.preventDefault()}};var bi=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function tc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=so(n),r=ue("times"),a=g("select",{id:r},...to.map(I=>g("option",{value:String(I)},`× ${I}`))),h=g("p",{className:"live-status",role:"status"}),u=g("p",{className:"live-rate"}),m=g("div",{className:"live-alert",role:"alert",hidden:!0}),p=g("p",{className:"live-say"}),v=g("div",{className:"live-main"}),x=g("div",{className:"live-controls"}),y=g("div",{className:"live-charts"}),S=g("div",{className:"live-setup"}),A=g("div",{}),L=bi("generated images",{tabIndex:0}),k=bi("real images"),T=g("p",{className:"live-looked"}),N=g("div",{className:"live-hidden",role:"status"}),B=bi("the chosen sample, and the training image nearest to it"),P=bi("the walk from A to B"),Y=bi("where the walk is"),U=ue("walk"),Q=g("input",{id:U,type:"range",min:0,max:24,step:1,value:24/2}),H=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),$=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Ls+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),a),o.discriminator,o.generator,o.reset),h,u),m,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),L),g("div",{},g("div",{className:"live-caption"},"real"),k),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...$)),g("div",{className:"live-near"},B,T,N)),g("div",{className:"live-side"},p,v,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),H),A,g("div",{className:"live-walk"},g("label",{htmlFor:U,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},P,Q),Y))),g("div",{className:"live-groups"},$t("more settings",x),$t("curves",y),$t("images, seed",S)))),buttons:o,times:a,status:h,rate:u,alert:m,say:p,main:v,controls:x,curves:y,setup:S,distance:A,samples:L,real:k,looked:T,heard:N,near:B,strip:P,step:Y,walk:Q,digits:H,ends:$}}var Gd=2**32-1,kn=class{here=!0;engine="browser";constructor({model:e,index:t,parts:i},n){this.model=e,this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ue("doc"),r=Object.entries(t.sets).map(([x,{title:y}])=>({value:x,text:y}));this.select=mi("images",void 0,r,this.data,o,x=>this.choose(x)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[a,h]=[ue("seed"),ue("doc")],{box:u,message:m}=pi({label:"seed",low:0,high:Gd,integer:!0,value:this.seed,id:a,help:h},x=>{this.seed=x,this.keep("seed",x),n("seed")}),p=g("p",{id:h,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),v=g("div",{className:"live-control"},g("label",{htmlFor:a},"seed"),u,m,p);this.select.element.dataset.control="data",v.dataset.control="seed",i.setup.append(this.select.element,v)}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e),this.keep("data",e)}};var qd=100,Yd=1e3,sc=new Intl.NumberFormat("en"),Sn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=tc(this.name,i,r),this.root=this.parts.root,this.setup=new kn(this,a=>this.changed(a)),this.status=new Hs(this.parts,this),this.distance=new Xi("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new xn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Ae(u).replace("discriminator",e.discriminator);this.settings=new Ws(e,on(this.model),{main:t,controls:i,named:o},u=>{this.send({type:"values",pane:0,values:u})});let[r,a]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${a} →`)));let h=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=h.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new Bs(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let o of[this.distance,...this.curves])o.attach(r=>this.colour(r));this.ends.push(vn(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let o of[this.distance,...this.curves])o.fit();this.looks.drawSoon()});e.observe(this.root);let t=new IntersectionObserver(([o])=>{this.visible=o.isIntersecting,this.update()});t.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>t.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.settings?.end(),()=>[this.distance,...this.curves].forEach(o=>o.destroy()),()=>this.engine?.stop(),Oi({name:this.name,apply:o=>this.follow(o)}))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}interval(){return this.still.matches?Yd:qd}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.send({type:"seed",seed:this.setup.seed});let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.send({type:"compare",settings:this.sides(),source:this.source()})}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.status.forget(),this.send({type:"reset"})})}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading"),this.engine=new $s(this.assets,{frame:i=>this.show(i),real:i=>this.real=i.points,progress:(i,n)=>this.status.progress(i,n),answer:i=>this.looks.answered(i),diverged:(i,n)=>this.diverge(n),refused:({file:i,reason:n})=>this.status.alert(`${i} could not be loaded (${n}).`),failed:(i,n)=>this.fail(i,n)});let e={speed:1/0,interval:this.interval()},t={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...t,...e})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${sc.format(e)}: a loss is no longer a finite number. Reset begins anew; try a smaller learning rate.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${sc.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:a},h)=>{let u=a.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(v=>e[p+v]));m.length&&this.curves[h].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Xa(this))}destroy(){for(let e of this.ends)e()}};function Kd(s){let{model:e}=s;return e.get("kind")!=="images"?Ja(s):Wo(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Sn,styles:Qa})}var Vm={render:Kd};export{Vm as default};
