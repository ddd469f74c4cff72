function so(t){let e=t.get("base");return e?{url:async s=>new URL(s,e).href}:new Li(t)}var Li=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(s,n)=>this.receive(s,n))}url(e){let s=this.urls.get(e);return s||(s=new Promise((n,i)=>this.waiting.set(e,{resolve:n,reject:i})),s.catch(()=>this.urls.delete(e)),this.urls.set(e,s),this.model.send({type:"asset",name:e})),s}receive(e,s){if(e?.type!=="asset")return;let n=this.waiting.get(e.name);if(n)if(this.waiting.delete(e.name),e.error)n.reject(new Error(e.error));else if(e.url)n.resolve(e.url);else{let i=/js$/.test(e.name)?"text/javascript":"application/octet-stream";n.resolve(URL.createObjectURL(new Blob([s[0]],{type:i})))}}};var We=48;function no({variants:t},e){let s=t.find(({when:n})=>Object.entries(n).every(([i,l])=>e[i]===l));if(!s)throw new Error(`no graph for ${JSON.stringify(e)}`);return s}function io(t,e){let s=0;for(let n=0;n<t.length;n+=2)Math.abs(t[n])<=e&&Math.abs(t[n+1])<=e||(s+=1);return s}var Oi=5,oc=96,bn=2.6,lo=.09,rc=.12;function $i(t){let e=getComputedStyle(t);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(n=>[n,e.getPropertyValue(`--live-${n}`).trim()]))}var ac=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16));function cc({low:t,middle:e,high:s}){let[n,i,l]=[t,e,s].map(ac),r=new Uint8ClampedArray(4*256);for(let c=0;c<256;c++){let h=c/127.5;for(let d=0;d<3;d++)r[4*c+d]=h<1?n[d]+h*(i[d]-n[d]):i[d]+(h-1)*(l[d]-i[d]);r[4*c+3]=255}return r}function Gs(t){let s=Float32Array.from({length:t.length/2},(n,i)=>Math.hypot(t[2*i],t[2*i+1])).filter(Number.isFinite).sort();return s.length?s[Math.floor(.95*(s.length-1))]:0}var yn=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let s=new OffscreenCanvas(We,We).getContext("2d");this.heat=s,this.pixels=new ImageData(We,We),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(cc(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),s=Math.round(this.canvas.clientWidth*e);s===0||this.canvas.width===s||(this.canvas.width=this.canvas.height=s,this.ratio=e,this.marks=[])}draw({surface:e,samples:s,arrows:n},i,{limit:l,low:r,high:c,pull:h},d){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,c);for(let g=1;g<=Oi;g++)this.drawContour(e,r+(c-r)*g/(Oi+1),2*g===Oi+1?1.75:.75);this.drawStill(i,l),this.drawGenerated(s,l),d&&this.drawArrows(s,n,l,h)}}drawSurface(e,s,n){let{context:i,canvas:l,heat:r,pixels:c,colours:h}=this,d=new Uint32Array(c.data.buffer),g=255/(n-s);for(let v=0;v<We;v++)for(let x=0;x<We;x++){let y=Math.round((e[v*We+x]-s)*g);d[(We-1-v)*We+x]=h[Math.max(0,Math.min(255,y))]}r.putImageData(c,0,0),i.imageSmoothingEnabled=!0;let p=l.width/(We-1);i.drawImage(r.canvas,-p/2,-p/2,l.width+p,l.height+p)}drawContour(e,s,n){let{context:i,canvas:l}=this,r=l.width/(We-1);i.beginPath();for(let c=0;c+1<We;c++)for(let h=0;h+1<We;h++){let d=c*We+h,g=[e[d],e[d+1],e[d+We+1],e[d+We]],p=!1;for(let v=0;v<4;v++){let x=g[v]-s,y=g[(v+1)%4]-s;if(x<0==y<0)continue;let M=x/(x-y),_=h+[M,1,1-M,0][v],D=c+[0,M,1,1-M][v];p?i.lineTo(_*r,l.height-D*r):i.moveTo(_*r,l.height-D*r),p=!p}}i.lineWidth=n*this.ratio,i.strokeStyle=this.palette.contour,i.stroke()}drawArrows(e,s,n,i){let{context:l,canvas:r,ratio:c,palette:h}=this,d=r.width/(2*n),g=lo*r.width/(i||1),p=1.5*lo*r.width;l.beginPath();for(let v=0;v<2*oc&&v<e.length;v+=2){let[x,y]=[(e[v]+n)*d,(n-e[v+1])*d],[M,_]=[s[v]*g,-s[v+1]*g],D=Math.hypot(M,_);if(!(D>2*c))continue;D>p&&([M,_]=[M*p/D,_*p/D]);let S=3.5*c/Math.hypot(M,_);l.moveTo(x,y),l.lineTo(x+M,y+_),l.moveTo(x+M-S*(M+.6*_),y+_-S*(_-.6*M)),l.lineTo(x+M,y+_),l.lineTo(x+M-S*(M-.6*_),y+_-S*(_+.6*M))}l.lineWidth=1.25*c,l.strokeStyle=h.arrow,l.globalAlpha=Math.max(rc,Math.min(1,(Gs(s)/(i||1))**.25)),l.stroke(),l.globalAlpha=1}drawCursor([e,s],n){let{context:i,canvas:l,ratio:r,palette:c}=this,h=l.width/(2*n),[d,g,p]=[(e+n)*h,(n-s)*h,9*r];i.beginPath(),i.moveTo(d-p,g),i.lineTo(d+p,g),i.moveTo(d,g-p),i.lineTo(d,g+p),i.lineWidth=2*r,i.strokeStyle=c.contour,i.stroke()}drawStill(e,s){let{layer:n,canvas:i}=this,l=[e,s,i.width];l.some((r,c)=>r!==this.layered[c])&&(this.layered=l,n.canvas.width=n.canvas.height=i.width,this.drawAxes(n,s),this.drawReal(n,e,s)),this.context.drawImage(n.canvas,0,0)}drawAxes(e,s){let{canvas:n,ratio:i}=this,l=s>4?2:s>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=i,e.font=`${11*i}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(s/l)*l;r<s;r+=l){if(r<=-s)continue;let c=(r/s+1)/2*n.width,h=String(r).replace("-","−");e.moveTo(c,n.height),e.lineTo(c,n.height-5*i),e.moveTo(0,n.height-c),e.lineTo(5*i,n.height-c),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,c,n.height-8*i),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*i,n.height-c)}e.stroke()}drawReal(e,s,n){let{canvas:i,ratio:l,palette:r}=this,c=i.width/(2*n);e.beginPath();for(let h=0;h<s.length/2;h+=2){let[d,g]=[(s[h]+n)*c,(n-s[h+1])*c];e.moveTo(d+bn*l,g),e.arc(d,g,bn*l,0,2*Math.PI)}e.lineWidth=1.6*l,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,s){let{context:n,canvas:i,ratio:l,palette:r}=this,c=i.width/(2*s);this.marks.length||(this.marks=[oo(l,4,r.edge),oo(l,2,r.generated)]);for(let h of this.marks){let d=(h.width-1)/2;for(let g=0;g<e.length/2;g+=2)n.drawImage(h,Math.round((e[g]+s)*c-d),Math.round((s-e[g+1])*c-d))}}};function oo(t,e,s){let n=2*Math.ceil((bn+e)*t)+1,i=new OffscreenCanvas(n,n),l=i.getContext("2d"),r=bn*t;return l.translate(n/2,n/2),l.lineWidth=e*t,l.strokeStyle=s,l.beginPath(),l.moveTo(-r,-r),l.lineTo(r,r),l.moveTo(-r,r),l.lineTo(r,-r),l.stroke(),i.transferToImageBitmap()}function Ci(t,e){switch(e.type){case"frame":return t.frame(e);case"real":return t.real(e);case"progress":return t.progress(e.bytes);case"diverged":return t.diverged(e.pane,e.step)}}var xn=class{constructor(e,s){this.assets=e,this.listener=s,this.queue=[],this.worker=void 0,this.stopped=!1}async start(e){this.send({type:"start",...e});try{let s=await this.assets.url("worker.js");if(this.stopped)return;let n=new Worker(s,{type:"module"});n.onmessage=({data:i})=>this.receive(i),n.onerror=i=>this.fail("worker.js",i.message||"it could not be loaded"),this.worker=n;for(let i of this.queue.splice(0))n.postMessage(i)}catch(s){this.fail("worker.js",s.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}async receive(e){if(!this.stopped){if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Ci(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(s){this.send({type:"located",name:e.name,reason:s.message})}}}fail(e,s){this.stopped||(this.stop(),this.listener.failed(e,s))}stop(){this.stopped=!0,this.worker?.terminate(),this.worker=void 0}};function Di(t,e){if(t===null||typeof t!="object")return t;if(Array.isArray(t))return t.map(s=>Di(s,e));if("number"in t)return Number(t.number);if("buffer"in t){let{buffer:s,byteOffset:n,byteLength:i}=e[t.buffer];return new Float32Array(s.slice(n,n+i))}return Object.fromEntries(Object.entries(t).map(([s,n])=>[s,Di(n,e)]))}var kn=class{constructor(e,s,n){this.model=e,this.device=s,this.listener=n,this.hear=(i,l)=>this.receive(i,l)}start({speed:e,interval:s}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:s})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}tell(){}receive(e,s){return e?.type!=="failed"?Ci(this.listener,Di(e,s)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function ro(t,e){let s=n=>{n?.type==="playing"&&e.attend(n.playing),n?.type==="reset"&&e.engine&&e.reset()};return t.on("msg:custom",s),()=>t.off("msg:custom",s)}function b(t,e={},...s){let n=document.createElement(t);for(let[i,l]of Object.entries(e))i in n?n[i]=l:n.setAttribute(i,l);return n.append(...s),n}var uc=0,Ee=t=>`live-${t.replace(/\W/g,"-")}-${++uc}`;function Ne(t){if(t===0)return"0";let e=Math.abs(t),s=Number(t.toPrecision(3));return e<.001||e>=1e6?s.toExponential():String(s)}var hc=new Intl.NumberFormat("en");function ao(t){let e=t.length>1?t[1]-t[0]:t[0];if(Number.isInteger(e))return t.map(n=>hc.format(n));if(t.every(n=>Math.abs(n)<.001))return t.map(Ne);let s=0;for(;s<12&&Math.abs(e*10**s-Math.round(e*10**s))>1e-6;)s+=1;return t.map(n=>n===0?"0":n.toFixed(s))}var Fi=t=>Number.isNaN(t)?"–":t!==0&&Math.abs(t)<.001?t.toExponential(1):t.toFixed(3);function es(t,{low:e,high:s,integer:n}){let i=t.trim(),l=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(i)?Number(i):NaN;if(l>=e&&l<=s&&(!n||Number.isInteger(l)))return{value:l};let r=n?"a whole number":"a number",c=h=>n?String(h):Ne(h);return{error:`must be ${r} from ${c(e)} to ${c(s)}; got "${i}"`}}var Ie=t=>t.replace("_optimizer."," ").replace(/[._]/g," ");var fc=new Intl.NumberFormat("en");function co(t,e,s){let n=e.lastStable()??[],i=t.panes.length>1?`${e.manifest.title} diverged`:"Diverged",l=n.map(({name:c,value:h})=>`${Ie(c)} ${typeof h=="number"?Ne(h):h}`),r=b("button",{type:"button"},"Reset to the last stable settings");return r.addEventListener("click",()=>{for(let{name:c,value:h}of n)e.settings.set(c,h);t.reset()}),[`${i} at step ${fc.format(s)}: a loss is no longer a finite number. `+(l.length?`The last stable settings were: ${l.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...l.length?[r]:[]]}var Sn="live-",dc=2**32-1,qs="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function pc(t,e){let s=n=>{let i=Math.max(0,Math.min(4095,Math.round((n/e+1)/2*4095)));return qs[i>>6]+qs[i&63]};return t.map(([n,i])=>s(n)+s(i)).join("")}function ho(t,e){let s=[],n=i=>{let l=64*qs.indexOf(t[i])+qs.indexOf(t[i+1]);return Number((e*(2*l/4095-1)).toFixed(4))};for(let i=0;i+4<=t.length;i+=4)[0,1,2,3].every(l=>qs.includes(t[i+l]))&&s.push([n(i),n(i+2)]);return s}var fo=({manifest:t,values:e},s={})=>t.controls.filter(({name:n,value:i})=>e[n]!==(s[n]??i)).map(({name:n})=>[n,e[n]]);function po(t,{data:e,seed:s,batch:n,centres:i,sides:l},r){let c=new URLSearchParams({data:e,seed:String(s),batch:String(n)}),[h,d]=l;for(let{name:g}of h.manifest.controls)c.set(g,String(h.values[g]));if(c.set("against",d?d.manifest.name:""),d)for(let[g,p]of fo(d,d.manifest.toy))c.set(`against.${g}`,String(p));return e==="drawn"&&c.set("points",pc(i,r.data[e].limit)),`#${Sn}${t}?${c}`}function Ri(t){let e=new RegExp(`^#${Sn}([\\w-]+)(?:\\?(.*))?$`).exec(t);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function mo(t,e){if(t.kind==="choice"){let{options:s}=t;return s.includes(e)?{value:e}:{error:`must be one of ${s.join(", ")}; got "${e}"`}}return es(e,{low:t.low,high:t.high,integer:t.kind==="integer"})}var go=t=>es(t,{low:0,high:dc,integer:!0});function vo(t,e,s){let n=i=>typeof i=="string"?i.replaceAll("_"," ")||"nothing":Number.isInteger(i)?String(i):Ne(i);return`${t} ${n(e)} → ${n(s)}`}var uo=t=>typeof t=="string"?JSON.stringify(t):String(t);function mc({manifest:t,values:e}){let s=fo({manifest:t,values:e}).filter(([n])=>!n.includes(".")).map(([n,i])=>`${n}=${uo(i)}`);for(let[n,i]of Object.entries(t.optimizers)){let l=`${n}_optimizer.`,r={...t.constants,...Object.fromEntries(t.controls.map(({name:d,value:g})=>[d,g]))},c=Object.keys(r).filter(d=>d.startsWith(l));if(c.every(d=>e[d]===r[d]))continue;let h=c.map(d=>`${d.slice(l.length)}=${uo(e[d])}`);s.push(`${n}_optimizer=ganlib.${i}(${h.join(", ")})`)}return`ganlib.${t.class}(${s.join(", ")})`}function wo({data:t,seed:e,batch:s,centres:n,sides:i}){let[l,r]=i.map(mc),c=[l,`data="${t}"`,`seed=${e}`,`batch=${s}`];return t==="drawn"&&c.push(`points=[${n.map(([h,d])=>`(${h}, ${d})`).join(", ")}]`),r&&c.push(`against=${r}`),`ganlib.Playground(${c.join(", ")})`}var gc={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},vc=[1,20,100],wc={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},zi=t=>Object.fromEntries(Object.entries(t).map(([e,[s,n]])=>[e,b("button",{type:"button",title:n},s)])),_s=(t,...e)=>b("details",{className:"live-group"},b("summary",{},t),...e),bc=t=>zi({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${t}, then one of G`],discriminator:[`Step ${t}`,`updates of ${t} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function bo(t,{title:e,discriminator:s}){let n=bc(s==="critic"?"f":"D"),i=zi(gc),l=zi({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});l.draw.setAttribute("aria-pressed","false"),l.clear.hidden=!0;let r=Ee("times"),c=b("select",{id:r},...vc.map(O=>b("option",{value:String(O)},`× ${O}`))),h=b("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),d=b("p",{className:"live-status",role:"status"}),g=b("p",{className:"live-rate"}),p=b("div",{className:"live-alert",role:"alert",hidden:!0}),v=b("div",{className:"live-setup"}),x=b("div",{className:"live-pace"}),y=b("div",{className:"live-panes"}),M=b("div",{}),_=_s("what you tried"),D=Object.entries(wc).flatMap(([O,K])=>[b("dt",{},O),b("dd",{},K)]),S=Ee("share"),T=b("input",{id:S,type:"text",readOnly:!0,hidden:!0}),A=b("label",{htmlFor:S,hidden:!0},"copied");return{root:b("section",{className:"live-playground",id:Sn+t,tabIndex:-1,"aria-label":`playground: ${e}`},b("div",{className:"live-top"},b("div",{className:"live-buttons",role:"group","aria-label":"training"},n.play,b("span",{className:"live-joined"},n.step,h,c),n.discriminator,n.generator,n.reset),d,g),p,y,b("div",{className:"live-groups"},_s("data, seed, pace, another beside it",v,x,b("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(l)),M),_,_s("share, and what the numbers mean",b("div",{className:"live-share"},b("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(i)),A,T),b("dl",{className:"live-help"},...D)))),buttons:n,times:c,shares:i,sketch:l,status:d,rate:g,alert:p,setup:v,pace:x,panes:y,brought:M,tried:_,copied:{text:T,label:A}}}var Ys=new Set;function ko(t){let e=Ri(t);if(!e)return!1;for(let s of Ys)if(s.name===e.name)return s.apply(e.query,!0),!0;return!1}function yo(t){if(t.defaultPrevented||t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey)return;let e=t.target instanceof Element&&t.target.closest('a[href^="#"]');e&&ko(e.getAttribute("href")??"")&&t.preventDefault()}var xo=()=>ko(location.hash);function So(t){Ys.size||(document.addEventListener("click",yo),window.addEventListener("hashchange",xo)),Ys.add(t);let e=Ri(location.hash);return e?.name===t.name&&t.apply(e.query,!0),()=>{Ys.delete(t),!Ys.size&&(document.removeEventListener("click",yo),window.removeEventListener("hashchange",xo))}}var Mo=t=>Uint8Array.from(atob(t),e=>e.charCodeAt(0)).buffer,Ii=(t,e)=>Float32Array.from(new Int16Array(Mo(t)),s=>s*e/32767);function Eo({real:t,samples:e,arrows:s,surface:n,limit:i,pull:l,low:r,high:c,floor:h,...d},g,p){let v={edges:[0,1],shares:new Float32Array(1)},x={name:g.name,steps:0,discriminatorSteps:0,last:new Float32Array(g.measured.length).fill(NaN),rows:new Float32Array(0),samples:Ii(e,i),arrows:Ii(s,l),surface:Float32Array.from(new Uint8Array(Mo(n)),y=>r+y*(c-r)/255),slopes:v,weights:v,limit:i,...d};return{real:{data:p,points:Ii(t,i),floor:h},frame:{type:"frame",data:p,panes:[x],rate:0}}}var ji=300,yc=.85,xc=160,_o=t=>t.length<=ji?t:Array.from({length:ji},(e,s)=>t[Math.floor((s+.5)*t.length/ji)]),Ao=t=>Number(t.toFixed(3));function To(t,e){let[s,n]=[0,1].map(c=>t.map(h=>h[c])),i=[s,n].map(c=>(Math.min(...c)+Math.max(...c))/2),l=Math.max(...[s,n].map(c=>Math.max(...c)-Math.min(...c))),r=l>0?2*yc*e/l:1;return t.map(c=>c.map((h,d)=>Ao((h-i[d])*r)))}function Vi(t,e){let s=t.split(/\r?\n/).map(l=>l.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),n=_o(s.filter(({length:l})=>l>=2).map(([l,r])=>[l,r]));if(!n.length)throw new Error("no row has two numbers");return n.every(l=>l.every(r=>Math.abs(r)<=e))?n.map(l=>l.map(Ao)):To(n,e)}function Po({data:t,width:e,height:s},n){let i=Float32Array.from({length:e*s},(h,d)=>{let g=t[4*d+3]/255;return g*(.3*t[4*d]+.59*t[4*d+1]+.11*t[4*d+2])+255*(1-g)}),[l,r]=[Math.min(...i),Math.max(...i)];if(r-l<16)throw new Error("it is all of one tone");let c=[...i.keys()].filter(h=>i[h]<(l+r)/2);return To(_o(c).map(h=>[h%e,-Math.floor(h/e)]),n)}var Wi=(t,e)=>new OffscreenCanvas(t,e).getContext("2d");function kc(t,e){if(!t.trim())throw new Error("there is no letter in it");let s="bold 60px system-ui, sans-serif",n=Wi(1,1);n.font=s;let i=Math.min(1200,Math.ceil(n.measureText(t).width)+8),l=Wi(i,90);return l.font=s,l.fillText(t,4,66),Po(l.getImageData(0,0,i,90),e)}async function Sc(t,e){let s=await createImageBitmap(t),n=Math.min(1,xc/Math.max(s.width,s.height)),[i,l]=[s.width,s.height].map(c=>Math.max(1,Math.round(c*n))),r=Wi(i,l);return r.drawImage(s,0,0,i,l),Po(r.getImageData(0,0,i,l),e)}var No=async(t,e)=>t.type.startsWith("image/")?Sc(t,e):Vi(await t.text(),e);function Lo(t,e,s){let n=async(y,M)=>{try{e(await M())}catch(_){s(`${y} gives no points: ${_.message}.`)}},[i,l,r]=["word","rows","file"].map(Ee),c=b("input",{id:i,type:"text",maxLength:24,autocomplete:"off"}),h=b("textarea",{id:l,rows:3,spellcheck:!1,placeholder:"x, y"}),d=b("input",{id:r,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),g=y=>b("button",{type:"button"},y),[p,v]=[g("Use the word"),g("Use the rows")];p.addEventListener("click",()=>n(`"${c.value}"`,()=>kc(c.value,t()))),c.addEventListener("keydown",y=>y.key==="Enter"&&p.click()),v.addEventListener("click",()=>n("What was pasted",()=>Vi(h.value,t()))),d.addEventListener("change",()=>{let[y]=d.files;y&&n(y.name,()=>No(y,t())),d.value=""});let x=(y,M,..._)=>b("div",{className:"live-bring"},b("label",{htmlFor:y},M),..._);return{element:b("div",{className:"live-brings"},x(i,"a word",c,p),x(l,"rows of two numbers, pasted",h,v),x(r,"a CSV file, or a picture (its dark pixels)",d)),drop(y){let[M]=y?.files??[];M?n(M.name,()=>No(M,t())):y&&n("What was dropped",()=>Vi(y.getData("text"),t()))}}}var Mc=.041666666666666664,Mn=class{constructor(e,s,n,i){this.canvas=e,this.limit=s,this.add=n,this.moved=i,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",l=>this.down(l)),e.addEventListener("pointermove",l=>this.stroke(l));for(let l of["pointerup","pointercancel"])e.addEventListener(l,()=>this.last=void 0);e.addEventListener("keydown",l=>this.key(l))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let s=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[n,i]=[(e.clientX-s.left)/s.width,(e.clientY-s.top)/s.height];n>=0&&n<=1&&i>=0&&i<=1&&this.point(2*n-1,1-2*i)}point(e,s){let n=this.limit();this.add([Number((n*e).toFixed(3)),Number((n*s).toFixed(3))])}key(e){if(!this.on)return;let s=this.limit(),[n,i]=this.cursor??[0,0],l=2*s*Mc,c={ArrowLeft:[-l,0],ArrowRight:[l,0],ArrowUp:[0,l],ArrowDown:[0,-l]}[e.key];if(c){let h=d=>Math.max(-s,Math.min(s,d));this.cursor=[h(n+c[0]),h(i+c[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(n/s,i/s);else return;e.preventDefault()}},Oo=(t,e)=>[...t,e].slice(-300);var En=class{constructor(e){this.board=e;let{setup:s,index:n,panes:i,parts:l}=e,[r]=i,c=()=>r.shown?.limit??n.data.drawn.limit,h=g=>s.set("points",Oo(s.points,g));this.sketch=new Mn(r.canvas,c,h,()=>e.drawSoon());let d=Lo(()=>n.data.drawn.limit,g=>{e.status.alert(""),s.set("points",g),s.set("data","drawn"),e.ensureEngine()},g=>e.status.alert(g));l.brought.append(d.element);for(let g of["dragover","drop"])r.canvas.addEventListener(g,p=>{p.preventDefault(),g==="drop"&&d.drop(p.dataTransfer)});l.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),l.sketch.clear.addEventListener("click",()=>{s.set("points",[]),l.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:s,sketch:n}=this;if(n.on===e)return;let{draw:i}=s.parts.sketch;!e&&document.activeElement===s.panes[0].canvas&&i.focus(),n.turn(e),i.setAttribute("aria-pressed",String(e)),i.textContent=e?"Stop drawing":"Draw data",e?(s.ensureEngine(),s.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(s.status.forget(),s.status.describe()),s.drawSoon()}follow(e){let{setup:s,parts:n}=this.board;e==="data"&&s.data==="drawn"&&!s.points.length&&this.turn(!0),e==="data"&&s.data!=="drawn"&&this.turn(!1),n.sketch.clear.hidden=!s.points.length}};var Ec={"+":(t,e)=>t+e,"-":(t,e)=>t-e,"*":(t,e)=>t*e,"/":(t,e)=>t/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Ks(t,e){if(typeof t=="number")return t;if(typeof t=="string")return Number(e[t]??NaN);let[s,...n]=t;return Ec[s](...n.map(i=>Ks(i,e)))}var Nc="uplot",_c="u-hz",Ac="u-vt",Tc="u-title",Pc="u-wrap",Lc="u-under",Oc="u-over",$c="u-axis",ns="u-off",Cc="u-select",Dc="u-cursor-x",Fc="u-cursor-y",Rc="u-cursor-pt",zc="u-legend",Ic="u-live",jc="u-inline",Vc="u-series",Wc="u-marker",$o="u-label",Bc="u-value",Zs="width",Qs="height";var Co="bottom",As="left",Bi="right",ol="#000",Do=ol+"0",Hi="mousemove",Fo="mousedown",Ui="mouseup",Ro="mouseenter",zo="mouseleave",Io="dblclick",Hc="resize",Uc="scroll",jo="change",Pn="dppxchange",rl="--",Ds=typeof window<"u",Ji=Ds?document:null,Ps=Ds?window:null,Gc=Ds?navigator:null,oe,Nn;function Zi(){let t=devicePixelRatio;oe!=t&&(oe=t,Nn&&Xi(jo,Nn,Zi),Nn=matchMedia(`(min-resolution: ${oe-.001}dppx) and (max-resolution: ${oe+.001}dppx)`),is(jo,Nn,Zi),Ps.dispatchEvent(new CustomEvent(Pn)))}function it(t,e){if(e!=null){let s=t.classList;!s.contains(e)&&s.add(e)}}function Qi(t,e){let s=t.classList;s.contains(e)&&s.remove(e)}function ve(t,e,s){t.style[e]=s+"px"}function yt(t,e,s,n){let i=Ji.createElement(t);return e!=null&&it(i,e),s?.insertBefore(i,n),i}function dt(t,e){return yt("div",t,e)}var Vo=new WeakMap;function Pt(t,e,s,n,i){let l="translate("+e+"px,"+s+"px)",r=Vo.get(t);l!=r&&(t.style.transform=l,Vo.set(t,l),e<0||s<0||e>n||s>i?it(t,ns):Qi(t,ns))}var Wo=new WeakMap;function Bo(t,e,s){let n=e+s,i=Wo.get(t);n!=i&&(Wo.set(t,n),t.style.background=e,t.style.borderColor=s)}var Ho=new WeakMap;function Uo(t,e,s,n){let i=e+""+s,l=Ho.get(t);i!=l&&(Ho.set(t,i),t.style.height=s+"px",t.style.width=e+"px",t.style.marginLeft=n?-e/2+"px":0,t.style.marginTop=n?-s/2+"px":0)}var al={passive:!0},qc={...al,capture:!0};function is(t,e,s,n){e.addEventListener(t,s,n?qc:al)}function Xi(t,e,s,n){e.removeEventListener(t,s,al)}Ds&&Zi();function xt(t,e,s,n){let i;s=s||0,n=n||e.length-1;let l=n<=2147483647;for(;n-s>1;)i=l?s+n>>1:lt((s+n)/2),e[i]<t?s=i:n=i;return t-e[s]<=e[n]-t?s:n}function br(t){return(s,n,i)=>{let l=-1,r=-1;for(let c=n;c<=i;c++)if(t(s[c])){l=c;break}for(let c=i;c>=n;c--)if(t(s[c])){r=c;break}return[l,r]}}var yr=t=>t!=null,xr=t=>t!=null&&t>0,$n=br(yr),Yc=br(xr);function Kc(t,e,s,n=0,i=!1){let l=i?Yc:$n,r=i?xr:yr;[e,s]=l(t,e,s);let c=t[e],h=t[e];if(e>-1)if(n==1)c=t[e],h=t[s];else if(n==-1)c=t[s],h=t[e];else for(let d=e;d<=s;d++){let g=t[d];r(g)&&(g<c?c=g:g>h&&(h=g))}return[c??he,h??-he]}function Cn(t,e,s,n){let i=Yo(t),l=Yo(e);t==e&&(i==-1?(t*=s,e/=s):(t/=s,e*=s));let r=s==10?Ct:kr,c=i==1?lt:pt,h=l==1?pt:lt,d=c(r(Le(t))),g=h(r(Le(e))),p=Ls(s,d),v=Ls(s,g);return s==10&&(d<0&&(p=fe(p,-d)),g<0&&(v=fe(v,-g))),n||s==2?(t=p*i,e=v*l):(t=Nr(t,p),e=Dn(e,v)),[t,e]}function cl(t,e,s,n){let i=Cn(t,e,s,n);return t==0&&(i[0]=0),e==0&&(i[1]=0),i}var ul=.1,Go={mode:3,pad:ul},en={pad:0,soft:null,mode:0},Jc={min:en,max:en};function Ln(t,e,s,n){return Fn(s)?qo(t,e,s):(en.pad=s,en.soft=n?0:null,en.mode=n?3:0,qo(t,e,Jc))}function ie(t,e){return t??e}function Zc(t,e,s){for(e=ie(e,0),s=ie(s,t.length-1);e<=s;){if(t[e]!=null)return!0;e++}return!1}function qo(t,e,s){let n=s.min,i=s.max,l=ie(n.pad,0),r=ie(i.pad,0),c=ie(n.hard,-he),h=ie(i.hard,he),d=ie(n.soft,he),g=ie(i.soft,-he),p=ie(n.mode,0),v=ie(i.mode,0),x=e-t,y=Ct(x),M=Ke(Le(t),Le(e)),_=Ct(M),D=Le(_-y);(x<1e-24||D>10)&&(x=0,(t==0||e==0)&&(x=1e-24,p==2&&d!=he&&(l=0),v==2&&g!=-he&&(r=0)));let S=x||M||1e3,T=Ct(S),A=Ls(10,lt(T)),U=S*(x==0?t==0?.1:1:l),O=fe(Nr(t-U,A/10),24),K=t>=d&&(p==1||p==3&&O<=d||p==2&&O>=d)?d:he,q=Ke(c,O<K&&t>=K?K:kt(K,O)),X=S*(x==0?e==0?.1:1:r),G=fe(Dn(e+X,A/10),24),P=e<=g&&(v==1||v==3&&G>=g||v==2&&G<=g)?g:-he,J=kt(h,G>P&&e<=P?P:Ke(P,G));return q==J&&q==0&&(J=100),[q,J]}var Qc=new Intl.NumberFormat(Ds?Gc.language:"en-US"),hl=t=>Qc.format(t),ot=Math,Tn=ot.PI,Le=ot.abs,lt=ot.floor,Pe=ot.round,pt=ot.ceil,kt=ot.min,Ke=ot.max,Ls=ot.pow,Yo=ot.sign,Ct=ot.log10,kr=ot.log2,Xc=(t,e=1)=>ot.sinh(t)*e,Gi=(t,e=1)=>ot.asinh(t/e),he=1/0;function Ko(t){return(Ct((t^t>>31)-(t>>31))|0)+1}function el(t,e,s){return kt(Ke(t,e),s)}function Sr(t){return typeof t=="function"}function ee(t){return Sr(t)?t:()=>t}var eu=()=>{},Mr=t=>t,Er=(t,e)=>e,tu=t=>null,Jo=t=>!0,Zo=(t,e)=>t==e,su=/\.\d*?(?=9{6,}|0{6,})/gm,ls=t=>{if(Ar(t)||Bt.has(t))return t;let e=`${t}`,s=e.match(su);if(s==null)return t;let n=s[0].length-1;if(e.indexOf("e-")!=-1){let[i,l]=e.split("e");return+`${ls(i)}e${l}`}return fe(t,n)};function ts(t,e){return ls(fe(ls(t/e))*e)}function Dn(t,e){return ls(pt(ls(t/e))*e)}function Nr(t,e){return ls(lt(ls(t/e))*e)}function fe(t,e=0){if(Ar(t))return t;let s=10**e,n=t*s*(1+Number.EPSILON);return Pe(n)/s}var Bt=new Map;function _r(t){return((""+t).split(".")[1]||"").length}function sn(t,e,s,n){let i=[],l=n.map(_r);for(let r=e;r<s;r++){let c=Le(r),h=fe(Ls(t,r),c);for(let d=0;d<n.length;d++){let g=t==10?+`${n[d]}e${r}`:n[d]*h,p=(r>=0?0:c)+(r>=l[d]?0:l[d]),v=t==10?g:fe(g,p);i.push(v),Bt.set(v,p)}}return i}var tn={},fl=[],Os=[null,null],Wt=Array.isArray,Ar=Number.isInteger,nu=t=>t===void 0;function Qo(t){return typeof t=="string"}function Fn(t){let e=!1;if(t!=null){let s=t.constructor;e=s==null||s==Object}return e}function iu(t){return t!=null&&typeof t=="object"}var lu=Object.getPrototypeOf(Uint8Array),Tr="__proto__";function $s(t,e=Fn){let s;if(Wt(t)){let n=t.find(i=>i!=null);if(Wt(n)||e(n)){s=Array(t.length);for(let i=0;i<t.length;i++)s[i]=$s(t[i],e)}else s=t.slice()}else if(t instanceof lu)s=t.slice();else if(e(t)){s={};for(let n in t)n!=Tr&&(s[n]=$s(t[n],e))}else s=t;return s}function _e(t){let e=arguments;for(let s=1;s<e.length;s++){let n=e[s];for(let i in n)i!=Tr&&(Fn(t[i])?_e(t[i],$s(n[i])):t[i]=$s(n[i]))}return t}var ou=0,ru=1,au=2;function cu(t,e,s){for(let n=0,i,l=-1;n<e.length;n++){let r=e[n];if(r>l){for(i=r-1;i>=0&&t[i]==null;)t[i--]=null;for(i=r+1;i<s&&t[i]==null;)t[l=i++]=null}}}function uu(t,e){if(du(t)){let r=t[0].slice();for(let c=1;c<t.length;c++)r.push(...t[c].slice(1));return pu(r[0])||(r=fu(r)),r}let s=new Set;for(let r=0;r<t.length;r++){let h=t[r][0],d=h.length;for(let g=0;g<d;g++)s.add(h[g])}let n=[Array.from(s).sort((r,c)=>r-c)],i=n[0].length,l=new Map;for(let r=0;r<i;r++)l.set(n[0][r],r);for(let r=0;r<t.length;r++){let c=t[r],h=c[0];for(let d=1;d<c.length;d++){let g=c[d],p=Array(i).fill(void 0),v=e?e[r][d]:ru,x=[];for(let y=0;y<g.length;y++){let M=g[y],_=l.get(h[y]);M===null?v!=ou&&(p[_]=M,v==au&&x.push(_)):p[_]=M}cu(p,x,i),n.push(p)}}return n}var hu=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function fu(t){let e=t[0],s=e.length,n=Array(s);for(let l=0;l<n.length;l++)n[l]=l;n.sort((l,r)=>e[l]-e[r]);let i=[];for(let l=0;l<t.length;l++){let r=t[l],c=Array(s);for(let h=0;h<s;h++)c[h]=r[n[h]];i.push(c)}return i}function du(t){let e=t[0][0],s=e.length;for(let n=1;n<t.length;n++){let i=t[n][0];if(i.length!=s)return!1;if(i!=e){for(let l=0;l<s;l++)if(i[l]!=e[l])return!1}}return!0}function pu(t,e=100){let s=t.length;if(s<=1)return!0;let n=0,i=s-1;for(;n<=i&&t[n]==null;)n++;for(;i>=n&&t[i]==null;)i--;if(i<=n)return!0;let l=Ke(1,lt((i-n+1)/e));for(let r=t[n],c=n+l;c<=i;c+=l){let h=t[c];if(h!=null){if(h<=r)return!1;r=h}}return!0}var Pr=["January","February","March","April","May","June","July","August","September","October","November","December"],Lr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Or(t){return t.slice(0,3)}var mu=Lr.map(Or),gu=Pr.map(Or),vu={MMMM:Pr,MMM:gu,WWWW:Lr,WWW:mu};function Js(t){return(t<10?"0":"")+t}function wu(t){return(t<10?"00":t<100?"0":"")+t}var bu={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>Js(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Js(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>Js(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Js(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Js(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>wu(t.getMilliseconds())};function dl(t,e){e=e||vu;let s=[],n=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=n.exec(t);)s.push(i[0][0]=="{"?bu[i[1]]:i[0]);return l=>{let r="";for(let c=0;c<s.length;c++)r+=typeof s[c]=="string"?s[c]:s[c](l,e);return r}}var yu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function xu(t,e){let s;return e=="UTC"||e=="Etc/UTC"?s=new Date(+t+t.getTimezoneOffset()*6e4):e==yu?s=t:(s=new Date(t.toLocaleString("en-US",{timeZone:e})),s.setMilliseconds(t.getMilliseconds())),s}var $r=t=>t%1==0,On=[1,2,2.5,5],ku=sn(10,-32,0,On),Cr=sn(10,0,32,On),Su=Cr.filter($r),ss=ku.concat(Cr),pl=`
`,Dr="{YYYY}",Xo=pl+Dr,Fr="{M}/{D}",Xs=pl+Fr,_n=Xs+"/{YY}",Rr="{aa}",Mu="{h}:{mm}",Ts=Mu+Rr,er=pl+Ts,tr=":{ss}",ae=null;function zr(t){let e=t*1e3,s=e*60,n=s*60,i=n*24,l=i*30,r=i*365,h=(t==1?sn(10,0,3,On).filter($r):sn(10,-3,0,On)).concat([e,e*5,e*10,e*15,e*30,s,s*5,s*10,s*15,s*30,n,n*2,n*3,n*4,n*6,n*8,n*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,l,l*2,l*3,l*4,l*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),d=[[r,Dr,ae,ae,ae,ae,ae,ae,1],[i*28,"{MMM}",Xo,ae,ae,ae,ae,ae,1],[i,Fr,Xo,ae,ae,ae,ae,ae,1],[n,"{h}"+Rr,_n,ae,Xs,ae,ae,ae,1],[s,Ts,_n,ae,Xs,ae,ae,ae,1],[e,tr,_n+" "+Ts,ae,Xs+" "+Ts,ae,er,ae,1],[t,tr+".{fff}",_n+" "+Ts,ae,Xs+" "+Ts,ae,er,ae,1]];function g(p){return(v,x,y,M,_,D)=>{let S=[],T=_>=r,A=_>=l&&_<r,U=p(y),O=fe(U*t,3),K=qi(U.getFullYear(),T?0:U.getMonth(),A||T?1:U.getDate()),q=fe(K*t,3);if(A||T){let X=A?_/l:0,G=T?_/r:0,P=O==q?O:fe(qi(K.getFullYear()+G,K.getMonth()+X,1)*t,3),J=new Date(Pe(P/t)),R=J.getFullYear(),B=J.getMonth();for(let V=0;P<=M;V++){let te=qi(R+G*V,B+X*V,1),j=te-p(fe(te*t,3));P=fe((+te+j)*t,3),P<=M&&S.push(P)}}else{let X=_>=i?i:_,G=lt(y)-lt(O),P=q+G+Dn(O-q,X);S.push(P);let J=p(P),R=J.getHours()+J.getMinutes()/s+J.getSeconds()/n,B=_/n,V=v.axes[x]._space,te=D/V;for(;P=fe(P+_,t==1?0:3),!(P>M);)if(B>1){let j=lt(fe(R+B,6))%24,se=p(P).getHours()-j;se>1&&(se=-1),P-=se*n,R=(R+B)%24;let ce=S[S.length-1];fe((P-ce)/_,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[h,d,g]}var[Eu,Nu,_u]=zr(1),[Au,Tu,Pu]=zr(.001);sn(2,-53,53,[1]);function sr(t,e){return t.map(s=>s.map((n,i)=>i==0||i==8||n==null?n:e(i==1||s[8]==0?n:s[1]+n)))}function nr(t,e){return(s,n,i,l,r)=>{let c=e.find(y=>r>=y[0])||e[e.length-1],h,d,g,p,v,x;return n.map(y=>{let M=t(y),_=M.getFullYear(),D=M.getMonth(),S=M.getDate(),T=M.getHours(),A=M.getMinutes(),U=M.getSeconds(),O=_!=h&&c[2]||D!=d&&c[3]||S!=g&&c[4]||T!=p&&c[5]||A!=v&&c[6]||U!=x&&c[7]||c[1];return h=_,d=D,g=S,p=T,v=A,x=U,O(M)})}}function Lu(t,e){let s=dl(e);return(n,i,l,r,c)=>i.map(h=>s(t(h)))}function qi(t,e,s){return new Date(t,e,s)}function ir(t,e){return e(t)}var Ou="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function lr(t,e){return(s,n,i,l)=>l==null?rl:e(t(n))}function $u(t,e){let s=t.series[e];return s.width?s.stroke(t,e):s.points.width?s.points.stroke(t,e):null}function Cu(t,e){return t.series[e].fill(t,e)}var Du={show:!0,live:!0,isolate:!1,mount:eu,markers:{show:!0,width:2,stroke:$u,fill:Cu,dash:"solid"},idx:null,idxs:null,values:[]};function Fu(t,e){let s=t.cursor.points,n=dt(),i=s.size(t,e);ve(n,Zs,i),ve(n,Qs,i);let l=i/-2;ve(n,"marginLeft",l),ve(n,"marginTop",l);let r=s.width(t,e,i);return r&&ve(n,"borderWidth",r),n}function Ru(t,e){let s=t.series[e].points;return s._fill||s._stroke}function zu(t,e){let s=t.series[e].points;return s._stroke||s._fill}function Iu(t,e){return t.series[e].points.size}var Yi=[0,0];function ju(t,e,s){return Yi[0]=e,Yi[1]=s,Yi}function An(t,e,s,n=!0){return i=>{i.button==0&&(!n||i.target==e)&&s(i)}}function Ki(t,e,s,n=!0){return i=>{(!n||i.target==e)&&s(i)}}var Vu={show:!0,x:!0,y:!0,lock:!1,move:ju,points:{one:!1,show:Fu,size:Iu,width:0,stroke:zu,fill:Ru},bind:{mousedown:An,mouseup:An,click:An,dblclick:An,mousemove:Ki,mouseleave:Ki,mouseenter:Ki},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,s,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ir={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ml=_e({},Ir,{filter:Er}),jr=_e({},ml,{size:10}),Vr=_e({},Ir,{show:!1}),gl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Wr="bold "+gl,Br=1.5,or={show:!0,scale:"x",stroke:ol,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Wr,side:2,grid:ml,ticks:jr,border:Vr,font:gl,lineGap:Br,rotate:0},Wu="Value",Bu="Time",rr={show:!0,scale:"x",auto:!1,sorted:1,min:he,max:-he,idxs:[]};function Hu(t,e,s,n,i){return e.map(l=>l==null?"":hl(l))}function Uu(t,e,s,n,i,l,r){let c=[],h=Bt.get(i)||0;s=r?s:fe(Dn(s,i),h);for(let d=s;d<=n;d=fe(d+i,h))c.push(Object.is(d,-0)?0:d);return c}function tl(t,e,s,n,i,l,r){let c=[],h=t.scales[t.axes[e].scale].log,d=h==10?Ct:kr,g=lt(d(s));i=Ls(h,g),h==10&&(i=ss[xt(i,ss)]);let p=s,v=i*h;h==10&&(v=ss[xt(v,ss)]);do c.push(p),p=p+i,h==10&&!Bt.has(p)&&(p=fe(p,Bt.get(i))),p>=v&&(i=p,v=i*h,h==10&&(v=ss[xt(v,ss)]));while(p<=n);return c}function Gu(t,e,s,n,i,l,r){let h=t.scales[t.axes[e].scale].asinh,d=n>h?tl(t,e,Ke(h,s),n,i):[h],g=n>=0&&s<=0?[0]:[];return(s<-h?tl(t,e,Ke(h,-n),-s,i):[h]).reverse().map(v=>-v).concat(g,d)}var Hr=/./,qu=/[12357]/,Yu=/[125]/,ar=/1/,sl=(t,e,s,n)=>t.map((i,l)=>e==4&&i==0||l%n==0&&s.test(i.toExponential()[i<0?1:0])?i:null);function Ku(t,e,s,n,i){let l=t.axes[s],r=l.scale,c=t.scales[r],h=t.valToPos,d=l._space,g=h(10,r),p=h(9,r)-g>=d?Hr:h(7,r)-g>=d?qu:h(5,r)-g>=d?Yu:ar;if(p==ar){let v=Le(h(1,r)-g);if(v<d)return sl(e.slice().reverse(),c.distr,p,pt(d/v)).reverse()}return sl(e,c.distr,p,1)}function Ju(t,e,s,n,i){let l=t.axes[s],r=l.scale,c=l._space,h=t.valToPos,d=Le(h(1,r)-h(2,r));return d<c?sl(e.slice().reverse(),3,Hr,pt(c/d)).reverse():e}function Zu(t,e,s,n){return n==null?rl:e==null?"":hl(e)}var cr={show:!0,scale:"y",stroke:ol,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Wr,side:3,grid:ml,ticks:jr,border:Vr,font:gl,lineGap:Br,rotate:0};function Qu(t,e){let s=3+(t||1)*2;return fe(s*e,3)}function Xu(t,e){let{scale:s,idxs:n}=t.series[0],i=t._data[0],l=t.valToPos(i[n[0]],s,!0),r=t.valToPos(i[n[1]],s,!0),c=Le(r-l),h=t.series[e],d=c/(h.points.space*oe);return n[1]-n[0]<=d}var ur={scale:null,auto:!0,sorted:0,min:he,max:-he},Ur=(t,e,s,n,i)=>i,hr={show:!0,auto:!0,sorted:0,gaps:Ur,alpha:1,facets:[_e({},ur,{scale:"x"}),_e({},ur,{scale:"y"})]},fr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ur,alpha:1,points:{show:Xu,filter:null},values:null,min:he,max:-he,idxs:[],path:null,clip:null};function eh(t,e,s,n,i){return s/10}var Gr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},th=_e({},Gr,{time:!1,ori:1}),dr={};function qr(t,e){let s=dr[t];return s||(s={key:t,plots:[],sub(n){s.plots.push(n)},unsub(n){s.plots=s.plots.filter(i=>i!=n)},pub(n,i,l,r,c,h,d){for(let g=0;g<s.plots.length;g++)s.plots[g]!=i&&s.plots[g].pub(n,i,l,r,c,h,d)}},t!=null&&(dr[t]=s)),s}var Cs=1,nl=2;function os(t,e,s){let n=t.mode,i=t.series[e],l=n==2?t._data[e]:t._data,r=t.scales,c=t.bbox,h=l[0],d=n==2?l[1]:l[e],g=n==2?r[i.facets[0].scale]:r[t.series[0].scale],p=n==2?r[i.facets[1].scale]:r[i.scale],v=c.left,x=c.top,y=c.width,M=c.height,_=t.valToPosH,D=t.valToPosV;return g.ori==0?s(i,h,d,g,p,_,D,v,x,y,M,zn,Fs,jn,Kr,Zr):s(i,h,d,g,p,D,_,x,v,M,y,In,Rs,bl,Jr,Qr)}function vl(t,e){let s=0,n=0,i=ie(t.bands,fl);for(let l=0;l<i.length;l++){let r=i[l];r.series[0]==e?s=r.dir:r.series[1]==e&&(r.dir==1?n|=1:n|=2)}return[s,n==1?-1:n==2?1:n==3?2:0]}function sh(t,e,s,n,i){let l=t.mode,r=t.series[e],c=l==2?r.facets[1].scale:r.scale,h=t.scales[c];return i==-1?h.min:i==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Dt(t,e,s,n,i,l){return os(t,e,(r,c,h,d,g,p,v,x,y,M,_)=>{let D=r.pxRound,S=d.dir*(d.ori==0?1:-1),T=d.ori==0?Fs:Rs,A,U;S==1?(A=s,U=n):(A=n,U=s);let O=D(p(c[A],d,M,x)),K=D(v(h[A],g,_,y)),q=D(p(c[U],d,M,x)),X=D(v(l==1?g.max:g.min,g,_,y)),G=new Path2D(i);return T(G,q,X),T(G,O,X),T(G,O,K),G})}function Rn(t,e,s,n,i,l){let r=null;if(t.length>0){r=new Path2D;let c=e==0?jn:bl,h=s;for(let p=0;p<t.length;p++){let v=t[p];if(v[1]>v[0]){let x=v[0]-h;x>0&&c(r,h,n,x,n+l),h=v[1]}}let d=s+i-h,g=10;d>0&&c(r,h,n-g/2,d,n+l+g)}return r}function nh(t,e,s){let n=t[t.length-1];n&&n[0]==e?n[1]=s:t.push([e,s])}function wl(t,e,s,n,i,l,r){let c=[],h=t.length;for(let d=i==1?s:n;d>=s&&d<=n;d+=i)if(e[d]===null){let p=d,v=d;if(i==1)for(;++d<=n&&e[d]===null;)v=d;else for(;--d>=s&&e[d]===null;)v=d;let x=l(t[p]),y=v==p?x:l(t[v]),M=p-i;x=r<=0&&M>=0&&M<h?l(t[M]):x;let D=v+i;y=r>=0&&D>=0&&D<h?l(t[D]):y,y>=x&&c.push([x,y])}return c}function pr(t){return t==0?Mr:t==1?Pe:e=>ts(e,t)}function Yr(t){let e=t==0?zn:In,s=t==0?(i,l,r,c,h,d)=>{i.arcTo(l,r,c,h,d)}:(i,l,r,c,h,d)=>{i.arcTo(r,l,h,c,d)},n=t==0?(i,l,r,c,h)=>{i.rect(l,r,c,h)}:(i,l,r,c,h)=>{i.rect(r,l,h,c)};return(i,l,r,c,h,d=0,g=0)=>{d==0&&g==0?n(i,l,r,c,h):(d=kt(d,c/2,h/2),g=kt(g,c/2,h/2),e(i,l+d,r),s(i,l+c,r,l+c,r+h,d),s(i,l+c,r+h,l,r+h,g),s(i,l,r+h,l,r,g),s(i,l,r,l+c,r,d),i.closePath())}}var zn=(t,e,s)=>{t.moveTo(e,s)},In=(t,e,s)=>{t.moveTo(s,e)},Fs=(t,e,s)=>{t.lineTo(e,s)},Rs=(t,e,s)=>{t.lineTo(s,e)},jn=Yr(0),bl=Yr(1),Kr=(t,e,s,n,i,l)=>{t.arc(e,s,n,i,l)},Jr=(t,e,s,n,i,l)=>{t.arc(s,e,n,i,l)},Zr=(t,e,s,n,i,l,r)=>{t.bezierCurveTo(e,s,n,i,l,r)},Qr=(t,e,s,n,i,l,r)=>{t.bezierCurveTo(s,e,i,n,r,l)};function Xr(t){return(e,s,n,i,l)=>os(e,s,(r,c,h,d,g,p,v,x,y,M,_)=>{let{pxRound:D,points:S}=r,T,A;d.ori==0?(T=zn,A=Kr):(T=In,A=Jr);let U=fe(S.width*oe,3),O=(S.size-S.width)/2*oe,K=fe(O*2,3),q=new Path2D,X=new Path2D,{left:G,top:P,width:J,height:R}=e.bbox;jn(X,G-K,P-K,J+K*2,R+K*2);let B=V=>{if(h[V]!=null){let te=D(p(c[V],d,M,x)),j=D(v(h[V],g,_,y));T(q,te+O,j),A(q,te,j,O,0,Tn*2)}};if(l)l.forEach(B);else for(let V=n;V<=i;V++)B(V);return{stroke:U>0?q:null,fill:q,clip:X,flags:Cs|nl}})}function ea(t){return(e,s,n,i,l,r)=>{n!=i&&(l!=n&&r!=n&&t(e,s,n),l!=i&&r!=i&&t(e,s,i),t(e,s,r))}}var ih=ea(Fs),lh=ea(Rs);function ta(t){let e=ie(t?.alignGaps,0);return(s,n,i,l)=>os(s,n,(r,c,h,d,g,p,v,x,y,M,_)=>{[i,l]=$n(h,i,l);let D=r.pxRound,S=R=>D(p(R,d,M,x)),T=R=>D(v(R,g,_,y)),A,U;d.ori==0?(A=Fs,U=ih):(A=Rs,U=lh);let O=d.dir*(d.ori==0?1:-1),K={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cs},q=K.stroke,X=!1;if(l-i>=M*4){let R=z=>s.posToVal(z,d.key,!0),B=null,V=null,te,j,Je,we=S(c[O==1?i:l]),se=S(c[i]),ce=S(c[l]),Z=R(O==1?se+1:ce-1);for(let z=O==1?i:l;z>=i&&z<=l;z+=O){let Ae=c[z],be=(O==1?Ae<Z:Ae>Z)?we:S(Ae),re=h[z];be==we?re!=null?(j=re,B==null?(A(q,be,T(j)),te=B=V=j):j<B?B=j:j>V&&(V=j)):re===null&&(X=!0):(B!=null&&U(q,we,T(B),T(V),T(te),T(j)),re!=null?(j=re,A(q,be,T(j)),B=V=te=j):(B=V=null,re===null&&(X=!0)),we=be,Z=R(we+O))}B!=null&&B!=V&&Je!=we&&U(q,we,T(B),T(V),T(te),T(j))}else for(let R=O==1?i:l;R>=i&&R<=l;R+=O){let B=h[R];B===null?X=!0:B!=null&&A(q,S(c[R]),T(B))}let[P,J]=vl(s,n);if(r.fill!=null||P!=0){let R=K.fill=new Path2D(q),B=r.fillTo(s,n,r.min,r.max,P),V=T(B),te=S(c[i]),j=S(c[l]);O==-1&&([j,te]=[te,j]),A(R,j,V),A(R,te,V)}if(!r.spanGaps){let R=[];X&&R.push(...wl(c,h,i,l,O,S,e)),K.gaps=R=r.gaps(s,n,i,l,R),K.clip=Rn(R,d.ori,x,y,M,_)}return J!=0&&(K.band=J==2?[Dt(s,n,i,l,q,-1),Dt(s,n,i,l,q,1)]:Dt(s,n,i,l,q,J)),K})}function oh(t){let e=ie(t.align,1),s=ie(t.ascDesc,!1),n=ie(t.alignGaps,0),i=ie(t.extend,!1);return(l,r,c,h)=>os(l,r,(d,g,p,v,x,y,M,_,D,S,T)=>{[c,h]=$n(p,c,h);let A=d.pxRound,{left:U,width:O}=l.bbox,K=se=>A(y(se,v,S,_)),q=se=>A(M(se,x,T,D)),X=v.ori==0?Fs:Rs,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cs},P=G.stroke,J=v.dir*(v.ori==0?1:-1),R=q(p[J==1?c:h]),B=K(g[J==1?c:h]),V=B,te=B;i&&e==-1&&(te=U,X(P,te,R)),X(P,B,R);for(let se=J==1?c:h;se>=c&&se<=h;se+=J){let ce=p[se];if(ce==null)continue;let Z=K(g[se]),z=q(ce);e==1?X(P,Z,R):X(P,V,z),X(P,Z,z),R=z,V=Z}let j=V;i&&e==1&&(j=U+O,X(P,j,R));let[Je,we]=vl(l,r);if(d.fill!=null||Je!=0){let se=G.fill=new Path2D(P),ce=d.fillTo(l,r,d.min,d.max,Je),Z=q(ce);X(se,j,Z),X(se,te,Z)}if(!d.spanGaps){let se=[];se.push(...wl(g,p,c,h,J,K,n));let ce=d.width*oe/2,Z=s||e==1?ce:-ce,z=s||e==-1?-ce:ce;se.forEach(Ae=>{Ae[0]+=Z,Ae[1]+=z}),G.gaps=se=d.gaps(l,r,c,h,se),G.clip=Rn(se,v.ori,_,D,S,T)}return we!=0&&(G.band=we==2?[Dt(l,r,c,h,P,-1),Dt(l,r,c,h,P,1)]:Dt(l,r,c,h,P,we)),G})}function mr(t,e,s,n,i,l,r=he){if(t.length>1){let c=null;for(let h=0,d=1/0;h<t.length;h++)if(e[h]!==void 0){if(c!=null){let g=Le(t[h]-t[c]);g<d&&(d=g,r=Le(s(t[h],n,i,l)-s(t[c],n,i,l)))}c=h}}return r}function rh(t){t=t||tn;let e=ie(t.size,[.6,he,1]),s=t.align||0,n=t.gap||0,i=t.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let l=ee(i),r=1-e[0],c=ie(e[1],he),h=ie(e[2],1),d=ie(t.disp,tn),g=ie(t.each,x=>{}),{fill:p,stroke:v}=d;return(x,y,M,_)=>os(x,y,(D,S,T,A,U,O,K,q,X,G,P)=>{let J=D.pxRound,R=s,B=n*oe,V=c*oe,te=h*oe,j,Je;A.ori==0?[j,Je]=l(x,y):[Je,j]=l(x,y);let we=A.dir*(A.ori==0?1:-1),se=A.ori==0?jn:bl,ce=A.ori==0?g:(C,de,Te,hs,Gt,Mt,qt)=>{g(C,de,Te,Gt,hs,qt,Mt)},Z=ie(x.bands,fl).find(C=>C.series[0]==y),z=Z!=null?Z.dir:0,Ae=D.fillTo(x,y,D.min,D.max,z),He=J(K(Ae,U,P,X)),be,re,mt,Xe=G,xe=J(D.width*oe),St=!1,Lt=null,rt=null,Ft=null,as=null;p!=null&&(xe==0||v!=null)&&(St=!0,Lt=p.values(x,y,M,_),rt=new Map,new Set(Lt).forEach(C=>{C!=null&&rt.set(C,new Path2D)}),xe>0&&(Ft=v.values(x,y,M,_),as=new Map,new Set(Ft).forEach(C=>{C!=null&&as.set(C,new Path2D)})));let{x0:cs,size:zs}=d;if(cs!=null&&zs!=null){R=1,S=cs.values(x,y,M,_),cs.unit==2&&(S=S.map(Te=>x.posToVal(q+Te*G,A.key,!0)));let C=zs.values(x,y,M,_);zs.unit==2?re=C[0]*G:re=O(C[0],A,G,q)-O(0,A,G,q),Xe=mr(S,T,O,A,G,q,Xe),mt=Xe-re+B}else Xe=mr(S,T,O,A,G,q,Xe),mt=Xe*r+B,re=Xe-mt;mt<1&&(mt=0),xe>=re/2&&(xe=0),mt<5&&(J=Mr);let cn=mt>0,Ht=Xe-mt-(cn?xe:0);re=J(el(Ht,te,V)),be=(R==0?re/2:R==we?0:re)-R*we*((R==0?B/2:0)+(cn?xe/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},us=St?null:new Path2D,Ot=null;if(Z!=null)Ot=x.data[Z.series[1]];else{let{y0:C,y1:de}=d;C!=null&&de!=null&&(T=de.values(x,y,M,_),Ot=C.values(x,y,M,_))}let Ut=j*re,Y=Je*re;for(let C=we==1?M:_;C>=M&&C<=_;C+=we){let de=T[C];if(de==null)continue;if(Ot!=null){let Ze=Ot[C]??0;if(de-Ze==0)continue;He=K(Ze,U,P,X)}let Te=A.distr!=2||d!=null?S[C]:C,hs=O(Te,A,G,q),Gt=K(ie(de,Ae),U,P,X),Mt=J(hs-be),qt=J(Ke(Gt,He)),et=J(kt(Gt,He)),at=qt-et;if(de!=null){let Ze=de<0?Y:Ut,gt=de<0?Ut:Y;St?(xe>0&&Ft[C]!=null&&se(as.get(Ft[C]),Mt,et+lt(xe/2),re,Ke(0,at-xe),Ze,gt),Lt[C]!=null&&se(rt.get(Lt[C]),Mt,et+lt(xe/2),re,Ke(0,at-xe),Ze,gt)):se(us,Mt,et+lt(xe/2),re,Ke(0,at-xe),Ze,gt),ce(x,y,C,Mt-xe/2,et,re+xe,at)}}return xe>0?Ue.stroke=St?as:us:St||(Ue._fill=D.width==0?D._fill:D._stroke??D._fill,Ue.width=0),Ue.fill=St?rt:us,Ue})}function ah(t,e){let s=ie(e?.alignGaps,0);return(n,i,l,r)=>os(n,i,(c,h,d,g,p,v,x,y,M,_,D)=>{[l,r]=$n(d,l,r);let S=c.pxRound,T=j=>S(v(j,g,_,y)),A=j=>S(x(j,p,D,M)),U,O,K;g.ori==0?(U=zn,K=Fs,O=Zr):(U=In,K=Rs,O=Qr);let q=g.dir*(g.ori==0?1:-1),X=T(h[q==1?l:r]),G=X,P=[],J=[];for(let j=q==1?l:r;j>=l&&j<=r;j+=q)if(d[j]!=null){let we=h[j],se=T(we);P.push(G=se),J.push(A(d[j]))}let R={stroke:t(P,J,U,K,O,S),fill:null,clip:null,band:null,gaps:null,flags:Cs},B=R.stroke,[V,te]=vl(n,i);if(c.fill!=null||V!=0){let j=R.fill=new Path2D(B),Je=c.fillTo(n,i,c.min,c.max,V),we=A(Je);K(j,G,we),K(j,X,we)}if(!c.spanGaps){let j=[];j.push(...wl(h,d,l,r,q,T,s)),R.gaps=j=c.gaps(n,i,l,r,j),R.clip=Rn(j,g.ori,y,M,_,D)}return te!=0&&(R.band=te==2?[Dt(n,i,l,r,B,-1),Dt(n,i,l,r,B,1)]:Dt(n,i,l,r,B,te)),R})}function ch(t){return ah(uh,t)}function uh(t,e,s,n,i,l){let r=t.length;if(r<2)return null;let c=new Path2D;if(s(c,t[0],e[0]),r==2)n(c,t[1],e[1]);else{let h=Array(r),d=Array(r-1),g=Array(r-1),p=Array(r-1);for(let v=0;v<r-1;v++)g[v]=e[v+1]-e[v],p[v]=t[v+1]-t[v],d[v]=g[v]/p[v];h[0]=d[0];for(let v=1;v<r-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?h[v]=0:(h[v]=3*(p[v-1]+p[v])/((2*p[v]+p[v-1])/d[v-1]+(p[v]+2*p[v-1])/d[v]),isFinite(h[v])||(h[v]=0));h[r-1]=d[r-2];for(let v=0;v<r-1;v++)i(c,t[v]+p[v]/3,e[v]+h[v]*p[v]/3,t[v+1]-p[v]/3,e[v+1]-h[v+1]*p[v]/3,t[v+1],e[v+1])}return c}var il=new Set;function gr(){for(let t of il)t.syncRect(!0)}Ds&&(is(Hc,Ps,gr),is(Uc,Ps,gr,!0),is(Pn,Ps,()=>{Oe.pxRatio=oe}));var hh=ta(),fh=Xr();function vr(t,e,s,n){return(n?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((l,r)=>ll(l,r,e,s))}function dh(t,e){return t.map((s,n)=>n==0?{}:_e({},e,s))}function ll(t,e,s,n){return _e({},e==0?s:n,t)}function sa(t,e,s){return e==null?Os:[e,s]}var ph=sa;function mh(t,e,s){return e==null?Os:Ln(e,s,ul,!0)}function na(t,e,s,n){return e==null?Os:Cn(e,s,t.scales[n].log,!1)}var gh=na;function ia(t,e,s,n){return e==null?Os:cl(e,s,t.scales[n].log,!1)}var vh=ia;function wh(t,e,s,n,i){let l=Ke(Ko(t),Ko(e)),r=e-t,c=xt(i/n*r,s);do{let h=s[c],d=n*h/r;if(d>=i&&l+(h<5?Bt.get(h):0)<=17)return[h,d]}while(++c<s.length);return[0,0]}function wr(t){let e,s;return t=t.replace(/(\d+)px/,(n,i)=>(e=Pe((s=+i)*oe))+"px"),[t,e,s]}function bh(t){t.show&&[t.font,t.labelFont].forEach(e=>{let s=fe(e[2]*oe,1);e[0]=e[0].replace(/[0-9.]+px/,s+"px"),e[1]=s})}function Oe(t,e,s){let n={mode:ie(t.mode,1)},i=n.mode;function l(o,a,u,f){let m=a.valToPct(o);return f+u*(a.dir==-1?1-m:m)}function r(o,a,u,f){let m=a.valToPct(o);return f+u*(a.dir==-1?m:1-m)}function c(o,a,u,f){return a.ori==0?l(o,a,u,f):r(o,a,u,f)}n.valToPosH=l,n.valToPosV=r;let h=!1;n.status=0;let d=n.root=dt(Nc);if(t.id!=null&&(d.id=t.id),it(d,t.class),t.title){let o=dt(Tc,d);o.textContent=t.title}let g=yt("canvas"),p=n.ctx=g.getContext("2d"),v=dt(Pc,d);is("click",v,o=>{o.target===y&&(pe!=ks||ye!=Ss)&&Ve.click(n,o)},!0);let x=n.under=dt(Lc,v);v.appendChild(g);let y=n.over=dt(Oc,v);t=$s(t);let M=+ie(t.pxAlign,1),_=pr(M);(t.plugins||[]).forEach(o=>{o.opts&&(t=o.opts(n,t)||t)});let D=t.ms||.001,S=n.series=i==1?vr(t.series||[],rr,fr,!1):dh(t.series||[null],hr),T=n.axes=vr(t.axes||[],or,cr,!0),A=n.scales={},U=n.bands=t.bands||[];U.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ie(o.dir,-1)});let O=i==2?S[1].facets[0].scale:S[0].scale,K={axes:Ua,series:ja},q=(t.drawOrder||["axes","series"]).map(o=>K[o]);function X(o){let a=o.distr==3?u=>Ct(u>0?u:o.clamp(n,u,o.min,o.max,o.key)):o.distr==4?u=>Gi(u,o.asinh):o.distr==100?u=>o.fwd(u):u=>u;return u=>{let f=a(u),{_min:m,_max:w}=o,k=w-m;return(f-m)/k}}function G(o){let a=A[o];if(a==null){let u=(t.scales||tn)[o]||tn;if(u.from!=null){G(u.from);let f=_e({},A[u.from],u,{key:o});f.valToPct=X(f),A[o]=f}else{a=A[o]=_e({},o==O?Gr:th,u),a.key=o;let f=a.time,m=a.range,w=Wt(m);if((o!=O||i==2&&!f)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?Go:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?Go:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&Fn(m))){let k=m;m=(E,N,L)=>N==null?Os:Ln(N,L,k)}a.range=ee(m||(f?ph:o==O?a.distr==3?gh:a.distr==4?vh:sa:a.distr==3?na:a.distr==4?ia:mh)),a.auto=ee(w?!1:a.auto),a.clamp=ee(a.clamp||eh),a._min=a._max=null,a.valToPct=X(a)}}}G("x"),G("y"),i==1&&S.forEach(o=>{G(o.scale)}),T.forEach(o=>{G(o.scale)});for(let o in t.scales)G(o);let P=A[O],J=P.distr,R,B;P.ori==0?(it(d,_c),R=l,B=r):(it(d,Ac),R=r,B=l);let V={};for(let o in A){let a=A[o];(a.min!=null||a.max!=null)&&(V[o]={min:a.min,max:a.max},a.min=a.max=null)}let te=t.tzDate||(o=>new Date(Pe(o/D))),j=t.fmtDate||dl,Je=D==1?_u(te):Pu(te),we=nr(te,sr(D==1?Nu:Tu,j)),se=lr(te,ir(Ou,j)),ce=[],Z=n.legend=_e({},Du,t.legend),z=n.cursor=_e({},Vu,{drag:{y:i==2}},t.cursor),Ae=Z.show,He=z.show,be=Z.markers;Z.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let re,mt,Xe,xe=[],St=[],Lt,rt=!1,Ft={};if(Z.live){let o=S[1]?S[1].values:null;rt=o!=null,Lt=rt?o(n,1,0):{_:0};for(let a in Lt)Ft[a]=rl}if(Ae)if(re=yt("table",zc,d),Xe=yt("tbody",null,re),Z.mount(n,re),rt){mt=yt("thead",null,re,Xe);let o=yt("tr",null,mt);yt("th",null,o);for(var as in Lt)yt("th",$o,o).textContent=as}else it(re,jc),Z.live&&it(re,Ic);let cs={show:!0},zs={show:!1};function cn(o,a){if(a==0&&(rt||!Z.live||i==2))return Os;let u=[],f=yt("tr",Vc,Xe,Xe.childNodes[a]);it(f,o.class),o.show||it(f,ns);let m=yt("th",null,f);if(be.show){let E=dt(Wc,m);if(a>0){let N=be.width(n,a);N&&(E.style.border=N+"px "+be.dash(n,a)+" "+be.stroke(n,a)),E.style.background=be.fill(n,a)}}let w=dt($o,m);o.label instanceof HTMLElement?w.appendChild(o.label):w.textContent=o.label,a>0&&(be.show||(w.style.color=o.width>0?be.stroke(n,a):be.fill(n,a)),Ue("click",m,E=>{if(z._lock)return;Kt(E);let N=S.indexOf(o);if((E.ctrlKey||E.metaKey)!=Z.isolate){let L=S.some(($,F)=>F>0&&F!=N&&$.show);S.forEach(($,F)=>{F>0&&Nt(F,L?F==N?cs:zs:cs,!0,Me.setSeries)})}else Nt(N,{show:!o.show},!0,Me.setSeries)},!1),ds&&Ue(Ro,m,E=>{z._lock||(Kt(E),Nt(S.indexOf(o),Es,!0,Me.setSeries))},!1));for(var k in Lt){let E=yt("td",Bc,f);E.textContent="--",u.push(E)}return[f,u]}let Ht=new Map;function Ue(o,a,u,f=!0){let m=Ht.get(a)||{},w=z.bind[o](n,a,u,f);w&&(is(o,a,m[o]=w),Ht.set(a,m))}function us(o,a,u){let f=Ht.get(a)||{};for(let m in f)(o==null||m==o)&&(Xi(m,a,f[m]),delete f[m]);o==null&&Ht.delete(a)}let Ot=0,Ut=0,Y=0,C=0,de=0,Te=0,hs=de,Gt=Te,Mt=Y,qt=C,et=0,at=0,Ze=0,gt=0;n.bbox={};let ai=!1,un=!1,fs=!1,Yt=!1,hn=!1,ct=!1;function ci(o,a,u){(u||o!=n.width||a!=n.height)&&Nl(o,a),ws(!1),fs=!0,un=!0,bs()}function Nl(o,a){n.width=Ot=Y=o,n.height=Ut=C=a,de=Te=0,$a(),Ca();let u=n.bbox;et=u.left=ts(de*oe,.5),at=u.top=ts(Te*oe,.5),Ze=u.width=ts(Y*oe,.5),gt=u.height=ts(C*oe,.5)}let Pa=3;function La(){let o=!1,a=0;for(;!o;){a++;let u=Ba(a),f=Ha(a);o=a==Pa||u&&f,o||(Nl(n.width,n.height),un=!0)}}function Oa({width:o,height:a}){ci(o,a)}n.setSize=Oa;function $a(){let o=!1,a=!1,u=!1,f=!1;T.forEach((m,w)=>{if(m.show&&m._show){let{side:k,_size:E}=m,N=k%2,L=m.label!=null?m.labelSize:0,$=E+L;$>0&&(N?(Y-=$,k==3?(de+=$,f=!0):u=!0):(C-=$,k==0?(Te+=$,o=!0):a=!0))}}),Jt[0]=o,Jt[1]=u,Jt[2]=a,Jt[3]=f,Y-=Rt[1]+Rt[3],de+=Rt[3],C-=Rt[2]+Rt[0],Te+=Rt[0]}function Ca(){let o=de+Y,a=Te+C,u=de,f=Te;function m(w,k){switch(w){case 1:return o+=k,o-k;case 2:return a+=k,a-k;case 3:return u-=k,u+k;case 0:return f-=k,f+k}}T.forEach((w,k)=>{if(w.show&&w._show){let E=w.side;w._pos=m(E,w._size),w.label!=null&&(w._lpos=m(E,w.labelSize))}})}if(z.dataIdx==null){let o=z.hover,a=o.skip=new Set(o.skip??[]);a.add(void 0);let u=o.prox=ee(o.prox),f=o.bias??=0;z.dataIdx=(m,w,k,E)=>{if(w==0)return k;let N=k,L=u(m,w,k,E)??he,$=L>=0&&L<he,F=P.ori==0?Y:C,H=z.left,le=e[0],ne=e[w];if(a.has(ne[k])){N=null;let Q=null,W=null,I;if(f==0||f==-1)for(I=k;Q==null&&I-- >0;)a.has(ne[I])||(Q=I);if(f==0||f==1)for(I=k;W==null&&I++<ne.length;)a.has(ne[I])||(W=I);if(Q!=null||W!=null)if($){let ge=Q==null?-1/0:R(le[Q],P,F,0),ke=W==null?1/0:R(le[W],P,F,0),ze=H-ge,ue=ke-H;ze<=ue?ze<=L&&(N=Q):ue<=L&&(N=W)}else N=W==null?Q:Q==null?W:k-Q<=W-k?Q:W}else $&&Le(H-R(le[k],P,F,0))>L&&(N=null);return N}}let Kt=o=>{z.event=o};z.idxs=ce,z._lock=!1;let Be=z.points;Be.show=ee(Be.show),Be.size=ee(Be.size),Be.stroke=ee(Be.stroke),Be.width=ee(Be.width),Be.fill=ee(Be.fill);let Et=n.focus=_e({},t.focus||{alpha:.3},z.focus),ds=Et.prox>=0,ps=ds&&Be.one,ut=[],ms=[],gs=[];function _l(o,a){let u=Be.show(n,a);if(u instanceof HTMLElement)return it(u,Rc),it(u,o.class),Pt(u,-10,-10,Y,C),y.insertBefore(u,ut[a]),u}function Al(o,a){if(i==1||a>0){let u=i==1&&A[o.scale].time,f=o.value;o.value=u?Qo(f)?lr(te,ir(f,j)):f||se:f||Zu,o.label=o.label||(u?Bu:Wu)}if(ps||a>0){o.width=o.width==null?1:o.width,o.paths=o.paths||hh||tu,o.fillTo=ee(o.fillTo||sh),o.pxAlign=+ie(o.pxAlign,M),o.pxRound=pr(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let u=Qu(Ke(1,o.width),1),f=o.points=_e({},{size:u,width:Ke(1,u*.2),stroke:o.stroke,space:u*2,paths:fh,_stroke:null,_fill:null},o.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=o.pxAlign}if(Ae){let u=cn(o,a);xe.splice(a,0,u[0]),St.splice(a,0,u[1]),Z.values.push(null)}if(He){ce.splice(a,0,null);let u=null;ps?a==0&&(u=_l(o,a)):a>0&&(u=_l(o,a)),ut.splice(a,0,u),ms.splice(a,0,0),gs.splice(a,0,0)}Re("addSeries",a)}function Da(o,a){a=a??S.length,o=i==1?ll(o,a,rr,fr):ll(o,a,{},hr),S.splice(a,0,o),Al(S[a],a)}n.addSeries=Da;function Fa(o){if(S.splice(o,1),Ae){Z.values.splice(o,1),St.splice(o,1);let a=xe.splice(o,1)[0];us(null,a.firstChild),a.remove()}He&&(ce.splice(o,1),ut.splice(o,1)[0].remove(),ms.splice(o,1),gs.splice(o,1)),Re("delSeries",o)}n.delSeries=Fa;let Jt=[!1,!1,!1,!1];function Ra(o,a){if(o._show=o.show,o.show){let u=o.side%2,f=A[o.scale];f==null&&(o.scale=u?S[1].scale:O,f=A[o.scale]);let m=f.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Wt(o.incrs)&&o.incrs.forEach(k=>{!Bt.has(k)&&Bt.set(k,_r(k))}),o.incrs=ee(o.incrs||(f.distr==2?Su:m?D==1?Eu:Au:ss)),o.splits=ee(o.splits||(m&&f.distr==1?Je:f.distr==3?tl:f.distr==4?Gu:Uu)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let w=o.values;o.values=Wt(w)&&!Wt(w[0])?ee(w):m?Wt(w)?nr(te,sr(w,j)):Qo(w)?Lu(te,w):w||we:w||Hu,o.filter=ee(o.filter||(f.distr>=3&&f.log==10?Ku:f.distr==3&&f.log==2?Ju:Er)),o.font=wr(o.font),o.labelFont=wr(o.labelFont),o._size=o.size(n,null,a,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Jt[a]=!0,o._el=dt($c,v))}}function Is(o,a,u,f){let[m,w,k,E]=u,N=a%2,L=0;return N==0&&(E||w)&&(L=a==0&&!m||a==2&&!k?Pe(or.size/3):0),N==1&&(m||k)&&(L=a==1&&!w||a==3&&!E?Pe(cr.size/2):0),L}let Tl=n.padding=(t.padding||[Is,Is,Is,Is]).map(o=>ee(ie(o,Is))),Rt=n._padding=Tl.map((o,a)=>o(n,a,Jt,0)),je,$e=null,Ce=null,fn=i==1?S[0].idxs:null,vt=null,js=!1;function Pl(o,a){if(e=o??[],n.data=n._data=e,i==2){je=0;for(let u=1;u<S.length;u++)je+=e[u][0].length}else{e.length==0&&(n.data=n._data=e=[[]]),vt=e[0],je=vt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(je);for(let m=0;m<je;m++)f[m]=m}n._data=e=u}if(ws(!0),Re("setData"),J==2&&(fs=!0),a!==!1){let u=P;u.auto(n,js)?ui():It(O,u.min,u.max),Yt=Yt||z.left>=0,ct=!0,bs()}}n.setData=Pl;function ui(){js=!0;let o,a;i==1&&(je>0?($e=fn[0]=0,Ce=fn[1]=je-1,o=e[0][$e],a=e[0][Ce],J==2?(o=$e,a=Ce):o==a&&(J==3?[o,a]=Cn(o,o,P.log,!1):J==4?[o,a]=cl(o,o,P.log,!1):P.time?a=o+Pe(86400/D):[o,a]=Ln(o,a,ul,!0))):($e=fn[0]=o=null,Ce=fn[1]=a=null)),It(O,o,a)}let dn,vs,hi,fi,di,pi,mi,gi,vi,Qe;function Ll(o,a,u,f,m,w){o??=Do,u??=fl,f??="butt",m??=Do,w??="round",o!=dn&&(p.strokeStyle=dn=o),m!=vs&&(p.fillStyle=vs=m),a!=hi&&(p.lineWidth=hi=a),w!=di&&(p.lineJoin=di=w),f!=pi&&(p.lineCap=pi=f),u!=fi&&p.setLineDash(fi=u)}function Ol(o,a,u,f){a!=vs&&(p.fillStyle=vs=a),o!=mi&&(p.font=mi=o),u!=gi&&(p.textAlign=gi=u),f!=vi&&(p.textBaseline=vi=f)}function wi(o,a,u,f,m=0){if(f.length>0&&o.auto(n,js)&&(a==null||a.min==null)){let w=ie($e,0),k=ie(Ce,f.length-1),E=u.min==null?Kc(f,w,k,m,o.distr==3):[u.min,u.max];o.min=kt(o.min,u.min=E[0]),o.max=Ke(o.max,u.max=E[1])}}let $l={min:null,max:null};function za(){for(let f in A){let m=A[f];V[f]==null&&(m.min==null||V[O]!=null&&m.auto(n,js))&&(V[f]=$l)}for(let f in A){let m=A[f];V[f]==null&&m.from!=null&&V[m.from]!=null&&(V[f]=$l)}V[O]!=null&&ws(!0);let o={};for(let f in V){let m=V[f];if(m!=null){let w=o[f]=$s(A[f],iu);if(m.min!=null)_e(w,m);else if(f!=O||i==2)if(je==0&&w.from==null){let k=w.range(n,null,null,f);w.min=k[0],w.max=k[1]}else w.min=he,w.max=-he}}if(je>0){S.forEach((f,m)=>{if(i==1){let w=f.scale,k=V[w];if(k==null)return;let E=o[w];if(m==0){let N=E.range(n,E.min,E.max,w);E.min=N[0],E.max=N[1],$e=xt(E.min,e[0]),Ce=xt(E.max,e[0]),Ce-$e>1&&(e[0][$e]<E.min&&$e++,e[0][Ce]>E.max&&Ce--),f.min=vt[$e],f.max=vt[Ce]}else f.show&&f.auto&&wi(E,k,f,e[m],f.sorted);f.idxs[0]=$e,f.idxs[1]=Ce}else if(m>0&&f.show&&f.auto){let[w,k]=f.facets,E=w.scale,N=k.scale,[L,$]=e[m],F=o[E],H=o[N];F!=null&&wi(F,V[E],w,L,w.sorted),H!=null&&wi(H,V[N],k,$,k.sorted),f.min=k.min,f.max=k.max}});for(let f in o){let m=o[f],w=V[f];if(m.from==null&&(w==null||w.min==null)){let k=m.range(n,m.min==he?null:m.min,m.max==-he?null:m.max,f);m.min=k[0],m.max=k[1]}}}for(let f in o){let m=o[f];if(m.from!=null){let w=o[m.from];if(w.min==null)m.min=m.max=null;else{let k=m.range(n,w.min,w.max,f);m.min=k[0],m.max=k[1]}}}let a={},u=!1;for(let f in o){let m=o[f],w=A[f];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let k=w.distr;w._min=k==3?Ct(w.min):k==4?Gi(w.min,w.asinh):k==100?w.fwd(w.min):w.min,w._max=k==3?Ct(w.max):k==4?Gi(w.max,w.asinh):k==100?w.fwd(w.max):w.max,a[f]=u=!0}}if(u){S.forEach((f,m)=>{i==2?m>0&&a.y&&(f._paths=null):a[f.scale]&&(f._paths=null)});for(let f in a)fs=!0,Re("setScale",f);He&&z.left>=0&&(Yt=ct=!0)}for(let f in V)V[f]=null}function Ia(o){let a=el($e-1,0,je-1),u=el(Ce+1,0,je-1);for(;o[a]==null&&a>0;)a--;for(;o[u]==null&&u<je-1;)u++;return[a,u]}function ja(){if(je>0){let o=S.some(a=>a._focus)&&Qe!=Et.alpha;o&&(p.globalAlpha=Qe=Et.alpha),S.forEach((a,u)=>{if(u>0&&a.show&&(Cl(u,!1),Cl(u,!0),a._paths==null)){let f=Qe;Qe!=a.alpha&&(p.globalAlpha=Qe=a.alpha);let m=i==2?[0,e[u][0].length-1]:Ia(e[u]);a._paths=a.paths(n,u,m[0],m[1]),Qe!=f&&(p.globalAlpha=Qe=f)}}),S.forEach((a,u)=>{if(u>0&&a.show){let f=Qe;Qe!=a.alpha&&(p.globalAlpha=Qe=a.alpha),a._paths!=null&&Dl(u,!1);{let m=a._paths!=null?a._paths.gaps:null,w=a.points.show(n,u,$e,Ce,m),k=a.points.filter(n,u,w,m);(w||k)&&(a.points._paths=a.points.paths(n,u,$e,Ce,k),Dl(u,!0))}Qe!=f&&(p.globalAlpha=Qe=f),Re("drawSeries",u)}}),o&&(p.globalAlpha=Qe=1)}}function Cl(o,a){let u=a?S[o].points:S[o];u._stroke=u.stroke(n,o),u._fill=u.fill(n,o)}function Dl(o,a){let u=a?S[o].points:S[o],{stroke:f,fill:m,clip:w,flags:k,_stroke:E=u._stroke,_fill:N=u._fill,_width:L=u.width}=u._paths;L=fe(L*oe,3);let $=null,F=L%2/2;a&&N==null&&(N=L>0?"#fff":E);let H=u.pxAlign==1&&F>0;if(H&&p.translate(F,F),!a){let le=et-L/2,ne=at-L/2,Q=Ze+L,W=gt+L;$=new Path2D,$.rect(le,ne,Q,W)}a?bi(E,L,u.dash,u.cap,N,f,m,k,w):Va(o,E,L,u.dash,u.cap,N,f,m,k,$,w),H&&p.translate(-F,-F)}function Va(o,a,u,f,m,w,k,E,N,L,$){let F=!1;N!=0&&U.forEach((H,le)=>{if(H.series[0]==o){let ne=S[H.series[1]],Q=e[H.series[1]],W=(ne._paths||tn).band;Wt(W)&&(W=H.dir==1?W[0]:W[1]);let I,ge=null;ne.show&&W&&Zc(Q,$e,Ce)?(ge=H.fill(n,le)||w,I=ne._paths.clip):W=null,bi(a,u,f,m,ge,k,E,N,L,$,I,W),F=!0}}),F||bi(a,u,f,m,w,k,E,N,L,$)}let Fl=Cs|nl;function bi(o,a,u,f,m,w,k,E,N,L,$,F){Ll(o,a,u,f,m),(N||L||F)&&(p.save(),N&&p.clip(N),L&&p.clip(L)),F?(E&Fl)==Fl?(p.clip(F),$&&p.clip($),mn(m,k),pn(o,w,a)):E&nl?(mn(m,k),p.clip(F),pn(o,w,a)):E&Cs&&(p.save(),p.clip(F),$&&p.clip($),mn(m,k),p.restore(),pn(o,w,a)):(mn(m,k),pn(o,w,a)),(N||L||F)&&p.restore()}function pn(o,a,u){u>0&&(a instanceof Map?a.forEach((f,m)=>{p.strokeStyle=dn=m,p.stroke(f)}):a!=null&&o&&p.stroke(a))}function mn(o,a){a instanceof Map?a.forEach((u,f)=>{p.fillStyle=vs=f,p.fill(u)}):a!=null&&o&&p.fill(a)}function Wa(o,a,u,f){let m=T[o],w;if(f<=0)w=[0,0];else{let k=m._space=m.space(n,o,a,u,f),E=m._incrs=m.incrs(n,o,a,u,f,k);w=wh(a,u,E,f,k)}return m._found=w}function yi(o,a,u,f,m,w,k,E,N,L){let $=k%2/2;M==1&&p.translate($,$),Ll(E,k,N,L,E),p.beginPath();let F,H,le,ne,Q=m+(f==0||f==3?-w:w);u==0?(H=m,ne=Q):(F=m,le=Q);for(let W=0;W<o.length;W++)a[W]!=null&&(u==0?F=le=o[W]:H=ne=o[W],p.moveTo(F,H),p.lineTo(le,ne));p.stroke(),M==1&&p.translate(-$,-$)}function Ba(o){let a=!0;return T.forEach((u,f)=>{if(!u.show)return;let m=A[u.scale];if(m.min==null){u._show&&(a=!1,u._show=!1,ws(!1));return}else u._show||(a=!1,u._show=!0,ws(!1));let w=u.side,k=w%2,{min:E,max:N}=m,[L,$]=Wa(f,E,N,k==0?Y:C);if($==0)return;let F=m.distr==2,H=u._splits=u.splits(n,f,E,N,L,$,F),le=m.distr==2?H.map(I=>vt[I]):H,ne=m.distr==2?vt[H[1]]-vt[H[0]]:L,Q=u._values=u.values(n,u.filter(n,le,f,$,ne),f,$,ne);u._rotate=w==2?u.rotate(n,Q,f,$):0;let W=u._size;u._size=pt(u.size(n,Q,f,o)),W!=null&&u._size!=W&&(a=!1)}),a}function Ha(o){let a=!0;return Tl.forEach((u,f)=>{let m=u(n,f,Jt,o);m!=Rt[f]&&(a=!1),Rt[f]=m}),a}function Ua(){for(let o=0;o<T.length;o++){let a=T[o];if(!a.show||!a._show)continue;let u=a.side,f=u%2,m,w,k=a.stroke(n,o),E=u==0||u==3?-1:1,[N,L]=a._found;if(a.label!=null){let qe=a.labelGap*E,nt=Pe((a._lpos+qe)*oe);Ol(a.labelFont[0],k,"center",u==2?"top":Co),p.save(),f==1?(m=w=0,p.translate(nt,Pe(at+gt/2)),p.rotate((u==3?-Tn:Tn)/2)):(m=Pe(et+Ze/2),w=nt);let Xt=Sr(a.label)?a.label(n,o,N,L):a.label;p.fillText(Xt,m,w),p.restore()}if(L==0)continue;let $=A[a.scale],F=f==0?Ze:gt,H=f==0?et:at,le=a._splits,ne=$.distr==2?le.map(qe=>vt[qe]):le,Q=$.distr==2?vt[le[1]]-vt[le[0]]:N,W=a.ticks,I=a.border,ge=W.show?W.size:0,ke=Pe(ge*oe),ze=Pe((a.alignTo==2?a._size-ge-a.gap:a.gap)*oe),ue=a._rotate*-Tn/180,Se=_(a._pos*oe),tt=(ke+ze)*E,Ge=Se+tt;w=f==0?Ge:0,m=f==1?Ge:0;let ht=a.font[0],wt=a.align==1?As:a.align==2?Bi:ue>0?As:ue<0?Bi:f==0?"center":u==3?Bi:As,At=ue||f==1?"middle":u==2?"top":Co;Ol(ht,k,wt,At);let st=a.font[1]*a.lineGap,ft=le.map(qe=>_(c(qe,$,F,H))),bt=a._values;for(let qe=0;qe<bt.length;qe++){let nt=bt[qe];if(nt!=null){f==0?m=ft[qe]:w=ft[qe],nt=""+nt;let Xt=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ye=0;Ye<Xt.length;Ye++){let to=Xt[Ye];ue?(p.save(),p.translate(m,w+Ye*st),p.rotate(ue),p.fillText(to,0,0),p.restore()):p.fillText(to,m,w+Ye*st)}}}W.show&&yi(ft,W.filter(n,ne,o,L,Q),f,u,Se,ke,fe(W.width*oe,3),W.stroke(n,o),W.dash,W.cap);let Tt=a.grid;Tt.show&&yi(ft,Tt.filter(n,ne,o,L,Q),f,f==0?2:1,f==0?at:et,f==0?gt:Ze,fe(Tt.width*oe,3),Tt.stroke(n,o),Tt.dash,Tt.cap),I.show&&yi([Se],[1],f==0?1:0,f==0?1:2,f==1?at:et,f==1?gt:Ze,fe(I.width*oe,3),I.stroke(n,o),I.dash,I.cap)}Re("drawAxes")}function ws(o){S.forEach((a,u)=>{u>0&&(a._paths=null,o&&(i==1?(a.min=null,a.max=null):a.facets.forEach(f=>{f.min=null,f.max=null})))})}let gn=!1,xi=!1,Vs=[];function Ga(){xi=!1;for(let o=0;o<Vs.length;o++)Re(...Vs[o]);Vs.length=0}function bs(){gn||(hu(Rl),gn=!0)}function qa(o,a=!1){gn=!0,xi=a,o(n),Rl(),a&&Vs.length>0&&queueMicrotask(Ga)}n.batch=qa;function Rl(){if(ai&&(za(),ai=!1),fs&&(La(),fs=!1),un){if(ve(x,As,de),ve(x,"top",Te),ve(x,Zs,Y),ve(x,Qs,C),ve(y,As,de),ve(y,"top",Te),ve(y,Zs,Y),ve(y,Qs,C),ve(v,Zs,Ot),ve(v,Qs,Ut),g.width=Pe(Ot*oe),g.height=Pe(Ut*oe),T.forEach(({_el:o,_show:a,_size:u,_pos:f,side:m})=>{if(o!=null)if(a){let w=m===3||m===0?u:0,k=m%2==1;ve(o,k?"left":"top",f-w),ve(o,k?"width":"height",u),ve(o,k?"top":"left",k?Te:de),ve(o,k?"height":"width",k?C:Y),Qi(o,ns)}else it(o,ns)}),dn=vs=hi=di=pi=mi=gi=vi=fi=null,Qe=1,Hs(!0),de!=hs||Te!=Gt||Y!=Mt||C!=qt){ws(!1);let o=Y/Mt,a=C/qt;if(He&&!Yt&&z.left>=0){z.left*=o,z.top*=a,ys&&Pt(ys,Pe(z.left),0,Y,C),xs&&Pt(xs,0,Pe(z.top),Y,C);for(let u=0;u<ut.length;u++){let f=ut[u];f!=null&&(ms[u]*=o,gs[u]*=a,Pt(f,pt(ms[u]),pt(gs[u]),Y,C))}}if(me.show&&!hn&&me.left>=0&&me.width>0){me.left*=o,me.width*=o,me.top*=a,me.height*=a;for(let u in _i)ve(Ms,u,me[u])}hs=de,Gt=Te,Mt=Y,qt=C}Re("setSize"),un=!1}Ot>0&&Ut>0&&(p.clearRect(0,0,g.width,g.height),Re("drawClear"),q.forEach(o=>o()),Re("draw")),me.show&&hn&&(vn(me),hn=!1),He&&Yt&&(Qt(null,!0,!1),Yt=!1),Z.show&&Z.live&&ct&&(Ei(),ct=!1),h||(h=!0,n.status=1,Re("ready")),js=!1,gn=!1}n.redraw=(o,a)=>{fs=a||!1,o!==!1?It(O,P.min,P.max):bs()};function ki(o,a){let u=A[o];if(u.from==null){if(je==0){let f=u.range(n,a.min,a.max,o);a.min=f[0],a.max=f[1]}if(a.min>a.max){let f=a.min;a.min=a.max,a.max=f}if(je>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;o==O&&u.distr==2&&je>0&&(a.min=xt(a.min,e[0]),a.max=xt(a.max,e[0]),a.min==a.max&&a.max++),V[o]=a,ai=!0,bs()}}n.setScale=ki;let Si,Mi,ys,xs,zl,Il,ks,Ss,jl,Vl,pe,ye,zt=!1,Ve=z.drag,De=Ve.x,Fe=Ve.y;He&&(z.x&&(Si=dt(Dc,y)),z.y&&(Mi=dt(Fc,y)),P.ori==0?(ys=Si,xs=Mi):(ys=Mi,xs=Si),pe=z.left,ye=z.top);let me=n.select=_e({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Ms=me.show?dt(Cc,me.over?y:x):null;function vn(o,a){if(me.show){for(let u in o)me[u]=o[u],u in _i&&ve(Ms,u,o[u]);a!==!1&&Re("setSelect")}}n.setSelect=vn;function Ya(o){if(S[o].show)Ae&&Qi(xe[o],ns);else if(Ae&&it(xe[o],ns),He){let u=ps?ut[0]:ut[o];u!=null&&Pt(u,-10,-10,Y,C)}}function It(o,a,u){ki(o,{min:a,max:u})}function Nt(o,a,u,f){a.focus!=null&&Xa(o),a.show!=null&&S.forEach((m,w)=>{w>0&&(o==w||o==null)&&(m.show=a.show,Ya(w),i==2?(It(m.facets[0].scale,null,null),It(m.facets[1].scale,null,null)):It(m.scale,null,null),bs())}),u!==!1&&Re("setSeries",o,a),f&&Us("setSeries",n,o,a)}n.setSeries=Nt;function Ka(o,a){_e(U[o],a)}function Ja(o,a){o.fill=ee(o.fill||null),o.dir=ie(o.dir,-1),a=a??U.length,U.splice(a,0,o)}function Za(o){o==null?U.length=0:U.splice(o,1)}n.addBand=Ja,n.setBand=Ka,n.delBand=Za;function Qa(o,a){S[o].alpha=a,He&&ut[o]!=null&&(ut[o].style.opacity=a),Ae&&xe[o]&&(xe[o].style.opacity=a)}let $t,jt,Zt,Es={focus:!0};function Xa(o){if(o!=Zt){let a=o==null,u=Et.alpha!=1;S.forEach((f,m)=>{if(i==1||m>0){let w=a||m==0||m==o;f._focus=a?null:w,u&&Qa(m,w?1:Et.alpha)}}),Zt=o,u&&bs()}}Ae&&ds&&Ue(zo,re,o=>{z._lock||(Kt(o),Zt!=null&&Nt(null,Es,!0,Me.setSeries))});function _t(o,a,u){let f=A[a];u&&(o=o/oe-(f.ori==1?Te:de));let m=Y;f.ori==1&&(m=C,o=m-o),f.dir==-1&&(o=m-o);let w=f._min,k=f._max,E=o/m,N=w+(k-w)*E,L=f.distr;return L==3?Ls(10,N):L==4?Xc(N,f.asinh):L==100?f.bwd(N):N}function ec(o,a){let u=_t(o,O,a);return xt(u,e[0],$e,Ce)}n.valToIdx=o=>xt(o,e[0]),n.posToIdx=ec,n.posToVal=_t,n.valToPos=(o,a,u)=>A[a].ori==0?l(o,A[a],u?Ze:Y,u?et:0):r(o,A[a],u?gt:C,u?at:0),n.setCursor=(o,a,u)=>{pe=o.left,ye=o.top,Qt(null,a,u)};function Wl(o,a){ve(Ms,As,me.left=o),ve(Ms,Zs,me.width=a)}function Bl(o,a){ve(Ms,"top",me.top=o),ve(Ms,Qs,me.height=a)}let Ws=P.ori==0?Wl:Bl,Bs=P.ori==1?Wl:Bl;function tc(){if(Ae&&Z.live)for(let o=i==2?1:0;o<S.length;o++){if(o==0&&rt)continue;let a=Z.values[o],u=0;for(let f in a)St[o][u++].firstChild.nodeValue=a[f]}}function Ei(o,a){if(o!=null&&(o.idxs?o.idxs.forEach((u,f)=>{ce[f]=u}):nu(o.idx)||ce.fill(o.idx),Z.idx=ce[0]),Ae&&Z.live){for(let u=0;u<S.length;u++)(u>0||i==1&&!rt)&&sc(u,ce[u]);tc()}ct=!1,a!==!1&&Re("setLegend")}n.setLegend=Ei;function sc(o,a){let u=S[o],f=o==0&&J==2?vt:e[o],m;rt?m=u.values(n,o,a)??Ft:(m=u.value(n,a==null?null:f[a],o,a),m=m==null?Ft:{_:m}),Z.values[o]=m}function Qt(o,a,u){jl=pe,Vl=ye,[pe,ye]=z.move(n,pe,ye),z.left=pe,z.top=ye,He&&(ys&&Pt(ys,Pe(pe),0,Y,C),xs&&Pt(xs,0,Pe(ye),Y,C));let f,m=$e>Ce;$t=he,jt=null;let w=P.ori==0?Y:C,k=P.ori==1?Y:C;if(pe<0||je==0||m){f=z.idx=null;for(let E=0;E<S.length;E++){let N=ut[E];N!=null&&Pt(N,-10,-10,Y,C)}ds&&Nt(null,Es,!0,o==null&&Me.setSeries),Z.live&&(ce.fill(f),ct=!0)}else{let E,N,L;i==1&&(E=P.ori==0?pe:ye,N=_t(E,O),f=z.idx=xt(N,e[0],$e,Ce),L=R(e[0][f],P,w,0));let $=-10,F=-10,H=0,le=0,ne=!0,Q="",W="";for(let I=i==2?1:0;I<S.length;I++){let ge=S[I],ke=ce[I],ze=ke==null?null:i==1?e[I][ke]:e[I][1][ke],ue=z.dataIdx(n,I,f,N),Se=ue==null?null:i==1?e[I][ue]:e[I][1][ue];if(ct=ct||Se!=ze||ue!=ke,ce[I]=ue,I>0&&ge.show){let tt=ue==null?-10:ue==f?L:R(i==1?e[0][ue]:e[I][0][ue],P,w,0),Ge=Se==null?-10:B(Se,i==1?A[ge.scale]:A[ge.facets[1].scale],k,0);if(ds&&Se!=null){let ht=P.ori==1?pe:ye,wt=Le(Et.dist(n,I,ue,Ge,ht));if(wt<$t){let At=Et.bias;if(At!=0){let st=_t(ht,ge.scale),ft=Se>=0?1:-1,bt=st>=0?1:-1;bt==ft&&(bt==1?At==1?Se>=st:Se<=st:At==1?Se<=st:Se>=st)&&($t=wt,jt=I)}else $t=wt,jt=I}}if(ct||ps){let ht,wt;P.ori==0?(ht=tt,wt=Ge):(ht=Ge,wt=tt);let At,st,ft,bt,Tt,qe,nt=!0,Xt=Be.bbox;if(Xt!=null){nt=!1;let Ye=Xt(n,I);ft=Ye.left,bt=Ye.top,At=Ye.width,st=Ye.height}else ft=ht,bt=wt,At=st=Be.size(n,I);if(qe=Be.fill(n,I),Tt=Be.stroke(n,I),ps)I==jt&&$t<=Et.prox&&($=ft,F=bt,H=At,le=st,ne=nt,Q=qe,W=Tt);else{let Ye=ut[I];Ye!=null&&(ms[I]=ft,gs[I]=bt,Uo(Ye,At,st,nt),Bo(Ye,qe,Tt),Pt(Ye,pt(ft),pt(bt),Y,C))}}}}if(ps){let I=Et.prox,ge=Zt==null?$t<=I:$t>I||jt!=Zt;if(ct||ge){let ke=ut[0];ke!=null&&(ms[0]=$,gs[0]=F,Uo(ke,H,le,ne),Bo(ke,Q,W),Pt(ke,pt($),pt(F),Y,C))}}}if(me.show&&zt)if(o!=null){let[E,N]=Me.scales,[L,$]=Me.match,[F,H]=o.cursor.sync.scales,le=o.cursor.drag;if(De=le._x,Fe=le._y,De||Fe){let{left:ne,top:Q,width:W,height:I}=o.select,ge=o.scales[F].ori,ke=o.posToVal,ze,ue,Se,tt,Ge,ht=E!=null&&L(E,F),wt=N!=null&&$(N,H);ht&&De?(ge==0?(ze=ne,ue=W):(ze=Q,ue=I),Se=A[E],tt=R(ke(ze,F),Se,w,0),Ge=R(ke(ze+ue,F),Se,w,0),Ws(kt(tt,Ge),Le(Ge-tt))):Ws(0,w),wt&&Fe?(ge==1?(ze=ne,ue=W):(ze=Q,ue=I),Se=A[N],tt=B(ke(ze,H),Se,k,0),Ge=B(ke(ze+ue,H),Se,k,0),Bs(kt(tt,Ge),Le(Ge-tt))):Bs(0,k)}else Ai()}else{let E=Le(jl-zl),N=Le(Vl-Il);if(P.ori==1){let H=E;E=N,N=H}De=Ve.x&&E>=Ve.dist,Fe=Ve.y&&N>=Ve.dist;let L=Ve.uni;L!=null?De&&Fe&&(De=E>=L,Fe=N>=L,!De&&!Fe&&(N>E?Fe=!0:De=!0)):Ve.x&&Ve.y&&(De||Fe)&&(De=Fe=!0);let $,F;De&&(P.ori==0?($=ks,F=pe):($=Ss,F=ye),Ws(kt($,F),Le(F-$)),Fe||Bs(0,k)),Fe&&(P.ori==1?($=ks,F=pe):($=Ss,F=ye),Bs(kt($,F),Le(F-$)),De||Ws(0,w)),!De&&!Fe&&(Ws(0,0),Bs(0,0))}if(Ve._x=De,Ve._y=Fe,o==null){if(u){if(eo!=null){let[E,N]=Me.scales;Me.values[0]=E!=null?_t(P.ori==0?pe:ye,E):null,Me.values[1]=N!=null?_t(P.ori==1?pe:ye,N):null}Us(Hi,n,pe,ye,Y,C,f)}if(ds){let E=u&&Me.setSeries,N=Et.prox;Zt==null?$t<=N&&Nt(jt,Es,!0,E):$t>N?Nt(null,Es,!0,E):jt!=Zt&&Nt(jt,Es,!0,E)}}ct&&(Z.idx=f,Ei()),a!==!1&&Re("setCursor")}let Vt=null;Object.defineProperty(n,"rect",{get(){return Vt==null&&Hs(!1),Vt}});function Hs(o=!1){o?Vt=null:(Vt=y.getBoundingClientRect(),Re("syncRect",Vt))}function Hl(o,a,u,f,m,w,k){z._lock||zt&&o!=null&&o.movementX==0&&o.movementY==0||(Ni(o,a,u,f,m,w,k,!1,o!=null),o!=null?Qt(null,!0,!0):Qt(a,!0,!1))}function Ni(o,a,u,f,m,w,k,E,N){if(Vt==null&&Hs(!1),Kt(o),o!=null)u=o.clientX-Vt.left,f=o.clientY-Vt.top;else{if(u<0||f<0){pe=-10,ye=-10;return}let[L,$]=Me.scales,F=a.cursor.sync,[H,le]=F.values,[ne,Q]=F.scales,[W,I]=Me.match,ge=a.axes[0].side%2==1,ke=P.ori==0?Y:C,ze=P.ori==1?Y:C,ue=ge?w:m,Se=ge?m:w,tt=ge?f:u,Ge=ge?u:f;if(ne!=null?u=W(L,ne)?c(H,A[L],ke,0):-10:u=ke*(tt/ue),Q!=null?f=I($,Q)?c(le,A[$],ze,0):-10:f=ze*(Ge/Se),P.ori==1){let ht=u;u=f,f=ht}}N&&(a==null||a.cursor.event.type==Hi)&&((u<=1||u>=Y-1)&&(u=ts(u,Y)),(f<=1||f>=C-1)&&(f=ts(f,C))),E?(zl=u,Il=f,[ks,Ss]=z.move(n,u,f)):(pe=u,ye=f)}let _i={width:0,height:0,left:0,top:0};function Ai(){vn(_i,!1)}let Ul,Gl,ql,Yl;function Kl(o,a,u,f,m,w,k){zt=!0,De=Fe=Ve._x=Ve._y=!1,Ni(o,a,u,f,m,w,k,!0,!1),o!=null&&(Ue(Ui,Ji,Jl,!1),Us(Fo,n,ks,Ss,Y,C,null));let{left:E,top:N,width:L,height:$}=me;Ul=E,Gl=N,ql=L,Yl=$}function Jl(o,a,u,f,m,w,k){zt=Ve._x=Ve._y=!1,Ni(o,a,u,f,m,w,k,!1,!0);let{left:E,top:N,width:L,height:$}=me,F=L>0||$>0,H=Ul!=E||Gl!=N||ql!=L||Yl!=$;if(F&&H&&vn(me),Ve.setScale&&F&&H){let le=E,ne=L,Q=N,W=$;if(P.ori==1&&(le=N,ne=$,Q=E,W=L),De&&It(O,_t(le,O),_t(le+ne,O)),Fe)for(let I in A){let ge=A[I];I!=O&&ge.from==null&&ge.min!=he&&It(I,_t(Q+W,I),_t(Q,I))}Ai()}else z.lock&&(z._lock=!z._lock,Qt(a,!0,o!=null));o!=null&&(us(Ui,Ji),Us(Ui,n,pe,ye,Y,C,null))}function nc(o,a,u,f,m,w,k){if(z._lock)return;Kt(o);let E=zt;if(zt){let N=!0,L=!0,$=10,F,H;P.ori==0?(F=De,H=Fe):(F=Fe,H=De),F&&H&&(N=pe<=$||pe>=Y-$,L=ye<=$||ye>=C-$),F&&N&&(pe=pe<ks?0:Y),H&&L&&(ye=ye<Ss?0:C),Qt(null,!0,!0),zt=!1}pe=-10,ye=-10,ce.fill(null),Qt(null,!0,!0),E&&(zt=E)}function Zl(o,a,u,f,m,w,k){z._lock||(Kt(o),ui(),Ai(),o!=null&&Us(Io,n,pe,ye,Y,C,null))}function Ql(){T.forEach(bh),ci(n.width,n.height,!0)}is(Pn,Ps,Ql);let Ns={};Ns.mousedown=Kl,Ns.mousemove=Hl,Ns.mouseup=Jl,Ns.dblclick=Zl,Ns.setSeries=(o,a,u,f)=>{let m=Me.match[2];u=m(n,a,u),u!=-1&&Nt(u,f,!0,!1)},He&&(Ue(Fo,y,Kl),Ue(Hi,y,Hl),Ue(Ro,y,o=>{Kt(o),Hs(!1)}),Ue(zo,y,nc),Ue(Io,y,Zl),il.add(n),n.syncRect=Hs);let wn=n.hooks=t.hooks||{};function Re(o,a,u){xi?Vs.push([o,a,u]):o in wn&&wn[o].forEach(f=>{f.call(null,n,a,u)})}(t.plugins||[]).forEach(o=>{for(let a in o.hooks)wn[a]=(wn[a]||[]).concat(o.hooks[a])});let Xl=(o,a,u)=>u,Me=_e({key:null,setSeries:!1,filters:{pub:Jo,sub:Jo},scales:[O,S[1]?S[1].scale:null],match:[Zo,Zo,Xl],values:[null,null]},z.sync);Me.match.length==2&&Me.match.push(Xl),z.sync=Me;let eo=Me.key,Ti=qr(eo);function Us(o,a,u,f,m,w,k){Me.filters.pub(o,a,u,f,m,w,k)&&Ti.pub(o,a,u,f,m,w,k)}Ti.sub(n);function ic(o,a,u,f,m,w,k){Me.filters.sub(o,a,u,f,m,w,k)&&Ns[o](null,a,u,f,m,w,k)}n.pub=ic;function lc(){Ti.unsub(n),il.delete(n),Ht.clear(),Xi(Pn,Ps,Ql),d.remove(),re?.remove(),Re("destroy")}n.destroy=lc;function Pi(){Re("init",t,e),Pl(e||t.data,!1),V[O]?ki(O,V[O]):ui(),hn=me.show&&(me.width>0||me.height>0),Yt=ct=!0,ci(t.width,t.height)}return S.forEach(Al),T.forEach(Ra),s?s instanceof HTMLElement?(s.appendChild(d),Pi()):s(n,Pi):Pi(),n}Oe.assign=_e;Oe.fmtNum=hl;Oe.rangeNum=Ln;Oe.rangeLog=Cn;Oe.rangeAsinh=cl;Oe.orient=os;Oe.pxRatio=oe;Oe.join=uu;Oe.fmtDate=dl,Oe.tzDate=xu;Oe.sync=qr;{Oe.addGap=nh,Oe.clipGaps=Rn;let t=Oe.paths={points:Xr};t.linear=ta,t.stepped=oh,t.bars=rh,t.spline=ch}var Vn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let s=0;s<e.length;s+=this.columns){for(let n=0;n<this.columns;n++)this.sums[n]+=e[s+n];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((n,i)=>this.series[i+1].push(n/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(s,n)=>(e[2*n]+e[2*n+1])/2)),this.width*=2}},Wn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,s){let[n,i]=this.series,l=n.at(-1)===e?n.length-1:n.length;n[l]=e,i[l]=s,n.length===1024&&(this.series=this.series.map(r=>r.filter((c,h)=>h%2===0)))}};var la=[[],[7,4],[2,3]],oa=116,yh=150,xh=60,kh=2,Sh="11px system-ui, sans-serif",Mh=(t,e,s)=>e===null||s===null?[0,1]:Oe.rangeNum(e,s,.1,!0);function Eh(t,e){let s=b("div",{className:"live-plot",role:"img","aria-label":t}),n=e.map((r,c)=>b("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${c+1}"><path d="M0 6H24"/></svg>`},r)),i=b("div",{className:"live-caption"},t);return{element:b("div",{className:"live-chart"},i,...n.length>1?[b("div",{className:"live-keys"},...n)]:[],s),plot:s,caption:i}}var rs=new Set;function ca(){let t=kh;for(let e of rs)if(rs.delete(e),e.draw(),!--t)break;rs.size&&requestAnimationFrame(ca)}function ra(t){rs.size||requestAnimationFrame(ca),rs.add(t)}var aa=(t,e)=>ao(e),Nh=(t,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(s=>s.length))),nn=class{constructor(e,s){let{element:n,plot:i,caption:l}=Eh(e,s);this.element=n,this.plot=i,this.caption=l,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let s={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Sh},{series:n,scales:i,bands:l}=this.options(e);this.uplot=new Oe({width:Math.max(this.plot.clientWidth,100),height:oa,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Mh},...i},axes:[{...s,size:18,gap:2,space:50,values:aa},{...s,size:Nh,gap:4,space:24,values:aa}],series:[{},...n],bands:l},this.data(),this.plot)}drawSoon(){if(!this.uplot||rs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?ra(this):this.timer=setTimeout(()=>ra(this),e+xh)}draw(){this.due=performance.now()+yh,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:oa}),this.drawSoon()}destroy(){clearTimeout(this.timer),rs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},ua={x:{time:!1,range:(t,e,s)=>[e,Math.max(s,e+1)]}},ha=(t,e)=>({stroke:()=>t(`curve-${e+1}`),width:1.5,dash:la[e%la.length],points:{show:!1}}),Bn=class extends nn{constructor(e,s){super(`${e} over generator steps`,s),this.caption.textContent=e,this.history=new Vn(s.length),this.count=s.length}options(e){return{series:Array.from({length:this.count},(s,n)=>ha(e,n)),scales:ua,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Hn=class extends nn{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Wn,this.floor={mean:NaN,sd:NaN},this.name=e,this.caption.textContent=e}options(e){let s={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...ha(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},s,s],scales:{...ua,y:{range:(n,i,l)=>[0,l?1.1*l:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,s]=this.track.series,{mean:n,sd:i}=this.floor,[l,r]=e.length>1?[e,s]:[[e[0]??0,(e[0]??0)+1],[s[0]??null,null]];return[l,r,l.map(()=>Math.max(0,n-2*i)),l.map(()=>n+2*i)]}setFloor(e){this.floor=e,this.caption.textContent=`${this.name}
dashed: its floor ${Ne(e.mean)} ± ${Ne(2*e.sd)}`,this.drawSoon()}add(e,s){this.track.add(e,s),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},ln=class extends nn{constructor(e,s){super(`${e}: ${s}`,[]),this.caption.textContent=`${e}
${s}`,this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let s=Oe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:s,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(n,i,l)=>[0,l?1.05*l:1]}},bands:[]}}data(){let{edges:e,shares:s}=this.histogram,n=(e[1]-e[0])/s.length;return[Array.from(s,(i,l)=>e[0]+l*n),Array.from(s)]}show(e){this.histogram=e,this.drawSoon()}};var _h={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},yl=(t,...e)=>b("span",{className:`live-key live-key-${t}`},b("span",{innerHTML:_h[t]}),...e),Un=class{constructor(e){this.outside=b("span",{}),this.wider=b("span",{});let s=Ee("arrows");this.arrows=b("input",{id:s,type:"checkbox",checked:!0}),this.ends=[b("span"),b("span"),b("span")],this.element=b("div",{className:"live-legend"},b("div",{className:"live-keys"},yl("real","real"),yl("generated",b("span",{},"generated",this.outside)),yl("arrow",this.arrows,b("label",{htmlFor:s},"pull on them")),this.wider),b("div",{className:"live-bar"},b("span",{},e.label),b("div",{className:"live-ramp"}),b("div",{className:"live-ends"},...this.ends)));let{low:n,high:i}=e;n!==null&&i!==null&&this.show({low:n,high:i},1)}show({low:e,high:s},n){let i=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(s-e)))),l=r=>String(Number(r.toFixed(i)));[e,(e+s)/2,s].forEach((r,c)=>this.ends[c].textContent=l(r)),this.wider.textContent=n>1?`shown ${n} times as wide`:""}showOutside(e){this.outside.textContent=e?`, ${Math.ceil(100*e)} % outside`:""}};var Gn=-10,fa=2,Ah=[-8,-4,0],xl=t=>{let e=t>0?Math.log10(t):Gn;return 100*(Math.min(fa,Math.max(Gn,e))-Gn)/(fa-Gn)},qn=class{constructor(){this.number=b("span",{className:"live-number"},"–"),this.bar=b("div",{className:"live-meter-bar"}),this.most=b("div",{className:"live-meter-most",hidden:!0});let e=Ah.map(s=>{let n=b("span",{},s===0?"1":b("span",{},"10",b("sup",{},String(s).replace("-","−"))));return n.style.left=`${xl(10**s)}%`,n});this.element=b("div",{className:"live-meter"},b("div",{className:"live-meter-text"},b("span",{},"longest pull on a sample"),this.number),b("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),b("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,s){this.number.textContent=Ne(e),this.bar.style.width=`${xl(e)}%`,this.most.style.left=`${xl(s)}%`,this.most.hidden=!(s>0)}};function da(t){let[e,s]=[1/0,-1/0];for(let n of t)Number.isFinite(n)&&([e,s]=[Math.min(e,n),Math.max(s,n)]);return e<=s?[e,s]:[0,0]}var Yn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:s}){let[n,i]=da(e);this.span=Math.max(this.span,(this.bounds.high??i)-(this.bounds.low??n)),this.pull=Math.max(this.pull,Gs(s))}range(e){let{low:s,high:n}=this.bounds,i=this.span||1;if(s!==null)return{low:s,high:n??s+i};if(n!==null)return{low:n-i,high:n};let[l,r]=da(e);return{low:(l+r-i)/2,high:(l+r+i)/2}}};var Th=.01,Ph=10,Lh=({edges:[t,e],shares:s})=>s.reduce((n,i,l)=>n+i*(t+(l+.5)*(e-t)/s.length),0);function pa(t,e,s,n){let i={...e,steps:s.steps,mean_slope:Lh(s.slopes),...n};t.measured.forEach((l,r)=>{(!Number.isNaN(s.last[r])||!(l in i))&&(i[l]=s.last[r])});for(let[l,r]of Object.entries(t.derived))i[l]=Ks(r,i);return i}var on=t=>{let e=Math.abs(t);return e>=.01&&e<1e3?String(Number(t.toFixed(e<1?3:e<100?2:0))):Ne(t)};function Oh(t,e){return[...t.matchAll(/\{(\w+)\}/g)].map(([,n])=>n).some(n=>!Number.isFinite(e[n]))?"":t.replace(/\{(\w+)\}/g,(n,i)=>on(e[i]))}function $h({covered:t,quality:e,distance:s},n,{mean:i}){if(n&&t===0)return`No sample sits on any of the ${n} modes`;if(n)return`Samples sit on ${t} of ${n} modes, ${Math.round(100*(e??0))} % of them well`;let l=s/i;return Number.isFinite(l)?l<1.5?`The distance is ${on(s)}, no more than between two samples of the data`:`The distance is ${on(s)}, ${l<Ph?l.toFixed(1):Math.round(l)} times its floor`:""}var Ch=(t,e)=>t<Th*e?`The longest pull on a sample has faded to ${on(t)}, from ${on(e)} at its best: G has almost nothing to learn from.`:"";function ma(t,e,{modes:s,floor:n,most:i}){if(e.steps===0)return"Nothing is trained yet: crosses are what G makes of noise, the map is what an untrained network says.";let l=$h(e,s,n);return[l&&`${l}.`,Oh(t.sentence,e),Ch(e.pull,i)].filter(Boolean).join(" ")}var Dh=120,Fh=6;function ga(t,e,s){let[n,i]=(s??"").split("_"),l=n?[" ",b("i",{},n,...i?[b("sub",{},i)]:[])]:[];return b("label",{htmlFor:t},e,...l)}function Rh({low:t,high:e,log:s,kind:n}){let i=t>0?t:e/10**Fh,l=s?Math.log10(e/i):e-t,r=n==="integer"&&!s?1:l/Dh;return{max:l,step:r,position:c=>s?Math.log10(Math.max(c,i)/i):c-t,value(c){if(c<=0)return t;let h=s?i*10**c:t+c,d=n==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(t,d))}}}function kl({label:t,low:e,high:s,integer:n,value:i,id:l,help:r},c){let h=i,d=b("p",{className:"live-message",id:Ee("message"),role:"alert",hidden:!0}),g=y=>n?String(y):Ne(y),p=b("input",{id:l,type:"text",inputMode:n?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:g(i)});p.setAttribute("aria-describedby",`${r} ${d.id}`);let v=y=>{p.setAttribute("aria-invalid",String(y!=="")),d.textContent=y&&`${t} ${y}. It stays ${g(h)}.`,d.hidden=!y};return p.addEventListener("change",()=>{let y=es(p.value,{low:e,high:s,integer:n});if("error"in y)return v(y.error);v(""),h=y.value,c(h)}),{box:p,message:d,show:y=>{h=y,p.value=g(y),v("")}}}function zh(t,e,s){let{name:n,symbol:i,low:l,high:r,kind:c,value:h}=t,d=t.label??Ie(n),g=Rh(t),p=Ee(n),v=Ee(n),x=b("input",{id:v,type:"range",min:0,max:g.max,step:g.step});x.setAttribute("aria-describedby",e);let y=T=>{x.value=String(g.position(T)),x.setAttribute("aria-valuetext",Ne(T))},{box:M,message:_,show:D}=kl({label:d,low:l,high:r,integer:c==="integer",value:h,id:p,help:e},T=>{y(T),s(T)});M.setAttribute("aria-label",`${d}, as a number`),x.addEventListener("input",()=>{let T=g.value(Number(x.value));x.setAttribute("aria-valuetext",Ne(T)),D(T),s(T)}),y(h);let S=b("div",{className:"live-control"},ga(v,d,i),M,x,_);return{element:S,show:T=>(y(T),D(T)),enable(T){M.disabled=x.disabled=!T,S.title=T?t.doc:`${t.doc}; without effect under the present choices`}}}function Sl(t,e,s,n,i,l){let r=Ee(t),c=b("select",{id:r},...s.map(h=>b("option",{value:h.value},h.text)));return c.setAttribute("aria-describedby",i),c.value=n,c.addEventListener("change",()=>l(c.value)),{element:b("div",{className:"live-control"},ga(r,t,e),c),show:h=>c.value=String(h),enable:h=>c.disabled=!h}}function va(t,e,s){let n=t.kind==="choice"?Sl(t.label??Ie(t.name),t.symbol,t.options.map(i=>({value:i,text:i.replaceAll("_","-")})),t.value,e,s):zh(t,e,s);return n.element.title=t.doc,n}var rn=t=>t.replace("_optimizer.","_");function wa(t){return{get:e=>t.get(rn(e)),set(e,s){t.set(rn(e),s),t.save_changes()},on(e,s){let n=e.map(i=>{let l=()=>s(i,t.get(rn(i)));return t.on(`change:${rn(i)}`,l),()=>t.off(`change:${rn(i)}`,l)});return()=>n.forEach(i=>i())}}}function ba(t,e){let s=()=>({...e,...t.get("against")?.settings});return{get:n=>s()[n],set(n,i){t.set("against",{...t.get("against"),settings:{...s(),[n]:i}}),t.save_changes()},on(n,i){let l=()=>n.forEach(r=>r in s()&&i(r,s()[r]));return t.on("change:against",l),()=>t.off("change:against",l)}}}var Ih=t=>{let e=({name:s})=>s==="discriminator_steps"||s.includes(".");return[...t.filter(s=>!e(s)),...t.filter(e)]},Kn=class{constructor(e,s,n,i){this.manifest=e,this.store=s,this.changed=i,this.values={...e.constants};for(let l of Object.keys(e.constants))this.values[l]=s.get(l)??this.values[l];this.inputs={};for(let l of Ih(e.controls)){let{name:r,doc:c}=l;this.values[r]=s.get(r)??l.value;let h=Ee("doc"),d={...l,label:n.named(r),value:this.values[r]};this.inputs[r]=va(d,h,p=>{this.take(r,p),s.set(r,p)});let{element:g}=this.inputs[r];g.dataset.control=r,g.append(b("p",{id:h,className:"live-doc"},c)),(r===e.slider?n.main:n.controls).append(g)}this.enable(),this.end=s.on(Object.keys(this.values),(l,r)=>r!==void 0&&this.show(l,r))}show(e,s){this.values[e]!==s&&(this.inputs[e]?.show(s),this.take(e,s))}set(e,s){this.show(e,s),this.store.set(e,s)}take(e,s){this.values={...this.values,[e]:s},this.enable(),this.changed(this.values)}enable(){let{acting:e}=no(this.manifest,this.values);for(let{name:s,kind:n}of this.manifest.controls)n!=="choice"&&this.inputs[s].enable(e.includes(s))}};var Ml=new Intl.NumberFormat("en"),jh=20,Vh="objective.",Jn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,s,n,i,l){this.manifest=e,this.index=s,this.scale=new Yn(e.surface),this.named=r=>Ie(r).replace("discriminator",e.discriminator),this.legend=new Un(e.surface),this.meter=new qn,this.distance=new Hn("distance to the data (sliced W₁)"),this.layOut(i),this.settings=new Kn(e,n,this,r=>{this.note(r),l(r)}),this.describeSlider(),this.curves=e.curves.map(({label:r,names:c})=>new Bn(r,c.map(this.named))),this.slopes=new ln("slopes between real and generated","share of points"),this.weights=new ln(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:r})=>r)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:s}=this;this.canvas=b("canvas",{role:"img","aria-label":`Real and generated points on a map of ${s.surface.label}.`}),this.main=b("div",{className:"live-main"}),this.controls=b("div",{className:"live-controls"}),this.place=b("div",{className:"live-charts"}),this.said=b("p",{className:"live-say"}),this.below=b("div",{});let n=b("div",{className:"live-square"},this.canvas,b("div",{className:"live-stored"},...e));this.element=b("section",{className:"live-pane","aria-label":s.title},b("p",{className:"live-title"},s.title),b("div",{className:"live-body"},b("div",{className:"live-stage"},n,this.legend.element),b("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),b("div",{className:"live-groups"},_s("more settings",this.controls),_s("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:s,main:n}=this,[i,l]=e.ends;if(i||l){let r=b("p",{className:"live-effects"},b("i",{},`← ${i}`),b("i",{},`${l} →`));n.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(s.inputs))Vh+r in e.state&&(this.now[r]=b("p",{className:"live-now"}," "),s.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(s,n)=>(this.numbers[s]=b("dd",{},"–"),b("div",{},b("dt",{},n),this.numbers[s]));return b("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(s=>e(s,this.named(s))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new yn(this.canvas);for(let s of this.charts)s.attach(e)}recolour(e){this.picture.setPalette(e);for(let s of this.charts)s.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let s=this.held.at(-1);s&&this.steps-s.step<jh&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let s=this.manifest.controls.map(({name:i})=>i),{values:n}=this.settings;return s.filter(i=>e.values[i]!==n[i]).map(i=>({name:i,value:e.values[i]}))}take(e,s,n){e.steps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,s,n||e.distance!==void 0)}plot({rows:e,steps:s,distance:n}){let{measured:i,derived:l,curves:r}=this.manifest,c=r.map(()=>[]);for(let h=0;h<e.length;h+=i.length){let d={...this.settings.values};i.forEach((g,p)=>d[g]=e[h+p]),r.forEach(({names:g},p)=>c[p].push(...g.map(v=>Ks(l[v]??v,d))))}c.forEach((h,d)=>h.length&&this.curves[d].add(h)),n!==void 0&&this.distance.add(s,n)}show(e,s,n){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=n,e.distance!==void 0){let{distance:i,covered:l=null,quality:r=null}=e;this.measured={distance:i,covered:l,quality:r}}this.told=pa(this.manifest,this.settings.values,e,{pull:Gs(e.arrows),...this.measured}),n&&this.showNumbers(e,s)}draw(e,{cursor:s}){let{shown:n}=this;if(!n)return;let{limit:i}=n,l=this.scale.range(n.surface);this.picture.draw(n,e.points,{...l,limit:i,pull:this.scale.pull},this.legend.arrows.checked),s&&this.picture.drawCursor(s,i),this.numbersToo&&this.legend.show(l,i/this.index.data[e.data].limit)}showNumbers({samples:e,steps:s,discriminatorSteps:n,last:i,limit:l},r){let{numbers:c,measured:h,manifest:d,told:g}=this,{modes:p}=this.index.data[r],v=this.distance.floor;this.said.textContent=ma(d,g,{modes:p.length,floor:v,most:this.scale.pull}),this.meter.show(g.pull,this.scale.pull),this.legend.showOutside(io(e,l)/(e.length/2));for(let[y,M]of Object.entries(this.now)){let _=d.measured.indexOf(y);_>=0&&Number.isFinite(i[_])?M.textContent=`starts there; now ${Fi(i[_])}`:M.textContent=" "}if(c.steps.textContent=Ml.format(s),c.discriminatorSteps.textContent=Ml.format(n),d.measured.forEach((y,M)=>c[y].textContent=Fi(i[M])),Number.isNaN(h.distance))return;c.distance.textContent=h.distance.toFixed(3),c.covered.textContent=p.length?`${h.covered} of ${p.length}`:"no modes",c.quality.textContent=p.length?`${Math.round(100*(h.quality??0))} %`:"no modes";let x=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${Ml.format(s)} steps${x}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Zn=class{constructor(e,s){this.done=s,this.all=e.map(n=>({...n,reached:0,item:b("li",{},b("span",{className:"live-tick","aria-hidden":"true"},"○"),b("span",{},n.text))})),this.element=b("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:n})=>n))}take(e,s){for(let n of this.all){if(e===0&&(n.reached=0),n.item.dataset.done!==void 0)continue;let i=n.stages[n.reached];Object.entries(i).every(([l,[r,c]])=>s[l]>=r&&s[l]<=c)&&(n.reached+=1,!(n.reached<n.stages.length)&&(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(b("span",{className:"live-hidden"},", done")),this.done(n.text)))}}};var Wh=2**32-1,an={full:1/0,100:100,20:20,5:5,1:1},Qn="",Bh={batch:"batch size",against:"compare with",engine:"train in"},Hh=t=>Bh[t]??Ie(t),Xn="browser",ya=t=>t.get("engine")==="kernel"?t.get("device"):Xn,ei=class{constructor(e,s,n,i){this.model=e,this.changed=i,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Qn,this.speed="full",this.engine=ya(e);let l=e.get("devices")??[],r=p=>Object.entries(p).map(([v,x])=>({value:v,text:x})),c=Object.fromEntries(Object.entries(s.data).map(([p,{title:v}])=>[p,v])),h=s.batches.map(p=>({value:String(p),text:String(p)})),d=Object.keys(an).reverse().map(p=>({value:p,text:p==="full"?"full speed":`${p} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",r(c)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",r({[Qn]:"nothing",...s.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",h,Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",d)},l.length){let p=Object.fromEntries(l.map(x=>[x,`the kernel (${x})`])),v="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",v,r({[Xn]:"this browser",...p}))}for(let[p,{element:v}]of Object.entries(this.inputs))v.dataset.control=p,(p==="speed"?n.pace:n.setup).append(v);let g=[...["data","batch","seed","points"].map(p=>[p,()=>this.set(p,e.get(p),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Qn,!1)],...["engine","device"].map(p=>[p,()=>this.set("engine",ya(e),!1)])];for(let[p,v]of g)e.on(`change:${p}`,v);this.end=()=>g.forEach(([p,v])=>e.off(`change:${p}`,v))}get here(){return this.engine===Xn}select(e,s,n,i=String){let l=Ee("doc"),r=String(this[e]),c=Sl(Hh(e),void 0,n,r,l,h=>this.set(e,i(h)));return c.element.append(b("p",{id:l,className:"live-doc"},s)),c}makeSeed(){let e=Ee("seed"),s=Ee("doc"),n=b("p",{id:s,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),l={label:"seed",...{low:0,high:Wh,integer:!0},value:this.seed,id:e,help:s},{box:r,message:c,show:h}=kl(l,g=>this.set("seed",g));return{element:b("div",{className:"live-control"},b("label",{htmlFor:e},"seed"),r,c,n),show:h,enable:g=>r.disabled=!g}}set(e,s,n=!0){let i=this;i[e]!==s&&(i[e]=s,this.inputs[e]?.show(s),n&&e==="against"?(this.model.set("against",s===Qn?{}:{objective:s,settings:{}}),this.model.save_changes()):n&&e==="engine"?(this.model.set("engine",this.here?Xn:"kernel"),this.here||this.model.set("device",s),this.model.save_changes()):n&&e!=="speed"&&(this.model.set(e,s),this.model.save_changes()),this.changed(e))}};var Uh={low:0,high:1e3,integer:!0},ti="step_",Gh=["reset","play","points",`${ti}discriminator`,`${ti}generator`];function qh({setup:t,panes:e,model:s}){let{data:n,batch:i,seed:l,against:r,points:c}=t;return{shared:{data:n,batch:i,seed:l,speed:"full",against:r},points:c,own:e[0].settings.values,beside:s.get("against")?.settings??{}}}function xa(t){let e=qh(t),s;return n=>(s=n,Kh(t,e,n,()=>s===n&&!t.ended))}function Yh(t,e,s){if(e==="seed")return go(s);let n={data:Object.keys(t.data),batch:t.batches.map(String),speed:Object.keys(an),against:["",...Object.keys(t.objectives)]}[e];return n.includes(s)?{value:e==="batch"?Number(s):s}:{error:`must be one of ${n.join(", ")}; got "${s}"`}}async function Kh(t,e,s,n){let{setup:i,index:l}=t,r=[],c=[],h=new Set(Gh),d=(x,y,M,_)=>{h.add(x);let D=s.get(x),S=D===null?{value:M}:_(D);"error"in S&&c.push(`${y} ${S.error}`);let T="error"in S?M:S.value;return T!==M&&r.push(vo(y,M,T)),T},g=Object.entries(e.shared).map(([x,y])=>[x,d(x,Ie(x),y,M=>Yh(l,x,M))]),p=s.get("points"),v=p?ho(p,l.data.drawn.limit):e.points;g.some(([x,y])=>x==="data"&&y==="drawn")&&String(i.points)!==String(v)&&i.set("points",v);for(let[x,y]of g)i.set(x,y);if(await t.compare(),!(!n()||t.panes.length<(i.against?2:1))){t.panes.forEach(({manifest:x,settings:y},M)=>{let _={...x.toy,...s.has("against")?{}:e.beside};for(let D of x.controls){let{name:S}=D,T=M?_[S]??D.value:e.own[S],A=M?`${x.title}’s ${Ie(S)}`:Ie(S),U=d(M?`against.${S}`:S,A,T,O=>mo(D,O));y.values[S]!==U&&y.set(S,U)}});for(let x of s.keys())h.has(x)||c.push(`${x} is no setting of this playground`);Jh(t,s,c),t.status.alert(c.length?`The link asks for what cannot be: ${c.join("; ")}.`:""),t.status.note(`Set by a link: ${r.join(", ")||"all as this page starts it"}.`)}}function Jh(t,e,s){t.root.scrollIntoView({block:"start"}),t.root.focus({preventScroll:!0}),e.has("reset")&&t.engine&&t.reset();for(let n of["discriminator","generator"]){let i=e.get(ti+n),l=i===null?{value:0}:es(i,Uh);"error"in l?s.push(`${Ie(ti+n)} ${l.error}`):l.value&&t.step(n,l.value)}e.has("play")&&t.setPlaying(!0)}function si(t){let{data:e,centres:s,batch:n}=t.source();return{data:e,centres:s,batch:n,seed:t.setup.seed,sides:t.settings()}}function ka(t){let e=po(t.name,si(t),t.index);return Ma(t,"the link",new URL(e,location.href).href)}var Sa=t=>Ma(t,"the line of Python",wo(si(t)));async function Ma(t,e,s){let{copied:n}=t.parts;n.text.value=s,n.label.textContent=e,n.text.hidden=n.label.hidden=!1;try{await navigator.clipboard.writeText(s),t.status.note(`Copied: ${e}.`)}catch{n.text.select(),t.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Ea(t){let{canvas:e}=t.panes[0],s=t.panes.length>1?2:1,n=b("canvas",{width:s*e.width,height:e.height}),i=n.getContext("2d");t.panes.forEach((l,r)=>i.drawImage(l.canvas,r*e.width,0,e.width,e.height)),n.toBlob(l=>{let r=b("a",{href:URL.createObjectURL(l),download:`${t.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Na=96,Zh=new Intl.NumberFormat("en"),ni=class{constructor(e){this.frames=[],this.apart=1;let s=Ee("timeline");this.range=b("input",{id:s,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=b("span",{},"step 0"),this.element=b("div",{className:"live-timeline"},b("label",{htmlFor:s,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let n=this.frames[Number(this.range.value)];n&&(this.say(n),e(n))})}clear(){this.frames=[],this.apart=1}take(e){let[{steps:s}]=e.panes;s===0&&this.clear();let n=this.frames.at(-1),i=this.frames.at(-2)?.panes[0].steps??-1/0;n&&(n.panes[0].steps===s||n.panes[0].steps-i<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Na&&(this.frames=this.frames.filter((l,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(s/Na/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let s=`step ${Zh.format(e.panes[0].steps)}`;this.said.textContent=s,this.range.setAttribute("aria-valuetext",s)}get atEnd(){return this.range.value===this.range.max}};var Qh=20,Xh=12,ef=new Intl.NumberFormat("en");function tf(t,e){let s=[];for(let l of["data","batch","seed"])t[l]!==e[l]&&s.push(`${Ie(l)} ${Ie(String(t[l]))}`);let[n,i]=t.sides;for(let{name:l}of n.manifest.controls){let r=n.values[l];r!==e.sides[0].values[l]&&s.push(`${Ie(l)} ${typeof r=="number"?Ne(r):r}`)}return i&&s.push(`beside ${i.manifest.title}`),s.join(", ")||"as the page starts"}var ii=class{constructor(e,s){this.present=e,this.restore=s,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=b("tbody",{}),this.empty=b("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let n=["settings","steps","distance","modes"].map(i=>b("th",{scope:"col"},i));this.table=b("table",{hidden:!0},b("thead",{},b("tr",{},...n,b("td",{}))),this.body),this.element=b("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Qh&&(this.rows=[this.row,...this.rows].slice(0,Xh),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((s,n)=>({...this.row.outcome[n],...s}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:s})=>{let n=r=>b("td",{},s.map(r).join(" / ")),i=tf(e,this.usual),l=b("button",{type:"button","aria-label":`restore: ${i}`},"Restore");return l.addEventListener("click",()=>this.restore(e)),b("tr",{},b("td",{},i),n(({steps:r})=>ef.format(r)),n(({distance:r})=>r===void 0?"–":Ne(Number(r.toPrecision(2)))),n(({covered:r})=>r==null?"–":String(r)),b("td",{},l))}))}};var sf=new Intl.NumberFormat("en"),nf=100,li=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[s]=e.panes;this.timeline=new ni(n=>this.goTo(n)),s.legend.element.before(this.timeline.element),this.challenges=new Zn(e.model.get("challenges")??[],n=>e.status.note(`Done: ${n}.`)),s.below.append(this.challenges.element),this.tried=new ii(()=>si(e),n=>e.restore(n)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let s of this.board.panes)s.distance.setFloor(e.floor)}take(e){let s=c=>c.map(({name:h})=>h).join(" ");if(s(e.panes)!==s(this.board.panes.map(({manifest:c})=>c)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:n,discriminatorSteps:i}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&n===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let l=performance.now(),r=!this.board.running||l-this.numbersAt>=nf;r&&(this.numbersAt=l),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),this.challenges.take(n,this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:d}})=>({steps:c,distance:h,covered:d}))),this.board.root.dataset.steps=String(n),this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((s,n)=>this.board.panes[n].show(s,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:s,undrawn:n}=this,[i,...l]=this.board.panes.filter(r=>n.has(r));if(!i||!e||!s||e.data!==s.data)return n.clear();this.board.root.dataset.live="",n.delete(i),i.draw(s,{cursor:this.board.own?.cursor}),l.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:s}=this.board.setup,n=s==="full"?"":` of ${s} asked for`;this.board.status.rate(`${sf.format(Math.round(this.rate))} steps per second${n}`)}}else{this.board.status.describe();for(let s of this.board.panes)s.say()}this.board.send({type:"drawn"})}};var lf=new Intl.NumberFormat("en"),oi=class{progressed=0;noted="";phase="idle";constructor(e,s){this.parts=e,this.board=s}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:s,step:n,discriminator:i,generator:l,reset:r}=this.parts.buttons,c=e==="diverged",h=document.activeElement;for(let d of[s,n,i,l])d.disabled=c;r.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(c?r:s).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let s=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${s}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${lf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}alert(e,...s){let{alert:n,buttons:{play:i}}=this.parts,l=n.contains(document.activeElement);n.replaceChildren(...e?[b("p",{},e)]:[]),s.length&&n.append(b("div",{className:"live-buttons"},...s)),n.hidden=!e,l&&i.focus()}progress(e){let s=performance.now();this.phase!=="loading"||s-this.progressed<1e3||(this.progressed=s,this.say(`Loading the runtime: ${Math.round(e/2**20)} MB so far.`))}rate(e){this.parts.rate.textContent=e}};var El=matchMedia("(prefers-color-scheme: dark)");function of(){let t=document.documentElement,{jpThemeLight:e,vscodeThemeKind:s}=document.body.dataset,n=t.dataset.theme??t.getAttribute("theme");return n==="dark"||n==="light"?n==="dark":e?e==="false":s?!s.includes("light"):El.matches}function _a(t,e){let s=()=>{let i=of()?"dark":"light";t.dataset.theme!==i&&(t.dataset.theme=i,e())},n=new MutationObserver(s);for(let i of[document.documentElement,document.body])n.observe(i,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return El.addEventListener("change",s),s(),()=>{n.disconnect(),El.removeEventListener("change",s)}}var rf=1e3/30,af=500,cf=150,ri=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:s,manifest:n,manifestOf:i,assets:l,stored:r}){this.model=e,this.index=s,this.assets=l,this.manifestOf=i,this.name=e.get("name")||n.name,this.parts=bo(this.name,n),this.root=this.parts.root,this.setup=new ei(e,s,this.parts,c=>this.changed(c)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new oi(this.parts,this),this.addPane(n,wa(e),r),this.screen=new li(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,s,n){let i=this.panes.length,l=new Jn(e,this.index,s,n,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:i,values:r})});return l.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(l),this.parts.panes.append(l.element),l}attach(){for(let l of this.panes)l.attach(r=>this.colour(r));this.own=new En(this),this.ends.push(_a(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let l of this.panes)l.fit();this.drawSoon()});e.observe(this.root);let s=new IntersectionObserver(([l])=>{this.visible=l.isIntersecting,this.update()});s.observe(this.root);let n=()=>this.send({type:"interval",interval:this.interval()}),i=()=>this.update();this.still.addEventListener("change",n),document.addEventListener("visibilitychange",i),this.ends.push(()=>e.disconnect(),()=>s.disconnect(),()=>this.still.removeEventListener("change",n),()=>document.removeEventListener("visibilitychange",i),()=>this.setup.end(),()=>this.panes.forEach(l=>l.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(So({name:this.name,apply:xa(this)}),ro(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:s,frame:n}=Eo(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(s),this.screen.take(n)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=$i(this.root);for(let s of this.panes)s.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:s}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:s.seed})):e==="engine"?this.switchEngine():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&s.data!=="drawn"&&s.points.length?s.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against")&&this.ensureEngine()}speed(){return an[this.setup.speed]}interval(){return this.still.matches?af:rf}source(){let{data:e,points:s,batch:n}=this.setup;return{data:e!=="drawn"||s.length>0?e:"ring",centres:s.length?s:[[0,0]],batch:n}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},cf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:s})=>({manifest:e,values:s.values}))}async compare(){let e=this.setup.against,s;try{s=e&&await this.manifestOf(e)}catch(l){return this.status.alert(`${e}.json could not be loaded (${l.message}).`)}let n=this.panes[1]?.manifest.name??"";if(this.setup.against!==e||n===e||this.ended)return;let i=this.panes.splice(1);if(i.some(({element:l})=>l.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),i.forEach(l=>(l.destroy(),l.element.remove())),this.root.classList.toggle("live-two",!!e),s){let l=this.addPane(s,ba(this.model,s.toy),[]);l.attach(r=>this.colour(r)),l.recolour($i(this.root))}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}addButtons(){let{buttons:e,shares:s}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),s.link.addEventListener("click",()=>ka(this)),s.python.addEventListener("click",()=>Sa(this)),s.picture.addEventListener("click",()=>Ea(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e,s=Number(this.parts.times.value)){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:s})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:s,batch:n,centres:i,sides:[l,r]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",i),c.set("data",e),c.set("batch",n),c.set("seed",s),c.set("against",r?.manifest.name??""),await this.compare();for(let[h,d]of[l,r].entries())for(let[g,p]of Object.entries(d?.values??{}))this.panes[h]?.settings.set(g,p);this.ensureEngine(),this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:s}=this,n={frame:l=>this.screen.take(l),real:l=>this.screen.takeReal(l),progress:l=>this.status.progress(l),diverged:(l,r)=>this.diverge(l,r),failed:(l,r)=>this.fail(l,r)};this.engine=s.here?new xn(this.assets,n):new kn(this.model,s.engine,n);let i={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:s.seed,...i})}switchEngine(){this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,s){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...co(this,this.panes[e],s)))}fail(e,s){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${s}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Aa=`.live-playground {
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
.live-group {
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
.live-control:has(> :disabled) {
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
`;var Ta='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function ff(t,e){if(e.childNodes.length)return[...e.childNodes];let s=t.get("figure");return s?[b("img",{src:s,alt:t.get("alt")})]:[]}function df(t){return async e=>{let s=await fetch(await t.url(`${e}.json`));if(!s.ok)throw new Error(`${s.status} ${s.statusText}`);return s.json()}}function pf({model:t,el:e}){let s=ff(t,e),n=so(t),i=df(n),l,r=!1;return(async()=>{let h="index";try{let d=await i(h);h=t.get("objective");let g=await i(h);if(r)return;l=new ri({model:t,index:d,manifest:g,manifestOf:i,assets:n,stored:s}),e.replaceChildren(b("style",{},Ta,Aa),l.root),l.attach()}catch(d){let g=b("p",{role:"alert"},`${h}.json could not be loaded (${d.message}). The stored figure is shown.`);e.replaceChildren(g,...s)}})(),()=>{r=!0,l?.destroy()}}var Mp={render:pf};export{Mp as default};
