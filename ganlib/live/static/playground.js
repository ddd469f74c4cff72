function ur(t){let e=t.get("base");return e?new Cn(e):new Dn(t)}var hr=t=>URL.createObjectURL(new Blob([t],{type:"text/javascript"})),Cn=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let s=new URL(e,this.base).href;if(!/js$/.test(e))return s;let i=this.scripts.get(e);return i||(i=this.script(s),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let s=await fetch(e);if(!s.ok)throw new Error(`${s.status} ${s.statusText}`);return hr(await s.blob())}},Dn=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(s,i)=>this.receive(s,i))}url(e){let s=this.urls.get(e);return s||(s=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),s.catch(()=>this.urls.delete(e)),this.urls.set(e,s),this.model.send({type:"asset",name:e})),s}receive(e,s){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=s[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?hr(n):URL.createObjectURL(new Blob([n],{type:o})))}}};var We=48;function Fn({variants:t},e){let s=t.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!s)throw new Error(`no graph for ${JSON.stringify(e)}`);return s}function fr(t,e,s,i){let{train:n,view:o}=Fn(e,i);return[e.init.file,t.data[s].file,...Object.values(t.measures),n,o]}function dr(t,e){let s=0;for(let i=0;i<t.length;i+=2)Math.abs(t[i])<=e&&Math.abs(t[i+1])<=e||(s+=1);return s}var In=5,gc=96,yi=2.6,pr=.09,vc=.12;function Rn(t){let e=getComputedStyle(t);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var wc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16));function bc({low:t,middle:e,high:s}){let[i,n,o]=[t,e,s].map(wc),l=new Uint8ClampedArray(4*256);for(let c=0;c<256;c++){let h=c/127.5;for(let d=0;d<3;d++)l[4*c+d]=h<1?i[d]+h*(n[d]-i[d]):n[d]+(h-1)*(o[d]-n[d]);l[4*c+3]=255}return l}function qs(t){let s=Float32Array.from({length:t.length/2},(i,n)=>Math.hypot(t[2*n],t[2*n+1])).filter(Number.isFinite).sort();return s.length?s[Math.floor(.95*(s.length-1))]:0}var xi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let s=new OffscreenCanvas(We,We).getContext("2d");this.heat=s,this.pixels=new ImageData(We,We),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(bc(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),s=Math.round(this.canvas.clientWidth*e);s===0||this.canvas.width===s||(this.canvas.width=this.canvas.height=s,this.ratio=e,this.marks=[])}draw({surface:e,samples:s,arrows:i},n,{limit:o,low:l,high:c,pull:h},d){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,l,c);for(let g=1;g<=In;g++)this.drawContour(e,l+(c-l)*g/(In+1),2*g===In+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(s,o),d&&this.drawArrows(s,i,o,h)}}drawSurface(e,s,i){let{context:n,canvas:o,heat:l,pixels:c,colours:h}=this,d=new Uint32Array(c.data.buffer),g=255/(i-s);for(let v=0;v<We;v++)for(let k=0;k<We;k++){let y=Math.round((e[v*We+k]-s)*g);d[(We-1-v)*We+k]=h[Math.max(0,Math.min(255,y))]}l.putImageData(c,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(We-1);n.drawImage(l.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,s,i){let{context:n,canvas:o}=this,l=o.width/(We-1);n.beginPath();for(let c=0;c+1<We;c++)for(let h=0;h+1<We;h++){let d=c*We+h,g=[e[d],e[d+1],e[d+We+1],e[d+We]],p=!1;for(let v=0;v<4;v++){let k=g[v]-s,y=g[(v+1)%4]-s;if(k<0==y<0)continue;let S=k/(k-y),T=h+[S,1,1-S,0][v],F=c+[0,S,1,1-S][v];p?n.lineTo(T*l,o.height-F*l):n.moveTo(T*l,o.height-F*l),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,s,i,n){let{context:o,canvas:l,ratio:c,palette:h}=this,d=l.width/(2*i),g=pr*l.width/(n||1),p=1.5*pr*l.width;o.beginPath();for(let v=0;v<2*gc&&v<e.length;v+=2){let[k,y]=[(e[v]+i)*d,(i-e[v+1])*d],[S,T]=[s[v]*g,-s[v+1]*g],F=Math.hypot(S,T);if(!(F>2*c))continue;F>p&&([S,T]=[S*p/F,T*p/F]);let E=3.5*c/Math.hypot(S,T);o.moveTo(k,y),o.lineTo(k+S,y+T),o.moveTo(k+S-E*(S+.6*T),y+T-E*(T-.6*S)),o.lineTo(k+S,y+T),o.lineTo(k+S-E*(S-.6*T),y+T-E*(T+.6*S))}o.lineWidth=1.25*c,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(vc,Math.min(1,(qs(s)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,s],i){let{context:n,canvas:o,ratio:l,palette:c}=this,h=o.width/(2*i),[d,g,p]=[(e+i)*h,(i-s)*h,9*l];n.beginPath(),n.moveTo(d-p,g),n.lineTo(d+p,g),n.moveTo(d,g-p),n.lineTo(d,g+p),n.lineWidth=2*l,n.strokeStyle=c.contour,n.stroke()}drawStill(e,s){let{layer:i,canvas:n}=this,o=[e,s,n.width];o.some((l,c)=>l!==this.layered[c])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,s),this.drawReal(i,e,s)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,s){let{canvas:i,ratio:n}=this,o=s>4?2:s>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let l=-Math.ceil(s/o)*o;l<s;l+=o){if(l<=-s)continue;let c=(l/s+1)/2*i.width,h=String(l).replace("-","−");e.moveTo(c,i.height),e.lineTo(c,i.height-5*n),e.moveTo(0,i.height-c),e.lineTo(5*n,i.height-c),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,c,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-c)}e.stroke()}drawReal(e,s,i){let{canvas:n,ratio:o,palette:l}=this,c=n.width/(2*i);e.beginPath();for(let h=0;h<s.length/2;h+=2){let[d,g]=[(s[h]+i)*c,(i-s[h+1])*c];e.moveTo(d+yi*o,g),e.arc(d,g,yi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=l.edge,e.stroke(),e.fillStyle=l.real,e.fill()}drawGenerated(e,s){let{context:i,canvas:n,ratio:o,palette:l}=this,c=n.width/(2*s);this.marks.length||(this.marks=[mr(o,4,l.edge),mr(o,2,l.generated)]);for(let h of this.marks){let d=(h.width-1)/2;for(let g=0;g<e.length/2;g+=2)i.drawImage(h,Math.round((e[g]+s)*c-d),Math.round((s-e[g+1])*c-d))}}};function mr(t,e,s){let i=2*Math.ceil((yi+e)*t)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),l=yi*t;return o.translate(i/2,i/2),o.lineWidth=e*t,o.strokeStyle=s,o.beginPath(),o.moveTo(-l,-l),o.lineTo(l,l),o.moveTo(-l,l),o.lineTo(l,-l),o.stroke(),n.transferToImageBitmap()}function zn(t,e){switch(e.type){case"frame":return t.frame(e);case"real":return t.real(e);case"progress":return t.progress(e.bytes,e.total);case"refused":return t.refused(e);case"diverged":return t.diverged(e.pane,e.step)}}var ki=class{constructor(e,s){this.assets=e,this.listener=s,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let s=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(s,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.spoken?this.fail(void 0,n.message):this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(s){this.fail("worker.js",s.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return zn(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(s){this.send({type:"located",name:e.name,reason:s.message})}}}have(e){let s=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(s,{resolve:i,reject:n}),this.send({type:"have",files:e,id:s})})}had({id:e,file:s,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:s}))}fail(e,s){this.stopped||(this.stop(),this.listener.failed(e,s))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function jn(t,e){if(t===null||typeof t!="object")return t;if(Array.isArray(t))return t.map(s=>jn(s,e));if("number"in t)return Number(t.number);if("buffer"in t){let{buffer:s,byteOffset:i,byteLength:n}=e[t.buffer];return new Float32Array(s.slice(i,i+n))}return Object.fromEntries(Object.entries(t).map(([s,i])=>[s,jn(i,e)]))}var Si=class{constructor(e,s,i){this.model=e,this.device=s,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:s}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:s})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}async have(){}tell(){}receive(e,s){return e?.type!=="failed"?zn(this.listener,jn(e,s)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function gr(t,e){let s=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return t.on("msg:custom",s),()=>t.off("msg:custom",s)}function b(t,e={},...s){let i=document.createElement(t);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...s),i}var yc=0,Me=t=>`live-${t.replace(/\W/g,"-")}-${++yc}`;function Te(t){if(t===0)return"0";let e=Math.abs(t),s=Number(t.toPrecision(3));return e<.001||e>=1e6?s.toExponential():String(s)}var xc=new Intl.NumberFormat("en");function vr(t){let e=t.length>1?t[1]-t[0]:t[0];if(Number.isInteger(e))return t.map(i=>xc.format(i));if(t.every(i=>Math.abs(i)<.001))return t.map(Te);let s=0;for(;s<12&&Math.abs(e*10**s-Math.round(e*10**s))>1e-6;)s+=1;return t.map(i=>i===0?"0":i.toFixed(s))}var Wn=t=>Number.isNaN(t)?"–":t!==0&&Math.abs(t)<.001?t.toExponential(1):t.toFixed(3);function ts(t,{low:e,high:s,integer:i}){let n=t.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=s&&(!i||Number.isInteger(o)))return{value:o};let l=i?"a whole number":"a number",c=h=>i?String(h):Te(h);return{error:`must be ${l} from ${c(e)} to ${c(s)}; got ${Ys(n)}`}}var Vn=40;function Bn(t){return t.slice(0,2*Vn).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,Vn)+(t.length>Vn?"…":"")}var Ys=t=>`"${Bn(t)}"`,ze=t=>t.replace("_optimizer."," ").replace(/[._]/g," ");var kc=new Intl.NumberFormat("en");function wr(t,e,s){let i=e.lastStable()??[],n=t.panes.length>1?`${e.manifest.title} diverged`:"Diverged",o=i.map(({name:c,value:h})=>`${ze(c)} ${typeof h=="number"?Te(h):h}`),l=b("button",{type:"button"},"Reset to the last stable settings");return l.addEventListener("click",()=>{for(let{name:c,value:h}of i)e.settings.set(c,h);t.reset()}),[`${n} at step ${kc.format(s)}: a loss is no longer a finite number. `+(o.length?`The last stable settings were: ${o.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...o.length?[l]:[]]}var Wt=300,Sc=.85,Ec=160,yr=t=>t.length<=Wt?t:Array.from({length:Wt},(e,s)=>t[Math.floor((s+.5)*t.length/Wt)]),xr=t=>Number(t.toFixed(3));function kr(t,e){let[s,i]=[0,1].map(c=>t.map(h=>h[c])),n=[s,i].map(c=>(Math.min(...c)+Math.max(...c))/2),o=Math.max(...[s,i].map(c=>Math.max(...c)-Math.min(...c))),l=o>0?2*Sc*e/o:1;return t.map(c=>c.map((h,d)=>xr((h-n[d])*l)))}function Hn(t,e){let s=t.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(l=>l.trim()!=="").map(Number).filter(Number.isFinite)),i=yr(s.filter(({length:o})=>o>=2).map(([o,l])=>[o,l]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(l=>Math.abs(l)<=e))?i.map(o=>o.map(xr)):kr(i,e)}function Sr({data:t,width:e,height:s},i){let n=Float32Array.from({length:e*s},(h,d)=>{let g=t[4*d+3]/255;return g*(.3*t[4*d]+.59*t[4*d+1]+.11*t[4*d+2])+255*(1-g)}),[o,l]=[Math.min(...n),Math.max(...n)];if(l-o<16)throw new Error("it is all of one tone");let c=[...n.keys()].filter(h=>n[h]<(o+l)/2);return kr(yr(c).map(h=>[h%e,-Math.floor(h/e)]),i)}var Un=(t,e)=>new OffscreenCanvas(t,e).getContext("2d");function Mc(t,e){if(!t.trim())throw new Error("there is no letter in it");let s="bold 60px system-ui, sans-serif",i=Un(1,1);i.font=s;let n=Math.min(1200,Math.ceil(i.measureText(t).width)+8),o=Un(n,90);return o.font=s,o.fillText(t,4,66),Sr(o.getImageData(0,0,n,90),e)}async function Tc(t,e){let s=await createImageBitmap(t),i=Math.min(1,Ec/Math.max(s.width,s.height)),[n,o]=[s.width,s.height].map(c=>Math.max(1,Math.round(c*i))),l=Un(n,o);return l.drawImage(s,0,0,n,o),Sr(l.getImageData(0,0,n,o),e)}var br=async(t,e)=>t.type.startsWith("image/")?Tc(t,e):Hn(await t.text(),e);function Er(t,e,s){let i=async(y,S)=>{try{e(await S())}catch(T){s(`${y} gives no points: ${T.message}.`)}},[n,o,l]=["word","rows","file"].map(Me),c=b("input",{id:n,type:"text",maxLength:24,autocomplete:"off"}),h=b("textarea",{id:o,rows:3,spellcheck:!1,placeholder:"x, y"}),d=b("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),g=y=>b("button",{type:"button"},y),[p,v]=[g("Use the word"),g("Use the rows")];p.addEventListener("click",()=>i(`"${c.value}"`,()=>Mc(c.value,t()))),c.addEventListener("keydown",y=>y.key==="Enter"&&p.click()),v.addEventListener("click",()=>i("What was pasted",()=>Hn(h.value,t()))),d.addEventListener("change",()=>{let[y]=d.files;y&&i(y.name,()=>br(y,t())),d.value=""});let k=(y,S,...T)=>b("div",{className:"live-bring"},b("label",{htmlFor:y},S),...T);return{element:b("div",{className:"live-brings"},k(n,"a word",c,p),k(o,"rows of two numbers, pasted",h,v),k(l,"a CSV file, or a picture (its dark pixels)",d)),drop(y){let[S]=y?.files??[];S?i(S.name,()=>br(S,t())):y&&i("What was dropped",()=>Hn(y.getData("text"),t()))}}}var Ei="live-",Nc=2**32-1,Ks="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function _c(t,e){let s=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return Ks[n>>6]+Ks[n&63]};return t.map(([i,n])=>s(i)+s(n)).join("")}function Tr(t,e){let s=[],i=n=>{let o=64*Ks.indexOf(t[n])+Ks.indexOf(t[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=t.length&&s.length<Wt;n+=4)[0,1,2,3].every(o=>Ks.includes(t[n+o]))&&s.push([i(n),i(n+2)]);return s}var Nr=({manifest:t,values:e},s={})=>t.controls.filter(({name:i,value:n})=>e[i]!==(s[i]??n)).map(({name:i})=>[i,e[i]]);function _r(t,{data:e,seed:s,batch:i,centres:n,sides:o},l){let c=new URLSearchParams({data:e,seed:String(s),batch:String(i)}),[h,d]=o;for(let{name:g}of h.manifest.controls)c.set(g,String(h.values[g]));if(c.set("against",d?d.manifest.name:""),d)for(let[g,p]of Nr(d,d.manifest.toy))c.set(`against.${g}`,String(p));return e==="drawn"&&c.set("points",_c(n,l.data[e].limit)),`#${Ei}${t}?${c}`}function Gn(t){let e=new RegExp(`^#${Ei}([\\w-]+)(?:\\?(.*))?$`).exec(t);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Ar(t,e){if(t.kind==="choice"){let{options:s}=t;return s.includes(e)?{value:e}:{error:`must be one of ${s.join(", ")}; got ${Ys(e)}`}}return ts(e,{low:t.low,high:t.high,integer:t.kind==="integer"})}var Lr=t=>ts(t,{low:0,high:Nc,integer:!0});function Or(t,e,s){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):Te(n);return`${t} ${i(e)} → ${i(s)}`}var Mr=t=>typeof t=="string"?JSON.stringify(t):String(t);function Ac({manifest:t,values:e}){let s=Nr({manifest:t,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Mr(n)}`);for(let[i,n]of Object.entries(t.optimizers)){let o=`${i}_optimizer.`,l={...t.constants,...Object.fromEntries(t.controls.map(({name:d,value:g})=>[d,g]))},c=Object.keys(l).filter(d=>d.startsWith(o));if(c.every(d=>e[d]===l[d]))continue;let h=c.map(d=>`${d.slice(o.length)}=${Mr(e[d])}`);s.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`ganlib.${t.class}(${s.join(", ")})`}function Pr({data:t,seed:e,batch:s,centres:i,sides:n}){let[o,l]=n.map(Ac),c=[o,`data="${t}"`,`seed=${e}`,`batch=${s}`];return t==="drawn"&&c.push(`points=[${i.map(([h,d])=>`(${h}, ${d})`).join(", ")}]`),l&&c.push(`against=${l}`),`ganlib.Playground(${c.join(", ")})`}var Lc={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},Oc=[1,20,100],Pc={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},qn=t=>Object.fromEntries(Object.entries(t).map(([e,[s,i]])=>[e,b("button",{type:"button",title:i},s)])),_s=(t,...e)=>b("details",{className:"live-group"},b("summary",{},t),...e),$c=t=>qn({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${t}, then one of G`],discriminator:[`Step ${t}`,`updates of ${t} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function $r(t,{title:e,discriminator:s}){let i=$c(s==="critic"?"f":"D"),n=qn(Lc),o=qn({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let l=Me("times"),c=b("select",{id:l},...Oc.map(O=>b("option",{value:String(O)},`× ${O}`))),h=b("label",{htmlFor:l,className:"live-hidden"},"steps at a press"),d=b("p",{className:"live-status",role:"status"}),g=b("p",{className:"live-rate"}),p=b("div",{className:"live-alert",role:"alert",hidden:!0}),v=b("div",{className:"live-setup"}),k=b("div",{className:"live-pace"}),y=b("div",{className:"live-panes"}),S=b("div",{}),T=_s("what you tried"),F=Object.entries(Pc).flatMap(([O,q])=>[b("dt",{},O),b("dd",{},q)]),E=Me("share"),_=b("input",{id:E,type:"text",readOnly:!0,hidden:!0}),A=b("label",{htmlFor:E,hidden:!0},"copied");return{root:b("section",{className:"live-playground",id:Ei+t,tabIndex:-1,"aria-label":`playground: ${e}`},b("div",{className:"live-top"},b("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,b("span",{className:"live-joined"},i.step,h,c),i.discriminator,i.generator,i.reset),d,g),p,y,b("div",{className:"live-groups"},_s("data, seed, pace, another beside it",v,k,b("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),T,_s("share, and what the numbers mean",b("div",{className:"live-share"},b("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),A,_),b("dl",{className:"live-help"},...F)))),buttons:i,times:c,shares:n,sketch:o,status:d,rate:g,alert:p,setup:v,pace:k,panes:y,brought:S,tried:T,copied:{text:_,label:A}}}var Js=new Set;function Fr(t){let e=Gn(t);if(!e)return!1;for(let s of Js)if(s.name===e.name)return s.apply(e.query,!0),!0;return!1}function Cr(t){if(t.defaultPrevented||t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey)return;let e=t.target instanceof Element&&t.target.closest('a[href^="#"]');e&&Fr(e.getAttribute("href")??"")&&t.preventDefault()}var Dr=()=>Fr(location.hash);function Ir(t){Js.size||(document.addEventListener("click",Cr),window.addEventListener("hashchange",Dr)),Js.add(t);let e=Gn(location.hash);return e?.name===t.name&&t.apply(e.query,!0),()=>{Js.delete(t),!Js.size&&(document.removeEventListener("click",Cr),window.removeEventListener("hashchange",Dr))}}var Rr=t=>Uint8Array.from(atob(t),e=>e.charCodeAt(0)).buffer,Yn=(t,e)=>Float32Array.from(new Int16Array(Rr(t)),s=>s*e/32767);function zr({real:t,samples:e,arrows:s,surface:i,limit:n,pull:o,low:l,high:c,floor:h,...d},g,p){let v={edges:[0,1],shares:new Float32Array(1)},k={name:g.name,steps:0,discriminatorSteps:0,last:new Float32Array(g.measured.length).fill(NaN),rows:new Float32Array(0),samples:Yn(e,n),arrows:Yn(s,o),surface:Float32Array.from(new Uint8Array(Rr(i)),y=>l+y*(c-l)/255),slopes:v,weights:v,limit:n,...d};return{real:{data:p,points:Yn(t,n),floor:h},frame:{type:"frame",data:p,panes:[k],rate:0}}}var Cc=.041666666666666664,Mi=class{constructor(e,s,i,n){this.canvas=e,this.limit=s,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let s=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-s.left)/s.width,(e.clientY-s.top)/s.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,s){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*s).toFixed(3))])}key(e){if(!this.on)return;let s=this.limit(),[i,n]=this.cursor??[0,0],o=2*s*Cc,c={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(c){let h=d=>Math.max(-s,Math.min(s,d));this.cursor=[h(i+c[0]),h(n+c[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/s,n/s);else return;e.preventDefault()}},jr=(t,e)=>[...t,e].slice(-300);var Ti=class{constructor(e){this.board=e;let{setup:s,index:i,panes:n,parts:o}=e,[l]=n,c=()=>l.shown?.limit??i.data.drawn.limit,h=g=>s.set("points",jr(s.points,g));this.sketch=new Mi(l.canvas,c,h,()=>e.drawSoon());let d=Er(()=>i.data.drawn.limit,g=>{e.status.alert(""),s.set("points",g),s.set("data","drawn"),e.ensureEngine()},g=>e.status.alert(g));o.brought.append(d.element);for(let g of["dragover","drop"])l.canvas.addEventListener(g,p=>{p.preventDefault(),g==="drop"&&d.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{s.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:s,sketch:i}=this;if(i.on===e)return;let{draw:n}=s.parts.sketch;!e&&document.activeElement===s.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(s.ensureEngine(),s.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(s.status.forget(),s.status.describe()),s.drawSoon()}follow(e){let{setup:s,parts:i}=this.board;e==="data"&&s.data==="drawn"&&!s.points.length&&this.turn(!0),e==="data"&&s.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!s.points.length}};var Dc={"+":(t,e)=>t+e,"-":(t,e)=>t-e,"*":(t,e)=>t*e,"/":(t,e)=>t/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Qs(t,e){if(typeof t=="number")return t;if(typeof t=="string")return Number(e[t]??NaN);let[s,...i]=t;return Dc[s](...i.map(n=>Qs(n,e)))}var Fc="uplot",Ic="u-hz",Rc="u-vt",zc="u-title",jc="u-wrap",Vc="u-under",Wc="u-over",Bc="u-axis",ns="u-off",Hc="u-select",Uc="u-cursor-x",Gc="u-cursor-y",qc="u-cursor-pt",Yc="u-legend",Kc="u-live",Jc="u-inline",Qc="u-series",Zc="u-marker",Vr="u-label",Xc="u-value",Xs="width",ei="height";var Wr="bottom",As="left",Kn="right",fo="#000",Br=fo+"0",Jn="mousemove",Hr="mousedown",Qn="mouseup",Ur="mouseenter",Gr="mouseleave",qr="dblclick",eu="resize",tu="scroll",Yr="change",Oi="dppxchange",po="--",Fs=typeof window<"u",so=Fs?document:null,Os=Fs?window:null,su=Fs?navigator:null,re,Ni;function io(){let t=devicePixelRatio;re!=t&&(re=t,Ni&&oo(Yr,Ni,io),Ni=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),os(Yr,Ni,io),Os.dispatchEvent(new CustomEvent(Oi)))}function nt(t,e){if(e!=null){let s=t.classList;!s.contains(e)&&s.add(e)}}function no(t,e){let s=t.classList;s.contains(e)&&s.remove(e)}function ve(t,e,s){t.style[e]=s+"px"}function yt(t,e,s,i){let n=so.createElement(t);return e!=null&&nt(n,e),s?.insertBefore(n,i),n}function dt(t,e){return yt("div",t,e)}var Kr=new WeakMap;function Lt(t,e,s,i,n){let o="translate("+e+"px,"+s+"px)",l=Kr.get(t);o!=l&&(t.style.transform=o,Kr.set(t,o),e<0||s<0||e>i||s>n?nt(t,ns):no(t,ns))}var Jr=new WeakMap;function Qr(t,e,s){let i=e+s,n=Jr.get(t);i!=n&&(Jr.set(t,i),t.style.background=e,t.style.borderColor=s)}var Zr=new WeakMap;function Xr(t,e,s,i){let n=e+""+s,o=Zr.get(t);n!=o&&(Zr.set(t,n),t.style.height=s+"px",t.style.width=e+"px",t.style.marginLeft=i?-e/2+"px":0,t.style.marginTop=i?-s/2+"px":0)}var mo={passive:!0},iu={...mo,capture:!0};function os(t,e,s,i){e.addEventListener(t,s,i?iu:mo)}function oo(t,e,s,i){e.removeEventListener(t,s,mo)}Fs&&io();function xt(t,e,s,i){let n;s=s||0,i=i||e.length-1;let o=i<=2147483647;for(;i-s>1;)n=o?s+i>>1:ot((s+i)/2),e[n]<t?s=n:i=n;return t-e[s]<=e[i]-t?s:i}function Nl(t){return(s,i,n)=>{let o=-1,l=-1;for(let c=i;c<=n;c++)if(t(s[c])){o=c;break}for(let c=n;c>=i;c--)if(t(s[c])){l=c;break}return[o,l]}}var _l=t=>t!=null,Al=t=>t!=null&&t>0,Ci=Nl(_l),nu=Nl(Al);function ou(t,e,s,i=0,n=!1){let o=n?nu:Ci,l=n?Al:_l;[e,s]=o(t,e,s);let c=t[e],h=t[e];if(e>-1)if(i==1)c=t[e],h=t[s];else if(i==-1)c=t[s],h=t[e];else for(let d=e;d<=s;d++){let g=t[d];l(g)&&(g<c?c=g:g>h&&(h=g))}return[c??he,h??-he]}function Di(t,e,s,i){let n=sl(t),o=sl(e);t==e&&(n==-1?(t*=s,e/=s):(t/=s,e*=s));let l=s==10?Ct:Ll,c=n==1?ot:pt,h=o==1?pt:ot,d=c(l(Oe(t))),g=h(l(Oe(e))),p=Ps(s,d),v=Ps(s,g);return s==10&&(d<0&&(p=fe(p,-d)),g<0&&(v=fe(v,-g))),i||s==2?(t=p*n,e=v*o):(t=Cl(t,p),e=Fi(e,v)),[t,e]}function go(t,e,s,i){let n=Di(t,e,s,i);return t==0&&(n[0]=0),e==0&&(n[1]=0),n}var vo=.1,el={mode:3,pad:vo},si={pad:0,soft:null,mode:0},ru={min:si,max:si};function Pi(t,e,s,i){return Ii(s)?tl(t,e,s):(si.pad=s,si.soft=i?0:null,si.mode=i?3:0,tl(t,e,ru))}function ne(t,e){return t??e}function lu(t,e,s){for(e=ne(e,0),s=ne(s,t.length-1);e<=s;){if(t[e]!=null)return!0;e++}return!1}function tl(t,e,s){let i=s.min,n=s.max,o=ne(i.pad,0),l=ne(n.pad,0),c=ne(i.hard,-he),h=ne(n.hard,he),d=ne(i.soft,he),g=ne(n.soft,-he),p=ne(i.mode,0),v=ne(n.mode,0),k=e-t,y=Ct(k),S=Ke(Oe(t),Oe(e)),T=Ct(S),F=Oe(T-y);(k<1e-24||F>10)&&(k=0,(t==0||e==0)&&(k=1e-24,p==2&&d!=he&&(o=0),v==2&&g!=-he&&(l=0)));let E=k||S||1e3,_=Ct(E),A=Ps(10,ot(_)),G=E*(k==0?t==0?.1:1:o),O=fe(Cl(t-G,A/10),24),q=t>=d&&(p==1||p==3&&O<=d||p==2&&O>=d)?d:he,Y=Ke(c,O<q&&t>=q?q:kt(q,O)),X=E*(k==0?e==0?.1:1:l),U=fe(Fi(e+X,A/10),24),L=e<=g&&(v==1||v==3&&U>=g||v==2&&U<=g)?g:-he,J=kt(h,U>L&&e<=L?L:Ke(L,U));return Y==J&&Y==0&&(J=100),[Y,J]}var au=new Intl.NumberFormat(Fs?su.language:"en-US"),wo=t=>au.format(t),rt=Math,Li=rt.PI,Oe=rt.abs,ot=rt.floor,Le=rt.round,pt=rt.ceil,kt=rt.min,Ke=rt.max,Ps=rt.pow,sl=rt.sign,Ct=rt.log10,Ll=rt.log2,cu=(t,e=1)=>rt.sinh(t)*e,Zn=(t,e=1)=>rt.asinh(t/e),he=1/0;function il(t){return(Ct((t^t>>31)-(t>>31))|0)+1}function ro(t,e,s){return kt(Ke(t,e),s)}function Ol(t){return typeof t=="function"}function ee(t){return Ol(t)?t:()=>t}var uu=()=>{},Pl=t=>t,$l=(t,e)=>e,hu=t=>null,nl=t=>!0,ol=(t,e)=>t==e,fu=/\.\d*?(?=9{6,}|0{6,})/gm,rs=t=>{if(Fl(t)||Ht.has(t))return t;let e=`${t}`,s=e.match(fu);if(s==null)return t;let i=s[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${rs(n)}e${o}`}return fe(t,i)};function ss(t,e){return rs(fe(rs(t/e))*e)}function Fi(t,e){return rs(pt(rs(t/e))*e)}function Cl(t,e){return rs(ot(rs(t/e))*e)}function fe(t,e=0){if(Fl(t))return t;let s=10**e,i=t*s*(1+Number.EPSILON);return Le(i)/s}var Ht=new Map;function Dl(t){return((""+t).split(".")[1]||"").length}function ni(t,e,s,i){let n=[],o=i.map(Dl);for(let l=e;l<s;l++){let c=Oe(l),h=fe(Ps(t,l),c);for(let d=0;d<i.length;d++){let g=t==10?+`${i[d]}e${l}`:i[d]*h,p=(l>=0?0:c)+(l>=o[d]?0:o[d]),v=t==10?g:fe(g,p);n.push(v),Ht.set(v,p)}}return n}var ii={},bo=[],$s=[null,null],Bt=Array.isArray,Fl=Number.isInteger,du=t=>t===void 0;function rl(t){return typeof t=="string"}function Ii(t){let e=!1;if(t!=null){let s=t.constructor;e=s==null||s==Object}return e}function pu(t){return t!=null&&typeof t=="object"}var mu=Object.getPrototypeOf(Uint8Array),Il="__proto__";function Cs(t,e=Ii){let s;if(Bt(t)){let i=t.find(n=>n!=null);if(Bt(i)||e(i)){s=Array(t.length);for(let n=0;n<t.length;n++)s[n]=Cs(t[n],e)}else s=t.slice()}else if(t instanceof mu)s=t.slice();else if(e(t)){s={};for(let i in t)i!=Il&&(s[i]=Cs(t[i],e))}else s=t;return s}function Ne(t){let e=arguments;for(let s=1;s<e.length;s++){let i=e[s];for(let n in i)n!=Il&&(Ii(t[n])?Ne(t[n],Cs(i[n])):t[n]=Cs(i[n]))}return t}var gu=0,vu=1,wu=2;function bu(t,e,s){for(let i=0,n,o=-1;i<e.length;i++){let l=e[i];if(l>o){for(n=l-1;n>=0&&t[n]==null;)t[n--]=null;for(n=l+1;n<s&&t[n]==null;)t[o=n++]=null}}}function yu(t,e){if(Su(t)){let l=t[0].slice();for(let c=1;c<t.length;c++)l.push(...t[c].slice(1));return Eu(l[0])||(l=ku(l)),l}let s=new Set;for(let l=0;l<t.length;l++){let h=t[l][0],d=h.length;for(let g=0;g<d;g++)s.add(h[g])}let i=[Array.from(s).sort((l,c)=>l-c)],n=i[0].length,o=new Map;for(let l=0;l<n;l++)o.set(i[0][l],l);for(let l=0;l<t.length;l++){let c=t[l],h=c[0];for(let d=1;d<c.length;d++){let g=c[d],p=Array(n).fill(void 0),v=e?e[l][d]:vu,k=[];for(let y=0;y<g.length;y++){let S=g[y],T=o.get(h[y]);S===null?v!=gu&&(p[T]=S,v==wu&&k.push(T)):p[T]=S}bu(p,k,n),i.push(p)}}return i}var xu=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function ku(t){let e=t[0],s=e.length,i=Array(s);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,l)=>e[o]-e[l]);let n=[];for(let o=0;o<t.length;o++){let l=t[o],c=Array(s);for(let h=0;h<s;h++)c[h]=l[i[h]];n.push(c)}return n}function Su(t){let e=t[0][0],s=e.length;for(let i=1;i<t.length;i++){let n=t[i][0];if(n.length!=s)return!1;if(n!=e){for(let o=0;o<s;o++)if(n[o]!=e[o])return!1}}return!0}function Eu(t,e=100){let s=t.length;if(s<=1)return!0;let i=0,n=s-1;for(;i<=n&&t[i]==null;)i++;for(;n>=i&&t[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,ot((n-i+1)/e));for(let l=t[i],c=i+o;c<=n;c+=o){let h=t[c];if(h!=null){if(h<=l)return!1;l=h}}return!0}var Rl=["January","February","March","April","May","June","July","August","September","October","November","December"],zl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function jl(t){return t.slice(0,3)}var Mu=zl.map(jl),Tu=Rl.map(jl),Nu={MMMM:Rl,MMM:Tu,WWWW:zl,WWW:Mu};function Zs(t){return(t<10?"0":"")+t}function _u(t){return(t<10?"00":t<100?"0":"")+t}var Au={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>Zs(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Zs(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>Zs(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Zs(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Zs(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>_u(t.getMilliseconds())};function yo(t,e){e=e||Nu;let s=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(t);)s.push(n[0][0]=="{"?Au[n[1]]:n[0]);return o=>{let l="";for(let c=0;c<s.length;c++)l+=typeof s[c]=="string"?s[c]:s[c](o,e);return l}}var Lu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Ou(t,e){let s;return e=="UTC"||e=="Etc/UTC"?s=new Date(+t+t.getTimezoneOffset()*6e4):e==Lu?s=t:(s=new Date(t.toLocaleString("en-US",{timeZone:e})),s.setMilliseconds(t.getMilliseconds())),s}var Vl=t=>t%1==0,$i=[1,2,2.5,5],Pu=ni(10,-32,0,$i),Wl=ni(10,0,32,$i),$u=Wl.filter(Vl),is=Pu.concat(Wl),xo=`
`,Bl="{YYYY}",ll=xo+Bl,Hl="{M}/{D}",ti=xo+Hl,_i=ti+"/{YY}",Ul="{aa}",Cu="{h}:{mm}",Ls=Cu+Ul,al=xo+Ls,cl=":{ss}",ae=null;function Gl(t){let e=t*1e3,s=e*60,i=s*60,n=i*24,o=n*30,l=n*365,h=(t==1?ni(10,0,3,$i).filter(Vl):ni(10,-3,0,$i)).concat([e,e*5,e*10,e*15,e*30,s,s*5,s*10,s*15,s*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,Bl,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",ll,ae,ae,ae,ae,ae,1],[n,Hl,ll,ae,ae,ae,ae,ae,1],[i,"{h}"+Ul,_i,ae,ti,ae,ae,ae,1],[s,Ls,_i,ae,ti,ae,ae,ae,1],[e,cl,_i+" "+Ls,ae,ti+" "+Ls,ae,al,ae,1],[t,cl+".{fff}",_i+" "+Ls,ae,ti+" "+Ls,ae,al,ae,1]];function g(p){return(v,k,y,S,T,F)=>{let E=[],_=T>=l,A=T>=o&&T<l,G=p(y),O=fe(G*t,3),q=Xn(G.getFullYear(),_?0:G.getMonth(),A||_?1:G.getDate()),Y=fe(q*t,3);if(A||_){let X=A?T/o:0,U=_?T/l:0,L=O==Y?O:fe(Xn(q.getFullYear()+U,q.getMonth()+X,1)*t,3),J=new Date(Le(L/t)),I=J.getFullYear(),B=J.getMonth();for(let V=0;L<=S;V++){let te=Xn(I+U*V,B+X*V,1),j=te-p(fe(te*t,3));L=fe((+te+j)*t,3),L<=S&&E.push(L)}}else{let X=T>=n?n:T,U=ot(y)-ot(O),L=Y+U+Fi(O-Y,X);E.push(L);let J=p(L),I=J.getHours()+J.getMinutes()/s+J.getSeconds()/i,B=T/i,V=v.axes[k]._space,te=F/V;for(;L=fe(L+T,t==1?0:3),!(L>S);)if(B>1){let j=ot(fe(I+B,6))%24,se=p(L).getHours()-j;se>1&&(se=-1),L-=se*i,I=(I+B)%24;let ce=E[E.length-1];fe((L-ce)/T,3)*te>=.7&&E.push(L)}else E.push(L)}return E}}return[h,d,g]}var[Du,Fu,Iu]=Gl(1),[Ru,zu,ju]=Gl(.001);ni(2,-53,53,[1]);function ul(t,e){return t.map(s=>s.map((i,n)=>n==0||n==8||i==null?i:e(n==1||s[8]==0?i:s[1]+i)))}function hl(t,e){return(s,i,n,o,l)=>{let c=e.find(y=>l>=y[0])||e[e.length-1],h,d,g,p,v,k;return i.map(y=>{let S=t(y),T=S.getFullYear(),F=S.getMonth(),E=S.getDate(),_=S.getHours(),A=S.getMinutes(),G=S.getSeconds(),O=T!=h&&c[2]||F!=d&&c[3]||E!=g&&c[4]||_!=p&&c[5]||A!=v&&c[6]||G!=k&&c[7]||c[1];return h=T,d=F,g=E,p=_,v=A,k=G,O(S)})}}function Vu(t,e){let s=yo(e);return(i,n,o,l,c)=>n.map(h=>s(t(h)))}function Xn(t,e,s){return new Date(t,e,s)}function fl(t,e){return e(t)}var Wu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function dl(t,e){return(s,i,n,o)=>o==null?po:e(t(i))}function Bu(t,e){let s=t.series[e];return s.width?s.stroke(t,e):s.points.width?s.points.stroke(t,e):null}function Hu(t,e){return t.series[e].fill(t,e)}var Uu={show:!0,live:!0,isolate:!1,mount:uu,markers:{show:!0,width:2,stroke:Bu,fill:Hu,dash:"solid"},idx:null,idxs:null,values:[]};function Gu(t,e){let s=t.cursor.points,i=dt(),n=s.size(t,e);ve(i,Xs,n),ve(i,ei,n);let o=n/-2;ve(i,"marginLeft",o),ve(i,"marginTop",o);let l=s.width(t,e,n);return l&&ve(i,"borderWidth",l),i}function qu(t,e){let s=t.series[e].points;return s._fill||s._stroke}function Yu(t,e){let s=t.series[e].points;return s._stroke||s._fill}function Ku(t,e){return t.series[e].points.size}var eo=[0,0];function Ju(t,e,s){return eo[0]=e,eo[1]=s,eo}function Ai(t,e,s,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&s(n)}}function to(t,e,s,i=!0){return n=>{(!i||n.target==e)&&s(n)}}var Qu={show:!0,x:!0,y:!0,lock:!1,move:Ju,points:{one:!1,show:Gu,size:Ku,width:0,stroke:Yu,fill:qu},bind:{mousedown:Ai,mouseup:Ai,click:Ai,dblclick:Ai,mousemove:to,mouseleave:to,mouseenter:to},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,s,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ql={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ko=Ne({},ql,{filter:$l}),Yl=Ne({},ko,{size:10}),Kl=Ne({},ql,{show:!1}),So='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Jl="bold "+So,Ql=1.5,pl={show:!0,scale:"x",stroke:fo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Jl,side:2,grid:ko,ticks:Yl,border:Kl,font:So,lineGap:Ql,rotate:0},Zu="Value",Xu="Time",ml={show:!0,scale:"x",auto:!1,sorted:1,min:he,max:-he,idxs:[]};function eh(t,e,s,i,n){return e.map(o=>o==null?"":wo(o))}function th(t,e,s,i,n,o,l){let c=[],h=Ht.get(n)||0;s=l?s:fe(Fi(s,n),h);for(let d=s;d<=i;d=fe(d+n,h))c.push(Object.is(d,-0)?0:d);return c}function lo(t,e,s,i,n,o,l){let c=[],h=t.scales[t.axes[e].scale].log,d=h==10?Ct:Ll,g=ot(d(s));n=Ps(h,g),h==10&&(n=is[xt(n,is)]);let p=s,v=n*h;h==10&&(v=is[xt(v,is)]);do c.push(p),p=p+n,h==10&&!Ht.has(p)&&(p=fe(p,Ht.get(n))),p>=v&&(n=p,v=n*h,h==10&&(v=is[xt(v,is)]));while(p<=i);return c}function sh(t,e,s,i,n,o,l){let h=t.scales[t.axes[e].scale].asinh,d=i>h?lo(t,e,Ke(h,s),i,n):[h],g=i>=0&&s<=0?[0]:[];return(s<-h?lo(t,e,Ke(h,-i),-s,n):[h]).reverse().map(v=>-v).concat(g,d)}var Zl=/./,ih=/[12357]/,nh=/[125]/,gl=/1/,ao=(t,e,s,i)=>t.map((n,o)=>e==4&&n==0||o%i==0&&s.test(n.toExponential()[n<0?1:0])?n:null);function oh(t,e,s,i,n){let o=t.axes[s],l=o.scale,c=t.scales[l],h=t.valToPos,d=o._space,g=h(10,l),p=h(9,l)-g>=d?Zl:h(7,l)-g>=d?ih:h(5,l)-g>=d?nh:gl;if(p==gl){let v=Oe(h(1,l)-g);if(v<d)return ao(e.slice().reverse(),c.distr,p,pt(d/v)).reverse()}return ao(e,c.distr,p,1)}function rh(t,e,s,i,n){let o=t.axes[s],l=o.scale,c=o._space,h=t.valToPos,d=Oe(h(1,l)-h(2,l));return d<c?ao(e.slice().reverse(),3,Zl,pt(c/d)).reverse():e}function lh(t,e,s,i){return i==null?po:e==null?"":wo(e)}var vl={show:!0,scale:"y",stroke:fo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Jl,side:3,grid:ko,ticks:Yl,border:Kl,font:So,lineGap:Ql,rotate:0};function ah(t,e){let s=3+(t||1)*2;return fe(s*e,3)}function ch(t,e){let{scale:s,idxs:i}=t.series[0],n=t._data[0],o=t.valToPos(n[i[0]],s,!0),l=t.valToPos(n[i[1]],s,!0),c=Oe(l-o),h=t.series[e],d=c/(h.points.space*re);return i[1]-i[0]<=d}var wl={scale:null,auto:!0,sorted:0,min:he,max:-he},Xl=(t,e,s,i,n)=>n,bl={show:!0,auto:!0,sorted:0,gaps:Xl,alpha:1,facets:[Ne({},wl,{scale:"x"}),Ne({},wl,{scale:"y"})]},yl={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Xl,alpha:1,points:{show:ch,filter:null},values:null,min:he,max:-he,idxs:[],path:null,clip:null};function uh(t,e,s,i,n){return s/10}var ea={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},hh=Ne({},ea,{time:!1,ori:1}),xl={};function ta(t,e){let s=xl[t];return s||(s={key:t,plots:[],sub(i){s.plots.push(i)},unsub(i){s.plots=s.plots.filter(n=>n!=i)},pub(i,n,o,l,c,h,d){for(let g=0;g<s.plots.length;g++)s.plots[g]!=n&&s.plots[g].pub(i,n,o,l,c,h,d)}},t!=null&&(xl[t]=s)),s}var Ds=1,co=2;function ls(t,e,s){let i=t.mode,n=t.series[e],o=i==2?t._data[e]:t._data,l=t.scales,c=t.bbox,h=o[0],d=i==2?o[1]:o[e],g=i==2?l[n.facets[0].scale]:l[t.series[0].scale],p=i==2?l[n.facets[1].scale]:l[n.scale],v=c.left,k=c.top,y=c.width,S=c.height,T=t.valToPosH,F=t.valToPosV;return g.ori==0?s(n,h,d,g,p,T,F,v,k,y,S,zi,Is,Vi,ia,oa):s(n,h,d,g,p,F,T,k,v,S,y,ji,Rs,To,na,ra)}function Eo(t,e){let s=0,i=0,n=ne(t.bands,bo);for(let o=0;o<n.length;o++){let l=n[o];l.series[0]==e?s=l.dir:l.series[1]==e&&(l.dir==1?i|=1:i|=2)}return[s,i==1?-1:i==2?1:i==3?2:0]}function fh(t,e,s,i,n){let o=t.mode,l=t.series[e],c=o==2?l.facets[1].scale:l.scale,h=t.scales[c];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Dt(t,e,s,i,n,o){return ls(t,e,(l,c,h,d,g,p,v,k,y,S,T)=>{let F=l.pxRound,E=d.dir*(d.ori==0?1:-1),_=d.ori==0?Is:Rs,A,G;E==1?(A=s,G=i):(A=i,G=s);let O=F(p(c[A],d,S,k)),q=F(v(h[A],g,T,y)),Y=F(p(c[G],d,S,k)),X=F(v(o==1?g.max:g.min,g,T,y)),U=new Path2D(n);return _(U,Y,X),_(U,O,X),_(U,O,q),U})}function Ri(t,e,s,i,n,o){let l=null;if(t.length>0){l=new Path2D;let c=e==0?Vi:To,h=s;for(let p=0;p<t.length;p++){let v=t[p];if(v[1]>v[0]){let k=v[0]-h;k>0&&c(l,h,i,k,i+o),h=v[1]}}let d=s+n-h,g=10;d>0&&c(l,h,i-g/2,d,i+o+g)}return l}function dh(t,e,s){let i=t[t.length-1];i&&i[0]==e?i[1]=s:t.push([e,s])}function Mo(t,e,s,i,n,o,l){let c=[],h=t.length;for(let d=n==1?s:i;d>=s&&d<=i;d+=n)if(e[d]===null){let p=d,v=d;if(n==1)for(;++d<=i&&e[d]===null;)v=d;else for(;--d>=s&&e[d]===null;)v=d;let k=o(t[p]),y=v==p?k:o(t[v]),S=p-n;k=l<=0&&S>=0&&S<h?o(t[S]):k;let F=v+n;y=l>=0&&F>=0&&F<h?o(t[F]):y,y>=k&&c.push([k,y])}return c}function kl(t){return t==0?Pl:t==1?Le:e=>ss(e,t)}function sa(t){let e=t==0?zi:ji,s=t==0?(n,o,l,c,h,d)=>{n.arcTo(o,l,c,h,d)}:(n,o,l,c,h,d)=>{n.arcTo(l,o,h,c,d)},i=t==0?(n,o,l,c,h)=>{n.rect(o,l,c,h)}:(n,o,l,c,h)=>{n.rect(l,o,h,c)};return(n,o,l,c,h,d=0,g=0)=>{d==0&&g==0?i(n,o,l,c,h):(d=kt(d,c/2,h/2),g=kt(g,c/2,h/2),e(n,o+d,l),s(n,o+c,l,o+c,l+h,d),s(n,o+c,l+h,o,l+h,g),s(n,o,l+h,o,l,g),s(n,o,l,o+c,l,d),n.closePath())}}var zi=(t,e,s)=>{t.moveTo(e,s)},ji=(t,e,s)=>{t.moveTo(s,e)},Is=(t,e,s)=>{t.lineTo(e,s)},Rs=(t,e,s)=>{t.lineTo(s,e)},Vi=sa(0),To=sa(1),ia=(t,e,s,i,n,o)=>{t.arc(e,s,i,n,o)},na=(t,e,s,i,n,o)=>{t.arc(s,e,i,n,o)},oa=(t,e,s,i,n,o,l)=>{t.bezierCurveTo(e,s,i,n,o,l)},ra=(t,e,s,i,n,o,l)=>{t.bezierCurveTo(s,e,n,i,l,o)};function la(t){return(e,s,i,n,o)=>ls(e,s,(l,c,h,d,g,p,v,k,y,S,T)=>{let{pxRound:F,points:E}=l,_,A;d.ori==0?(_=zi,A=ia):(_=ji,A=na);let G=fe(E.width*re,3),O=(E.size-E.width)/2*re,q=fe(O*2,3),Y=new Path2D,X=new Path2D,{left:U,top:L,width:J,height:I}=e.bbox;Vi(X,U-q,L-q,J+q*2,I+q*2);let B=V=>{if(h[V]!=null){let te=F(p(c[V],d,S,k)),j=F(v(h[V],g,T,y));_(Y,te+O,j),A(Y,te,j,O,0,Li*2)}};if(o)o.forEach(B);else for(let V=i;V<=n;V++)B(V);return{stroke:G>0?Y:null,fill:Y,clip:X,flags:Ds|co}})}function aa(t){return(e,s,i,n,o,l)=>{i!=n&&(o!=i&&l!=i&&t(e,s,i),o!=n&&l!=n&&t(e,s,n),t(e,s,l))}}var ph=aa(Is),mh=aa(Rs);function ca(t){let e=ne(t?.alignGaps,0);return(s,i,n,o)=>ls(s,i,(l,c,h,d,g,p,v,k,y,S,T)=>{[n,o]=Ci(h,n,o);let F=l.pxRound,E=I=>F(p(I,d,S,k)),_=I=>F(v(I,g,T,y)),A,G;d.ori==0?(A=Is,G=ph):(A=Rs,G=mh);let O=d.dir*(d.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ds},Y=q.stroke,X=!1;if(o-n>=S*4){let I=R=>s.posToVal(R,d.key,!0),B=null,V=null,te,j,Je,we=E(c[O==1?n:o]),se=E(c[n]),ce=E(c[o]),Q=I(O==1?se+1:ce-1);for(let R=O==1?n:o;R>=n&&R<=o;R+=O){let _e=c[R],be=(O==1?_e<Q:_e>Q)?we:E(_e),le=h[R];be==we?le!=null?(j=le,B==null?(A(Y,be,_(j)),te=B=V=j):j<B?B=j:j>V&&(V=j)):le===null&&(X=!0):(B!=null&&G(Y,we,_(B),_(V),_(te),_(j)),le!=null?(j=le,A(Y,be,_(j)),B=V=te=j):(B=V=null,le===null&&(X=!0)),we=be,Q=I(we+O))}B!=null&&B!=V&&Je!=we&&G(Y,we,_(B),_(V),_(te),_(j))}else for(let I=O==1?n:o;I>=n&&I<=o;I+=O){let B=h[I];B===null?X=!0:B!=null&&A(Y,E(c[I]),_(B))}let[L,J]=Eo(s,i);if(l.fill!=null||L!=0){let I=q.fill=new Path2D(Y),B=l.fillTo(s,i,l.min,l.max,L),V=_(B),te=E(c[n]),j=E(c[o]);O==-1&&([j,te]=[te,j]),A(I,j,V),A(I,te,V)}if(!l.spanGaps){let I=[];X&&I.push(...Mo(c,h,n,o,O,E,e)),q.gaps=I=l.gaps(s,i,n,o,I),q.clip=Ri(I,d.ori,k,y,S,T)}return J!=0&&(q.band=J==2?[Dt(s,i,n,o,Y,-1),Dt(s,i,n,o,Y,1)]:Dt(s,i,n,o,Y,J)),q})}function gh(t){let e=ne(t.align,1),s=ne(t.ascDesc,!1),i=ne(t.alignGaps,0),n=ne(t.extend,!1);return(o,l,c,h)=>ls(o,l,(d,g,p,v,k,y,S,T,F,E,_)=>{[c,h]=Ci(p,c,h);let A=d.pxRound,{left:G,width:O}=o.bbox,q=se=>A(y(se,v,E,T)),Y=se=>A(S(se,k,_,F)),X=v.ori==0?Is:Rs,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ds},L=U.stroke,J=v.dir*(v.ori==0?1:-1),I=Y(p[J==1?c:h]),B=q(g[J==1?c:h]),V=B,te=B;n&&e==-1&&(te=G,X(L,te,I)),X(L,B,I);for(let se=J==1?c:h;se>=c&&se<=h;se+=J){let ce=p[se];if(ce==null)continue;let Q=q(g[se]),R=Y(ce);e==1?X(L,Q,I):X(L,V,R),X(L,Q,R),I=R,V=Q}let j=V;n&&e==1&&(j=G+O,X(L,j,I));let[Je,we]=Eo(o,l);if(d.fill!=null||Je!=0){let se=U.fill=new Path2D(L),ce=d.fillTo(o,l,d.min,d.max,Je),Q=Y(ce);X(se,j,Q),X(se,te,Q)}if(!d.spanGaps){let se=[];se.push(...Mo(g,p,c,h,J,q,i));let ce=d.width*re/2,Q=s||e==1?ce:-ce,R=s||e==-1?-ce:ce;se.forEach(_e=>{_e[0]+=Q,_e[1]+=R}),U.gaps=se=d.gaps(o,l,c,h,se),U.clip=Ri(se,v.ori,T,F,E,_)}return we!=0&&(U.band=we==2?[Dt(o,l,c,h,L,-1),Dt(o,l,c,h,L,1)]:Dt(o,l,c,h,L,we)),U})}function Sl(t,e,s,i,n,o,l=he){if(t.length>1){let c=null;for(let h=0,d=1/0;h<t.length;h++)if(e[h]!==void 0){if(c!=null){let g=Oe(t[h]-t[c]);g<d&&(d=g,l=Oe(s(t[h],i,n,o)-s(t[c],i,n,o)))}c=h}}return l}function vh(t){t=t||ii;let e=ne(t.size,[.6,he,1]),s=t.align||0,i=t.gap||0,n=t.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),l=1-e[0],c=ne(e[1],he),h=ne(e[2],1),d=ne(t.disp,ii),g=ne(t.each,k=>{}),{fill:p,stroke:v}=d;return(k,y,S,T)=>ls(k,y,(F,E,_,A,G,O,q,Y,X,U,L)=>{let J=F.pxRound,I=s,B=i*re,V=c*re,te=h*re,j,Je;A.ori==0?[j,Je]=o(k,y):[Je,j]=o(k,y);let we=A.dir*(A.ori==0?1:-1),se=A.ori==0?Vi:To,ce=A.ori==0?g:(C,de,Ae,fs,qt,Et,Yt)=>{g(C,de,Ae,qt,fs,Yt,Et)},Q=ne(k.bands,bo).find(C=>C.series[0]==y),R=Q!=null?Q.dir:0,_e=F.fillTo(k,y,F.min,F.max,R),He=J(q(_e,G,L,X)),be,le,mt,Xe=U,xe=J(F.width*re),St=!1,Ot=null,lt=null,Ft=null,cs=null;p!=null&&(xe==0||v!=null)&&(St=!0,Ot=p.values(k,y,S,T),lt=new Map,new Set(Ot).forEach(C=>{C!=null&&lt.set(C,new Path2D)}),xe>0&&(Ft=v.values(k,y,S,T),cs=new Map,new Set(Ft).forEach(C=>{C!=null&&cs.set(C,new Path2D)})));let{x0:us,size:zs}=d;if(us!=null&&zs!=null){I=1,E=us.values(k,y,S,T),us.unit==2&&(E=E.map(Ae=>k.posToVal(Y+Ae*U,A.key,!0)));let C=zs.values(k,y,S,T);zs.unit==2?le=C[0]*U:le=O(C[0],A,U,Y)-O(0,A,U,Y),Xe=Sl(E,_,O,A,U,Y,Xe),mt=Xe-le+B}else Xe=Sl(E,_,O,A,U,Y,Xe),mt=Xe*l+B,le=Xe-mt;mt<1&&(mt=0),xe>=le/2&&(xe=0),mt<5&&(J=Pl);let ui=mt>0,Ut=Xe-mt-(ui?xe:0);le=J(ro(Ut,te,V)),be=(I==0?le/2:I==we?0:le)-I*we*((I==0?B/2:0)+(ui?xe/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},hs=St?null:new Path2D,Pt=null;if(Q!=null)Pt=k.data[Q.series[1]];else{let{y0:C,y1:de}=d;C!=null&&de!=null&&(_=de.values(k,y,S,T),Pt=C.values(k,y,S,T))}let Gt=j*le,K=Je*le;for(let C=we==1?S:T;C>=S&&C<=T;C+=we){let de=_[C];if(de==null)continue;if(Pt!=null){let Qe=Pt[C]??0;if(de-Qe==0)continue;He=q(Qe,G,L,X)}let Ae=A.distr!=2||d!=null?E[C]:C,fs=O(Ae,A,U,Y),qt=q(ne(de,_e),G,L,X),Et=J(fs-be),Yt=J(Ke(qt,He)),et=J(kt(qt,He)),at=Yt-et;if(de!=null){let Qe=de<0?K:Gt,gt=de<0?Gt:K;St?(xe>0&&Ft[C]!=null&&se(cs.get(Ft[C]),Et,et+ot(xe/2),le,Ke(0,at-xe),Qe,gt),Ot[C]!=null&&se(lt.get(Ot[C]),Et,et+ot(xe/2),le,Ke(0,at-xe),Qe,gt)):se(hs,Et,et+ot(xe/2),le,Ke(0,at-xe),Qe,gt),ce(k,y,C,Et-xe/2,et,le+xe,at)}}return xe>0?Ue.stroke=St?cs:hs:St||(Ue._fill=F.width==0?F._fill:F._stroke??F._fill,Ue.width=0),Ue.fill=St?lt:hs,Ue})}function wh(t,e){let s=ne(e?.alignGaps,0);return(i,n,o,l)=>ls(i,n,(c,h,d,g,p,v,k,y,S,T,F)=>{[o,l]=Ci(d,o,l);let E=c.pxRound,_=j=>E(v(j,g,T,y)),A=j=>E(k(j,p,F,S)),G,O,q;g.ori==0?(G=zi,q=Is,O=oa):(G=ji,q=Rs,O=ra);let Y=g.dir*(g.ori==0?1:-1),X=_(h[Y==1?o:l]),U=X,L=[],J=[];for(let j=Y==1?o:l;j>=o&&j<=l;j+=Y)if(d[j]!=null){let we=h[j],se=_(we);L.push(U=se),J.push(A(d[j]))}let I={stroke:t(L,J,G,q,O,E),fill:null,clip:null,band:null,gaps:null,flags:Ds},B=I.stroke,[V,te]=Eo(i,n);if(c.fill!=null||V!=0){let j=I.fill=new Path2D(B),Je=c.fillTo(i,n,c.min,c.max,V),we=A(Je);q(j,U,we),q(j,X,we)}if(!c.spanGaps){let j=[];j.push(...Mo(h,d,o,l,Y,_,s)),I.gaps=j=c.gaps(i,n,o,l,j),I.clip=Ri(j,g.ori,y,S,T,F)}return te!=0&&(I.band=te==2?[Dt(i,n,o,l,B,-1),Dt(i,n,o,l,B,1)]:Dt(i,n,o,l,B,te)),I})}function bh(t){return wh(yh,t)}function yh(t,e,s,i,n,o){let l=t.length;if(l<2)return null;let c=new Path2D;if(s(c,t[0],e[0]),l==2)i(c,t[1],e[1]);else{let h=Array(l),d=Array(l-1),g=Array(l-1),p=Array(l-1);for(let v=0;v<l-1;v++)g[v]=e[v+1]-e[v],p[v]=t[v+1]-t[v],d[v]=g[v]/p[v];h[0]=d[0];for(let v=1;v<l-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?h[v]=0:(h[v]=3*(p[v-1]+p[v])/((2*p[v]+p[v-1])/d[v-1]+(p[v]+2*p[v-1])/d[v]),isFinite(h[v])||(h[v]=0));h[l-1]=d[l-2];for(let v=0;v<l-1;v++)n(c,t[v]+p[v]/3,e[v]+h[v]*p[v]/3,t[v+1]-p[v]/3,e[v+1]-h[v+1]*p[v]/3,t[v+1],e[v+1])}return c}var uo=new Set;function El(){for(let t of uo)t.syncRect(!0)}Fs&&(os(eu,Os,El),os(tu,Os,El,!0),os(Oi,Os,()=>{Pe.pxRatio=re}));var xh=ca(),kh=la();function Ml(t,e,s,i){return(i?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((o,l)=>ho(o,l,e,s))}function Sh(t,e){return t.map((s,i)=>i==0?{}:Ne({},e,s))}function ho(t,e,s,i){return Ne({},e==0?s:i,t)}function ua(t,e,s){return e==null?$s:[e,s]}var Eh=ua;function Mh(t,e,s){return e==null?$s:Pi(e,s,vo,!0)}function ha(t,e,s,i){return e==null?$s:Di(e,s,t.scales[i].log,!1)}var Th=ha;function fa(t,e,s,i){return e==null?$s:go(e,s,t.scales[i].log,!1)}var Nh=fa;function _h(t,e,s,i,n){let o=Ke(il(t),il(e)),l=e-t,c=xt(n/i*l,s);do{let h=s[c],d=i*h/l;if(d>=n&&o+(h<5?Ht.get(h):0)<=17)return[h,d]}while(++c<s.length);return[0,0]}function Tl(t){let e,s;return t=t.replace(/(\d+)px/,(i,n)=>(e=Le((s=+n)*re))+"px"),[t,e,s]}function Ah(t){t.show&&[t.font,t.labelFont].forEach(e=>{let s=fe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,s+"px"),e[1]=s})}function Pe(t,e,s){let i={mode:ne(t.mode,1)},n=i.mode;function o(r,a,u,f){let m=a.valToPct(r);return f+u*(a.dir==-1?1-m:m)}function l(r,a,u,f){let m=a.valToPct(r);return f+u*(a.dir==-1?m:1-m)}function c(r,a,u,f){return a.ori==0?o(r,a,u,f):l(r,a,u,f)}i.valToPosH=o,i.valToPosV=l;let h=!1;i.status=0;let d=i.root=dt(Fc);if(t.id!=null&&(d.id=t.id),nt(d,t.class),t.title){let r=dt(zc,d);r.textContent=t.title}let g=yt("canvas"),p=i.ctx=g.getContext("2d"),v=dt(jc,d);os("click",v,r=>{r.target===y&&(pe!=Ss||ye!=Es)&&Ve.click(i,r)},!0);let k=i.under=dt(Vc,v);v.appendChild(g);let y=i.over=dt(Wc,v);t=Cs(t);let S=+ne(t.pxAlign,1),T=kl(S);(t.plugins||[]).forEach(r=>{r.opts&&(t=r.opts(i,t)||t)});let F=t.ms||.001,E=i.series=n==1?Ml(t.series||[],ml,yl,!1):Sh(t.series||[null],bl),_=i.axes=Ml(t.axes||[],pl,vl,!0),A=i.scales={},G=i.bands=t.bands||[];G.forEach(r=>{r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1)});let O=n==2?E[1].facets[0].scale:E[0].scale,q={axes:tc,series:Ja},Y=(t.drawOrder||["axes","series"]).map(r=>q[r]);function X(r){let a=r.distr==3?u=>Ct(u>0?u:r.clamp(i,u,r.min,r.max,r.key)):r.distr==4?u=>Zn(u,r.asinh):r.distr==100?u=>r.fwd(u):u=>u;return u=>{let f=a(u),{_min:m,_max:w}=r,x=w-m;return(f-m)/x}}function U(r){let a=A[r];if(a==null){let u=(t.scales||ii)[r]||ii;if(u.from!=null){U(u.from);let f=Ne({},A[u.from],u,{key:r});f.valToPct=X(f),A[r]=f}else{a=A[r]=Ne({},r==O?ea:hh,u),a.key=r;let f=a.time,m=a.range,w=Bt(m);if((r!=O||n==2&&!f)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?el:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?el:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&Ii(m))){let x=m;m=(M,N,P)=>N==null?$s:Pi(N,P,x)}a.range=ee(m||(f?Eh:r==O?a.distr==3?Th:a.distr==4?Nh:ua:a.distr==3?ha:a.distr==4?fa:Mh)),a.auto=ee(w?!1:a.auto),a.clamp=ee(a.clamp||uh),a._min=a._max=null,a.valToPct=X(a)}}}U("x"),U("y"),n==1&&E.forEach(r=>{U(r.scale)}),_.forEach(r=>{U(r.scale)});for(let r in t.scales)U(r);let L=A[O],J=L.distr,I,B;L.ori==0?(nt(d,Ic),I=o,B=l):(nt(d,Rc),I=l,B=o);let V={};for(let r in A){let a=A[r];(a.min!=null||a.max!=null)&&(V[r]={min:a.min,max:a.max},a.min=a.max=null)}let te=t.tzDate||(r=>new Date(Le(r/F))),j=t.fmtDate||yo,Je=F==1?Iu(te):ju(te),we=hl(te,ul(F==1?Fu:zu,j)),se=dl(te,fl(Wu,j)),ce=[],Q=i.legend=Ne({},Uu,t.legend),R=i.cursor=Ne({},Qu,{drag:{y:n==2}},t.cursor),_e=Q.show,He=R.show,be=Q.markers;Q.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let le,mt,Xe,xe=[],St=[],Ot,lt=!1,Ft={};if(Q.live){let r=E[1]?E[1].values:null;lt=r!=null,Ot=lt?r(i,1,0):{_:0};for(let a in Ot)Ft[a]=po}if(_e)if(le=yt("table",Yc,d),Xe=yt("tbody",null,le),Q.mount(i,le),lt){mt=yt("thead",null,le,Xe);let r=yt("tr",null,mt);yt("th",null,r);for(var cs in Ot)yt("th",Vr,r).textContent=cs}else nt(le,Jc),Q.live&&nt(le,Kc);let us={show:!0},zs={show:!1};function ui(r,a){if(a==0&&(lt||!Q.live||n==2))return $s;let u=[],f=yt("tr",Qc,Xe,Xe.childNodes[a]);nt(f,r.class),r.show||nt(f,ns);let m=yt("th",null,f);if(be.show){let M=dt(Zc,m);if(a>0){let N=be.width(i,a);N&&(M.style.border=N+"px "+be.dash(i,a)+" "+be.stroke(i,a)),M.style.background=be.fill(i,a)}}let w=dt(Vr,m);r.label instanceof HTMLElement?w.appendChild(r.label):w.textContent=r.label,a>0&&(be.show||(w.style.color=r.width>0?be.stroke(i,a):be.fill(i,a)),Ue("click",m,M=>{if(R._lock)return;Jt(M);let N=E.indexOf(r);if((M.ctrlKey||M.metaKey)!=Q.isolate){let P=E.some(($,D)=>D>0&&D!=N&&$.show);E.forEach(($,D)=>{D>0&&Tt(D,P?D==N?us:zs:us,!0,Ee.setSeries)})}else Tt(N,{show:!r.show},!0,Ee.setSeries)},!1),ps&&Ue(Ur,m,M=>{R._lock||(Jt(M),Tt(E.indexOf(r),Ts,!0,Ee.setSeries))},!1));for(var x in Ot){let M=yt("td",Xc,f);M.textContent="--",u.push(M)}return[f,u]}let Ut=new Map;function Ue(r,a,u,f=!0){let m=Ut.get(a)||{},w=R.bind[r](i,a,u,f);w&&(os(r,a,m[r]=w),Ut.set(a,m))}function hs(r,a,u){let f=Ut.get(a)||{};for(let m in f)(r==null||m==r)&&(oo(m,a,f[m]),delete f[m]);r==null&&Ut.delete(a)}let Pt=0,Gt=0,K=0,C=0,de=0,Ae=0,fs=de,qt=Ae,Et=K,Yt=C,et=0,at=0,Qe=0,gt=0;i.bbox={};let hn=!1,hi=!1,ds=!1,Kt=!1,fi=!1,ct=!1;function fn(r,a,u){(u||r!=i.width||a!=i.height)&&Co(r,a),bs(!1),ds=!0,hi=!0,ys()}function Co(r,a){i.width=Pt=K=r,i.height=Gt=C=a,de=Ae=0,Ba(),Ha();let u=i.bbox;et=u.left=ss(de*re,.5),at=u.top=ss(Ae*re,.5),Qe=u.width=ss(K*re,.5),gt=u.height=ss(C*re,.5)}let ja=3;function Va(){let r=!1,a=0;for(;!r;){a++;let u=Xa(a),f=ec(a);r=a==ja||u&&f,r||(Co(i.width,i.height),hi=!0)}}function Wa({width:r,height:a}){fn(r,a)}i.setSize=Wa;function Ba(){let r=!1,a=!1,u=!1,f=!1;_.forEach((m,w)=>{if(m.show&&m._show){let{side:x,_size:M}=m,N=x%2,P=m.label!=null?m.labelSize:0,$=M+P;$>0&&(N?(K-=$,x==3?(de+=$,f=!0):u=!0):(C-=$,x==0?(Ae+=$,r=!0):a=!0))}}),Qt[0]=r,Qt[1]=u,Qt[2]=a,Qt[3]=f,K-=It[1]+It[3],de+=It[3],C-=It[2]+It[0],Ae+=It[0]}function Ha(){let r=de+K,a=Ae+C,u=de,f=Ae;function m(w,x){switch(w){case 1:return r+=x,r-x;case 2:return a+=x,a-x;case 3:return u-=x,u+x;case 0:return f-=x,f+x}}_.forEach((w,x)=>{if(w.show&&w._show){let M=w.side;w._pos=m(M,w._size),w.label!=null&&(w._lpos=m(M,w.labelSize))}})}if(R.dataIdx==null){let r=R.hover,a=r.skip=new Set(r.skip??[]);a.add(void 0);let u=r.prox=ee(r.prox),f=r.bias??=0;R.dataIdx=(m,w,x,M)=>{if(w==0)return x;let N=x,P=u(m,w,x,M)??he,$=P>=0&&P<he,D=L.ori==0?K:C,H=R.left,oe=e[0],ie=e[w];if(a.has(ie[x])){N=null;let Z=null,W=null,z;if(f==0||f==-1)for(z=x;Z==null&&z-- >0;)a.has(ie[z])||(Z=z);if(f==0||f==1)for(z=x;W==null&&z++<ie.length;)a.has(ie[z])||(W=z);if(Z!=null||W!=null)if($){let ge=Z==null?-1/0:I(oe[Z],L,D,0),ke=W==null?1/0:I(oe[W],L,D,0),Re=H-ge,ue=ke-H;Re<=ue?Re<=P&&(N=Z):ue<=P&&(N=W)}else N=W==null?Z:Z==null?W:x-Z<=W-x?Z:W}else $&&Oe(H-I(oe[x],L,D,0))>P&&(N=null);return N}}let Jt=r=>{R.event=r};R.idxs=ce,R._lock=!1;let Be=R.points;Be.show=ee(Be.show),Be.size=ee(Be.size),Be.stroke=ee(Be.stroke),Be.width=ee(Be.width),Be.fill=ee(Be.fill);let Mt=i.focus=Ne({},t.focus||{alpha:.3},R.focus),ps=Mt.prox>=0,ms=ps&&Be.one,ut=[],gs=[],vs=[];function Do(r,a){let u=Be.show(i,a);if(u instanceof HTMLElement)return nt(u,qc),nt(u,r.class),Lt(u,-10,-10,K,C),y.insertBefore(u,ut[a]),u}function Fo(r,a){if(n==1||a>0){let u=n==1&&A[r.scale].time,f=r.value;r.value=u?rl(f)?dl(te,fl(f,j)):f||se:f||lh,r.label=r.label||(u?Xu:Zu)}if(ms||a>0){r.width=r.width==null?1:r.width,r.paths=r.paths||xh||hu,r.fillTo=ee(r.fillTo||fh),r.pxAlign=+ne(r.pxAlign,S),r.pxRound=kl(r.pxAlign),r.stroke=ee(r.stroke||null),r.fill=ee(r.fill||null),r._stroke=r._fill=r._paths=r._focus=null;let u=ah(Ke(1,r.width),1),f=r.points=Ne({},{size:u,width:Ke(1,u*.2),stroke:r.stroke,space:u*2,paths:kh,_stroke:null,_fill:null},r.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=r.pxAlign}if(_e){let u=ui(r,a);xe.splice(a,0,u[0]),St.splice(a,0,u[1]),Q.values.push(null)}if(He){ce.splice(a,0,null);let u=null;ms?a==0&&(u=Do(r,a)):a>0&&(u=Do(r,a)),ut.splice(a,0,u),gs.splice(a,0,0),vs.splice(a,0,0)}Ie("addSeries",a)}function Ua(r,a){a=a??E.length,r=n==1?ho(r,a,ml,yl):ho(r,a,{},bl),E.splice(a,0,r),Fo(E[a],a)}i.addSeries=Ua;function Ga(r){if(E.splice(r,1),_e){Q.values.splice(r,1),St.splice(r,1);let a=xe.splice(r,1)[0];hs(null,a.firstChild),a.remove()}He&&(ce.splice(r,1),ut.splice(r,1)[0].remove(),gs.splice(r,1),vs.splice(r,1)),Ie("delSeries",r)}i.delSeries=Ga;let Qt=[!1,!1,!1,!1];function qa(r,a){if(r._show=r.show,r.show){let u=r.side%2,f=A[r.scale];f==null&&(r.scale=u?E[1].scale:O,f=A[r.scale]);let m=f.time;r.size=ee(r.size),r.space=ee(r.space),r.rotate=ee(r.rotate),Bt(r.incrs)&&r.incrs.forEach(x=>{!Ht.has(x)&&Ht.set(x,Dl(x))}),r.incrs=ee(r.incrs||(f.distr==2?$u:m?F==1?Du:Ru:is)),r.splits=ee(r.splits||(m&&f.distr==1?Je:f.distr==3?lo:f.distr==4?sh:th)),r.stroke=ee(r.stroke),r.grid.stroke=ee(r.grid.stroke),r.ticks.stroke=ee(r.ticks.stroke),r.border.stroke=ee(r.border.stroke);let w=r.values;r.values=Bt(w)&&!Bt(w[0])?ee(w):m?Bt(w)?hl(te,ul(w,j)):rl(w)?Vu(te,w):w||we:w||eh,r.filter=ee(r.filter||(f.distr>=3&&f.log==10?oh:f.distr==3&&f.log==2?rh:$l)),r.font=Tl(r.font),r.labelFont=Tl(r.labelFont),r._size=r.size(i,null,a,0),r._space=r._rotate=r._incrs=r._found=r._splits=r._values=null,r._size>0&&(Qt[a]=!0,r._el=dt(Bc,v))}}function js(r,a,u,f){let[m,w,x,M]=u,N=a%2,P=0;return N==0&&(M||w)&&(P=a==0&&!m||a==2&&!x?Le(pl.size/3):0),N==1&&(m||x)&&(P=a==1&&!w||a==3&&!M?Le(vl.size/2):0),P}let Io=i.padding=(t.padding||[js,js,js,js]).map(r=>ee(ne(r,js))),It=i._padding=Io.map((r,a)=>r(i,a,Qt,0)),je,$e=null,Ce=null,di=n==1?E[0].idxs:null,vt=null,Vs=!1;function Ro(r,a){if(e=r??[],i.data=i._data=e,n==2){je=0;for(let u=1;u<E.length;u++)je+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),vt=e[0],je=vt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(je);for(let m=0;m<je;m++)f[m]=m}i._data=e=u}if(bs(!0),Ie("setData"),J==2&&(ds=!0),a!==!1){let u=L;u.auto(i,Vs)?dn():zt(O,u.min,u.max),Kt=Kt||R.left>=0,ct=!0,ys()}}i.setData=Ro;function dn(){Vs=!0;let r,a;n==1&&(je>0?($e=di[0]=0,Ce=di[1]=je-1,r=e[0][$e],a=e[0][Ce],J==2?(r=$e,a=Ce):r==a&&(J==3?[r,a]=Di(r,r,L.log,!1):J==4?[r,a]=go(r,r,L.log,!1):L.time?a=r+Le(86400/F):[r,a]=Pi(r,a,vo,!0))):($e=di[0]=r=null,Ce=di[1]=a=null)),zt(O,r,a)}let pi,ws,pn,mn,gn,vn,wn,bn,yn,Ze;function zo(r,a,u,f,m,w){r??=Br,u??=bo,f??="butt",m??=Br,w??="round",r!=pi&&(p.strokeStyle=pi=r),m!=ws&&(p.fillStyle=ws=m),a!=pn&&(p.lineWidth=pn=a),w!=gn&&(p.lineJoin=gn=w),f!=vn&&(p.lineCap=vn=f),u!=mn&&p.setLineDash(mn=u)}function jo(r,a,u,f){a!=ws&&(p.fillStyle=ws=a),r!=wn&&(p.font=wn=r),u!=bn&&(p.textAlign=bn=u),f!=yn&&(p.textBaseline=yn=f)}function xn(r,a,u,f,m=0){if(f.length>0&&r.auto(i,Vs)&&(a==null||a.min==null)){let w=ne($e,0),x=ne(Ce,f.length-1),M=u.min==null?ou(f,w,x,m,r.distr==3):[u.min,u.max];r.min=kt(r.min,u.min=M[0]),r.max=Ke(r.max,u.max=M[1])}}let Vo={min:null,max:null};function Ya(){for(let f in A){let m=A[f];V[f]==null&&(m.min==null||V[O]!=null&&m.auto(i,Vs))&&(V[f]=Vo)}for(let f in A){let m=A[f];V[f]==null&&m.from!=null&&V[m.from]!=null&&(V[f]=Vo)}V[O]!=null&&bs(!0);let r={};for(let f in V){let m=V[f];if(m!=null){let w=r[f]=Cs(A[f],pu);if(m.min!=null)Ne(w,m);else if(f!=O||n==2)if(je==0&&w.from==null){let x=w.range(i,null,null,f);w.min=x[0],w.max=x[1]}else w.min=he,w.max=-he}}if(je>0){E.forEach((f,m)=>{if(n==1){let w=f.scale,x=V[w];if(x==null)return;let M=r[w];if(m==0){let N=M.range(i,M.min,M.max,w);M.min=N[0],M.max=N[1],$e=xt(M.min,e[0]),Ce=xt(M.max,e[0]),Ce-$e>1&&(e[0][$e]<M.min&&$e++,e[0][Ce]>M.max&&Ce--),f.min=vt[$e],f.max=vt[Ce]}else f.show&&f.auto&&xn(M,x,f,e[m],f.sorted);f.idxs[0]=$e,f.idxs[1]=Ce}else if(m>0&&f.show&&f.auto){let[w,x]=f.facets,M=w.scale,N=x.scale,[P,$]=e[m],D=r[M],H=r[N];D!=null&&xn(D,V[M],w,P,w.sorted),H!=null&&xn(H,V[N],x,$,x.sorted),f.min=x.min,f.max=x.max}});for(let f in r){let m=r[f],w=V[f];if(m.from==null&&(w==null||w.min==null)){let x=m.range(i,m.min==he?null:m.min,m.max==-he?null:m.max,f);m.min=x[0],m.max=x[1]}}}for(let f in r){let m=r[f];if(m.from!=null){let w=r[m.from];if(w.min==null)m.min=m.max=null;else{let x=m.range(i,w.min,w.max,f);m.min=x[0],m.max=x[1]}}}let a={},u=!1;for(let f in r){let m=r[f],w=A[f];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let x=w.distr;w._min=x==3?Ct(w.min):x==4?Zn(w.min,w.asinh):x==100?w.fwd(w.min):w.min,w._max=x==3?Ct(w.max):x==4?Zn(w.max,w.asinh):x==100?w.fwd(w.max):w.max,a[f]=u=!0}}if(u){E.forEach((f,m)=>{n==2?m>0&&a.y&&(f._paths=null):a[f.scale]&&(f._paths=null)});for(let f in a)ds=!0,Ie("setScale",f);He&&R.left>=0&&(Kt=ct=!0)}for(let f in V)V[f]=null}function Ka(r){let a=ro($e-1,0,je-1),u=ro(Ce+1,0,je-1);for(;r[a]==null&&a>0;)a--;for(;r[u]==null&&u<je-1;)u++;return[a,u]}function Ja(){if(je>0){let r=E.some(a=>a._focus)&&Ze!=Mt.alpha;r&&(p.globalAlpha=Ze=Mt.alpha),E.forEach((a,u)=>{if(u>0&&a.show&&(Wo(u,!1),Wo(u,!0),a._paths==null)){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha);let m=n==2?[0,e[u][0].length-1]:Ka(e[u]);a._paths=a.paths(i,u,m[0],m[1]),Ze!=f&&(p.globalAlpha=Ze=f)}}),E.forEach((a,u)=>{if(u>0&&a.show){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha),a._paths!=null&&Bo(u,!1);{let m=a._paths!=null?a._paths.gaps:null,w=a.points.show(i,u,$e,Ce,m),x=a.points.filter(i,u,w,m);(w||x)&&(a.points._paths=a.points.paths(i,u,$e,Ce,x),Bo(u,!0))}Ze!=f&&(p.globalAlpha=Ze=f),Ie("drawSeries",u)}}),r&&(p.globalAlpha=Ze=1)}}function Wo(r,a){let u=a?E[r].points:E[r];u._stroke=u.stroke(i,r),u._fill=u.fill(i,r)}function Bo(r,a){let u=a?E[r].points:E[r],{stroke:f,fill:m,clip:w,flags:x,_stroke:M=u._stroke,_fill:N=u._fill,_width:P=u.width}=u._paths;P=fe(P*re,3);let $=null,D=P%2/2;a&&N==null&&(N=P>0?"#fff":M);let H=u.pxAlign==1&&D>0;if(H&&p.translate(D,D),!a){let oe=et-P/2,ie=at-P/2,Z=Qe+P,W=gt+P;$=new Path2D,$.rect(oe,ie,Z,W)}a?kn(M,P,u.dash,u.cap,N,f,m,x,w):Qa(r,M,P,u.dash,u.cap,N,f,m,x,$,w),H&&p.translate(-D,-D)}function Qa(r,a,u,f,m,w,x,M,N,P,$){let D=!1;N!=0&&G.forEach((H,oe)=>{if(H.series[0]==r){let ie=E[H.series[1]],Z=e[H.series[1]],W=(ie._paths||ii).band;Bt(W)&&(W=H.dir==1?W[0]:W[1]);let z,ge=null;ie.show&&W&&lu(Z,$e,Ce)?(ge=H.fill(i,oe)||w,z=ie._paths.clip):W=null,kn(a,u,f,m,ge,x,M,N,P,$,z,W),D=!0}}),D||kn(a,u,f,m,w,x,M,N,P,$)}let Ho=Ds|co;function kn(r,a,u,f,m,w,x,M,N,P,$,D){zo(r,a,u,f,m),(N||P||D)&&(p.save(),N&&p.clip(N),P&&p.clip(P)),D?(M&Ho)==Ho?(p.clip(D),$&&p.clip($),gi(m,x),mi(r,w,a)):M&co?(gi(m,x),p.clip(D),mi(r,w,a)):M&Ds&&(p.save(),p.clip(D),$&&p.clip($),gi(m,x),p.restore(),mi(r,w,a)):(gi(m,x),mi(r,w,a)),(N||P||D)&&p.restore()}function mi(r,a,u){u>0&&(a instanceof Map?a.forEach((f,m)=>{p.strokeStyle=pi=m,p.stroke(f)}):a!=null&&r&&p.stroke(a))}function gi(r,a){a instanceof Map?a.forEach((u,f)=>{p.fillStyle=ws=f,p.fill(u)}):a!=null&&r&&p.fill(a)}function Za(r,a,u,f){let m=_[r],w;if(f<=0)w=[0,0];else{let x=m._space=m.space(i,r,a,u,f),M=m._incrs=m.incrs(i,r,a,u,f,x);w=_h(a,u,M,f,x)}return m._found=w}function Sn(r,a,u,f,m,w,x,M,N,P){let $=x%2/2;S==1&&p.translate($,$),zo(M,x,N,P,M),p.beginPath();let D,H,oe,ie,Z=m+(f==0||f==3?-w:w);u==0?(H=m,ie=Z):(D=m,oe=Z);for(let W=0;W<r.length;W++)a[W]!=null&&(u==0?D=oe=r[W]:H=ie=r[W],p.moveTo(D,H),p.lineTo(oe,ie));p.stroke(),S==1&&p.translate(-$,-$)}function Xa(r){let a=!0;return _.forEach((u,f)=>{if(!u.show)return;let m=A[u.scale];if(m.min==null){u._show&&(a=!1,u._show=!1,bs(!1));return}else u._show||(a=!1,u._show=!0,bs(!1));let w=u.side,x=w%2,{min:M,max:N}=m,[P,$]=Za(f,M,N,x==0?K:C);if($==0)return;let D=m.distr==2,H=u._splits=u.splits(i,f,M,N,P,$,D),oe=m.distr==2?H.map(z=>vt[z]):H,ie=m.distr==2?vt[H[1]]-vt[H[0]]:P,Z=u._values=u.values(i,u.filter(i,oe,f,$,ie),f,$,ie);u._rotate=w==2?u.rotate(i,Z,f,$):0;let W=u._size;u._size=pt(u.size(i,Z,f,r)),W!=null&&u._size!=W&&(a=!1)}),a}function ec(r){let a=!0;return Io.forEach((u,f)=>{let m=u(i,f,Qt,r);m!=It[f]&&(a=!1),It[f]=m}),a}function tc(){for(let r=0;r<_.length;r++){let a=_[r];if(!a.show||!a._show)continue;let u=a.side,f=u%2,m,w,x=a.stroke(i,r),M=u==0||u==3?-1:1,[N,P]=a._found;if(a.label!=null){let qe=a.labelGap*M,it=Le((a._lpos+qe)*re);jo(a.labelFont[0],x,"center",u==2?"top":Wr),p.save(),f==1?(m=w=0,p.translate(it,Le(at+gt/2)),p.rotate((u==3?-Li:Li)/2)):(m=Le(et+Qe/2),w=it);let es=Ol(a.label)?a.label(i,r,N,P):a.label;p.fillText(es,m,w),p.restore()}if(P==0)continue;let $=A[a.scale],D=f==0?Qe:gt,H=f==0?et:at,oe=a._splits,ie=$.distr==2?oe.map(qe=>vt[qe]):oe,Z=$.distr==2?vt[oe[1]]-vt[oe[0]]:N,W=a.ticks,z=a.border,ge=W.show?W.size:0,ke=Le(ge*re),Re=Le((a.alignTo==2?a._size-ge-a.gap:a.gap)*re),ue=a._rotate*-Li/180,Se=T(a._pos*re),tt=(ke+Re)*M,Ge=Se+tt;w=f==0?Ge:0,m=f==1?Ge:0;let ht=a.font[0],wt=a.align==1?As:a.align==2?Kn:ue>0?As:ue<0?Kn:f==0?"center":u==3?Kn:As,_t=ue||f==1?"middle":u==2?"top":Wr;jo(ht,x,wt,_t);let st=a.font[1]*a.lineGap,ft=oe.map(qe=>T(c(qe,$,D,H))),bt=a._values;for(let qe=0;qe<bt.length;qe++){let it=bt[qe];if(it!=null){f==0?m=ft[qe]:w=ft[qe],it=""+it;let es=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<es.length;Ye++){let cr=es[Ye];ue?(p.save(),p.translate(m,w+Ye*st),p.rotate(ue),p.fillText(cr,0,0),p.restore()):p.fillText(cr,m,w+Ye*st)}}}W.show&&Sn(ft,W.filter(i,ie,r,P,Z),f,u,Se,ke,fe(W.width*re,3),W.stroke(i,r),W.dash,W.cap);let At=a.grid;At.show&&Sn(ft,At.filter(i,ie,r,P,Z),f,f==0?2:1,f==0?at:et,f==0?gt:Qe,fe(At.width*re,3),At.stroke(i,r),At.dash,At.cap),z.show&&Sn([Se],[1],f==0?1:0,f==0?1:2,f==1?at:et,f==1?gt:Qe,fe(z.width*re,3),z.stroke(i,r),z.dash,z.cap)}Ie("drawAxes")}function bs(r){E.forEach((a,u)=>{u>0&&(a._paths=null,r&&(n==1?(a.min=null,a.max=null):a.facets.forEach(f=>{f.min=null,f.max=null})))})}let vi=!1,En=!1,Ws=[];function sc(){En=!1;for(let r=0;r<Ws.length;r++)Ie(...Ws[r]);Ws.length=0}function ys(){vi||(xu(Uo),vi=!0)}function ic(r,a=!1){vi=!0,En=a,r(i),Uo(),a&&Ws.length>0&&queueMicrotask(sc)}i.batch=ic;function Uo(){if(hn&&(Ya(),hn=!1),ds&&(Va(),ds=!1),hi){if(ve(k,As,de),ve(k,"top",Ae),ve(k,Xs,K),ve(k,ei,C),ve(y,As,de),ve(y,"top",Ae),ve(y,Xs,K),ve(y,ei,C),ve(v,Xs,Pt),ve(v,ei,Gt),g.width=Le(Pt*re),g.height=Le(Gt*re),_.forEach(({_el:r,_show:a,_size:u,_pos:f,side:m})=>{if(r!=null)if(a){let w=m===3||m===0?u:0,x=m%2==1;ve(r,x?"left":"top",f-w),ve(r,x?"width":"height",u),ve(r,x?"top":"left",x?Ae:de),ve(r,x?"height":"width",x?C:K),no(r,ns)}else nt(r,ns)}),pi=ws=pn=gn=vn=wn=bn=yn=mn=null,Ze=1,Us(!0),de!=fs||Ae!=qt||K!=Et||C!=Yt){bs(!1);let r=K/Et,a=C/Yt;if(He&&!Kt&&R.left>=0){R.left*=r,R.top*=a,xs&&Lt(xs,Le(R.left),0,K,C),ks&&Lt(ks,0,Le(R.top),K,C);for(let u=0;u<ut.length;u++){let f=ut[u];f!=null&&(gs[u]*=r,vs[u]*=a,Lt(f,pt(gs[u]),pt(vs[u]),K,C))}}if(me.show&&!fi&&me.left>=0&&me.width>0){me.left*=r,me.width*=r,me.top*=a,me.height*=a;for(let u in Ln)ve(Ms,u,me[u])}fs=de,qt=Ae,Et=K,Yt=C}Ie("setSize"),hi=!1}Pt>0&&Gt>0&&(p.clearRect(0,0,g.width,g.height),Ie("drawClear"),Y.forEach(r=>r()),Ie("draw")),me.show&&fi&&(wi(me),fi=!1),He&&Kt&&(Xt(null,!0,!1),Kt=!1),Q.show&&Q.live&&ct&&(_n(),ct=!1),h||(h=!0,i.status=1,Ie("ready")),Vs=!1,vi=!1}i.redraw=(r,a)=>{ds=a||!1,r!==!1?zt(O,L.min,L.max):ys()};function Mn(r,a){let u=A[r];if(u.from==null){if(je==0){let f=u.range(i,a.min,a.max,r);a.min=f[0],a.max=f[1]}if(a.min>a.max){let f=a.min;a.min=a.max,a.max=f}if(je>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;r==O&&u.distr==2&&je>0&&(a.min=xt(a.min,e[0]),a.max=xt(a.max,e[0]),a.min==a.max&&a.max++),V[r]=a,hn=!0,ys()}}i.setScale=Mn;let Tn,Nn,xs,ks,Go,qo,Ss,Es,Yo,Ko,pe,ye,Rt=!1,Ve=R.drag,De=Ve.x,Fe=Ve.y;He&&(R.x&&(Tn=dt(Uc,y)),R.y&&(Nn=dt(Gc,y)),L.ori==0?(xs=Tn,ks=Nn):(xs=Nn,ks=Tn),pe=R.left,ye=R.top);let me=i.select=Ne({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Ms=me.show?dt(Hc,me.over?y:k):null;function wi(r,a){if(me.show){for(let u in r)me[u]=r[u],u in Ln&&ve(Ms,u,r[u]);a!==!1&&Ie("setSelect")}}i.setSelect=wi;function nc(r){if(E[r].show)_e&&no(xe[r],ns);else if(_e&&nt(xe[r],ns),He){let u=ms?ut[0]:ut[r];u!=null&&Lt(u,-10,-10,K,C)}}function zt(r,a,u){Mn(r,{min:a,max:u})}function Tt(r,a,u,f){a.focus!=null&&cc(r),a.show!=null&&E.forEach((m,w)=>{w>0&&(r==w||r==null)&&(m.show=a.show,nc(w),n==2?(zt(m.facets[0].scale,null,null),zt(m.facets[1].scale,null,null)):zt(m.scale,null,null),ys())}),u!==!1&&Ie("setSeries",r,a),f&&Gs("setSeries",i,r,a)}i.setSeries=Tt;function oc(r,a){Ne(G[r],a)}function rc(r,a){r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1),a=a??G.length,G.splice(a,0,r)}function lc(r){r==null?G.length=0:G.splice(r,1)}i.addBand=rc,i.setBand=oc,i.delBand=lc;function ac(r,a){E[r].alpha=a,He&&ut[r]!=null&&(ut[r].style.opacity=a),_e&&xe[r]&&(xe[r].style.opacity=a)}let $t,jt,Zt,Ts={focus:!0};function cc(r){if(r!=Zt){let a=r==null,u=Mt.alpha!=1;E.forEach((f,m)=>{if(n==1||m>0){let w=a||m==0||m==r;f._focus=a?null:w,u&&ac(m,w?1:Mt.alpha)}}),Zt=r,u&&ys()}}_e&&ps&&Ue(Gr,le,r=>{R._lock||(Jt(r),Zt!=null&&Tt(null,Ts,!0,Ee.setSeries))});function Nt(r,a,u){let f=A[a];u&&(r=r/re-(f.ori==1?Ae:de));let m=K;f.ori==1&&(m=C,r=m-r),f.dir==-1&&(r=m-r);let w=f._min,x=f._max,M=r/m,N=w+(x-w)*M,P=f.distr;return P==3?Ps(10,N):P==4?cu(N,f.asinh):P==100?f.bwd(N):N}function uc(r,a){let u=Nt(r,O,a);return xt(u,e[0],$e,Ce)}i.valToIdx=r=>xt(r,e[0]),i.posToIdx=uc,i.posToVal=Nt,i.valToPos=(r,a,u)=>A[a].ori==0?o(r,A[a],u?Qe:K,u?et:0):l(r,A[a],u?gt:C,u?at:0),i.setCursor=(r,a,u)=>{pe=r.left,ye=r.top,Xt(null,a,u)};function Jo(r,a){ve(Ms,As,me.left=r),ve(Ms,Xs,me.width=a)}function Qo(r,a){ve(Ms,"top",me.top=r),ve(Ms,ei,me.height=a)}let Bs=L.ori==0?Jo:Qo,Hs=L.ori==1?Jo:Qo;function hc(){if(_e&&Q.live)for(let r=n==2?1:0;r<E.length;r++){if(r==0&&lt)continue;let a=Q.values[r],u=0;for(let f in a)St[r][u++].firstChild.nodeValue=a[f]}}function _n(r,a){if(r!=null&&(r.idxs?r.idxs.forEach((u,f)=>{ce[f]=u}):du(r.idx)||ce.fill(r.idx),Q.idx=ce[0]),_e&&Q.live){for(let u=0;u<E.length;u++)(u>0||n==1&&!lt)&&fc(u,ce[u]);hc()}ct=!1,a!==!1&&Ie("setLegend")}i.setLegend=_n;function fc(r,a){let u=E[r],f=r==0&&J==2?vt:e[r],m;lt?m=u.values(i,r,a)??Ft:(m=u.value(i,a==null?null:f[a],r,a),m=m==null?Ft:{_:m}),Q.values[r]=m}function Xt(r,a,u){Yo=pe,Ko=ye,[pe,ye]=R.move(i,pe,ye),R.left=pe,R.top=ye,He&&(xs&&Lt(xs,Le(pe),0,K,C),ks&&Lt(ks,0,Le(ye),K,C));let f,m=$e>Ce;$t=he,jt=null;let w=L.ori==0?K:C,x=L.ori==1?K:C;if(pe<0||je==0||m){f=R.idx=null;for(let M=0;M<E.length;M++){let N=ut[M];N!=null&&Lt(N,-10,-10,K,C)}ps&&Tt(null,Ts,!0,r==null&&Ee.setSeries),Q.live&&(ce.fill(f),ct=!0)}else{let M,N,P;n==1&&(M=L.ori==0?pe:ye,N=Nt(M,O),f=R.idx=xt(N,e[0],$e,Ce),P=I(e[0][f],L,w,0));let $=-10,D=-10,H=0,oe=0,ie=!0,Z="",W="";for(let z=n==2?1:0;z<E.length;z++){let ge=E[z],ke=ce[z],Re=ke==null?null:n==1?e[z][ke]:e[z][1][ke],ue=R.dataIdx(i,z,f,N),Se=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ct=ct||Se!=Re||ue!=ke,ce[z]=ue,z>0&&ge.show){let tt=ue==null?-10:ue==f?P:I(n==1?e[0][ue]:e[z][0][ue],L,w,0),Ge=Se==null?-10:B(Se,n==1?A[ge.scale]:A[ge.facets[1].scale],x,0);if(ps&&Se!=null){let ht=L.ori==1?pe:ye,wt=Oe(Mt.dist(i,z,ue,Ge,ht));if(wt<$t){let _t=Mt.bias;if(_t!=0){let st=Nt(ht,ge.scale),ft=Se>=0?1:-1,bt=st>=0?1:-1;bt==ft&&(bt==1?_t==1?Se>=st:Se<=st:_t==1?Se<=st:Se>=st)&&($t=wt,jt=z)}else $t=wt,jt=z}}if(ct||ms){let ht,wt;L.ori==0?(ht=tt,wt=Ge):(ht=Ge,wt=tt);let _t,st,ft,bt,At,qe,it=!0,es=Be.bbox;if(es!=null){it=!1;let Ye=es(i,z);ft=Ye.left,bt=Ye.top,_t=Ye.width,st=Ye.height}else ft=ht,bt=wt,_t=st=Be.size(i,z);if(qe=Be.fill(i,z),At=Be.stroke(i,z),ms)z==jt&&$t<=Mt.prox&&($=ft,D=bt,H=_t,oe=st,ie=it,Z=qe,W=At);else{let Ye=ut[z];Ye!=null&&(gs[z]=ft,vs[z]=bt,Xr(Ye,_t,st,it),Qr(Ye,qe,At),Lt(Ye,pt(ft),pt(bt),K,C))}}}}if(ms){let z=Mt.prox,ge=Zt==null?$t<=z:$t>z||jt!=Zt;if(ct||ge){let ke=ut[0];ke!=null&&(gs[0]=$,vs[0]=D,Xr(ke,H,oe,ie),Qr(ke,Z,W),Lt(ke,pt($),pt(D),K,C))}}}if(me.show&&Rt)if(r!=null){let[M,N]=Ee.scales,[P,$]=Ee.match,[D,H]=r.cursor.sync.scales,oe=r.cursor.drag;if(De=oe._x,Fe=oe._y,De||Fe){let{left:ie,top:Z,width:W,height:z}=r.select,ge=r.scales[D].ori,ke=r.posToVal,Re,ue,Se,tt,Ge,ht=M!=null&&P(M,D),wt=N!=null&&$(N,H);ht&&De?(ge==0?(Re=ie,ue=W):(Re=Z,ue=z),Se=A[M],tt=I(ke(Re,D),Se,w,0),Ge=I(ke(Re+ue,D),Se,w,0),Bs(kt(tt,Ge),Oe(Ge-tt))):Bs(0,w),wt&&Fe?(ge==1?(Re=ie,ue=W):(Re=Z,ue=z),Se=A[N],tt=B(ke(Re,H),Se,x,0),Ge=B(ke(Re+ue,H),Se,x,0),Hs(kt(tt,Ge),Oe(Ge-tt))):Hs(0,x)}else On()}else{let M=Oe(Yo-Go),N=Oe(Ko-qo);if(L.ori==1){let H=M;M=N,N=H}De=Ve.x&&M>=Ve.dist,Fe=Ve.y&&N>=Ve.dist;let P=Ve.uni;P!=null?De&&Fe&&(De=M>=P,Fe=N>=P,!De&&!Fe&&(N>M?Fe=!0:De=!0)):Ve.x&&Ve.y&&(De||Fe)&&(De=Fe=!0);let $,D;De&&(L.ori==0?($=Ss,D=pe):($=Es,D=ye),Bs(kt($,D),Oe(D-$)),Fe||Hs(0,x)),Fe&&(L.ori==1?($=Ss,D=pe):($=Es,D=ye),Hs(kt($,D),Oe(D-$)),De||Bs(0,w)),!De&&!Fe&&(Bs(0,0),Hs(0,0))}if(Ve._x=De,Ve._y=Fe,r==null){if(u){if(ar!=null){let[M,N]=Ee.scales;Ee.values[0]=M!=null?Nt(L.ori==0?pe:ye,M):null,Ee.values[1]=N!=null?Nt(L.ori==1?pe:ye,N):null}Gs(Jn,i,pe,ye,K,C,f)}if(ps){let M=u&&Ee.setSeries,N=Mt.prox;Zt==null?$t<=N&&Tt(jt,Ts,!0,M):$t>N?Tt(null,Ts,!0,M):jt!=Zt&&Tt(jt,Ts,!0,M)}}ct&&(Q.idx=f,_n()),a!==!1&&Ie("setCursor")}let Vt=null;Object.defineProperty(i,"rect",{get(){return Vt==null&&Us(!1),Vt}});function Us(r=!1){r?Vt=null:(Vt=y.getBoundingClientRect(),Ie("syncRect",Vt))}function Zo(r,a,u,f,m,w,x){R._lock||Rt&&r!=null&&r.movementX==0&&r.movementY==0||(An(r,a,u,f,m,w,x,!1,r!=null),r!=null?Xt(null,!0,!0):Xt(a,!0,!1))}function An(r,a,u,f,m,w,x,M,N){if(Vt==null&&Us(!1),Jt(r),r!=null)u=r.clientX-Vt.left,f=r.clientY-Vt.top;else{if(u<0||f<0){pe=-10,ye=-10;return}let[P,$]=Ee.scales,D=a.cursor.sync,[H,oe]=D.values,[ie,Z]=D.scales,[W,z]=Ee.match,ge=a.axes[0].side%2==1,ke=L.ori==0?K:C,Re=L.ori==1?K:C,ue=ge?w:m,Se=ge?m:w,tt=ge?f:u,Ge=ge?u:f;if(ie!=null?u=W(P,ie)?c(H,A[P],ke,0):-10:u=ke*(tt/ue),Z!=null?f=z($,Z)?c(oe,A[$],Re,0):-10:f=Re*(Ge/Se),L.ori==1){let ht=u;u=f,f=ht}}N&&(a==null||a.cursor.event.type==Jn)&&((u<=1||u>=K-1)&&(u=ss(u,K)),(f<=1||f>=C-1)&&(f=ss(f,C))),M?(Go=u,qo=f,[Ss,Es]=R.move(i,u,f)):(pe=u,ye=f)}let Ln={width:0,height:0,left:0,top:0};function On(){wi(Ln,!1)}let Xo,er,tr,sr;function ir(r,a,u,f,m,w,x){Rt=!0,De=Fe=Ve._x=Ve._y=!1,An(r,a,u,f,m,w,x,!0,!1),r!=null&&(Ue(Qn,so,nr,!1),Gs(Hr,i,Ss,Es,K,C,null));let{left:M,top:N,width:P,height:$}=me;Xo=M,er=N,tr=P,sr=$}function nr(r,a,u,f,m,w,x){Rt=Ve._x=Ve._y=!1,An(r,a,u,f,m,w,x,!1,!0);let{left:M,top:N,width:P,height:$}=me,D=P>0||$>0,H=Xo!=M||er!=N||tr!=P||sr!=$;if(D&&H&&wi(me),Ve.setScale&&D&&H){let oe=M,ie=P,Z=N,W=$;if(L.ori==1&&(oe=N,ie=$,Z=M,W=P),De&&zt(O,Nt(oe,O),Nt(oe+ie,O)),Fe)for(let z in A){let ge=A[z];z!=O&&ge.from==null&&ge.min!=he&&zt(z,Nt(Z+W,z),Nt(Z,z))}On()}else R.lock&&(R._lock=!R._lock,Xt(a,!0,r!=null));r!=null&&(hs(Qn,so),Gs(Qn,i,pe,ye,K,C,null))}function dc(r,a,u,f,m,w,x){if(R._lock)return;Jt(r);let M=Rt;if(Rt){let N=!0,P=!0,$=10,D,H;L.ori==0?(D=De,H=Fe):(D=Fe,H=De),D&&H&&(N=pe<=$||pe>=K-$,P=ye<=$||ye>=C-$),D&&N&&(pe=pe<Ss?0:K),H&&P&&(ye=ye<Es?0:C),Xt(null,!0,!0),Rt=!1}pe=-10,ye=-10,ce.fill(null),Xt(null,!0,!0),M&&(Rt=M)}function or(r,a,u,f,m,w,x){R._lock||(Jt(r),dn(),On(),r!=null&&Gs(qr,i,pe,ye,K,C,null))}function rr(){_.forEach(Ah),fn(i.width,i.height,!0)}os(Oi,Os,rr);let Ns={};Ns.mousedown=ir,Ns.mousemove=Zo,Ns.mouseup=nr,Ns.dblclick=or,Ns.setSeries=(r,a,u,f)=>{let m=Ee.match[2];u=m(i,a,u),u!=-1&&Tt(u,f,!0,!1)},He&&(Ue(Hr,y,ir),Ue(Jn,y,Zo),Ue(Ur,y,r=>{Jt(r),Us(!1)}),Ue(Gr,y,dc),Ue(qr,y,or),uo.add(i),i.syncRect=Us);let bi=i.hooks=t.hooks||{};function Ie(r,a,u){En?Ws.push([r,a,u]):r in bi&&bi[r].forEach(f=>{f.call(null,i,a,u)})}(t.plugins||[]).forEach(r=>{for(let a in r.hooks)bi[a]=(bi[a]||[]).concat(r.hooks[a])});let lr=(r,a,u)=>u,Ee=Ne({key:null,setSeries:!1,filters:{pub:nl,sub:nl},scales:[O,E[1]?E[1].scale:null],match:[ol,ol,lr],values:[null,null]},R.sync);Ee.match.length==2&&Ee.match.push(lr),R.sync=Ee;let ar=Ee.key,Pn=ta(ar);function Gs(r,a,u,f,m,w,x){Ee.filters.pub(r,a,u,f,m,w,x)&&Pn.pub(r,a,u,f,m,w,x)}Pn.sub(i);function pc(r,a,u,f,m,w,x){Ee.filters.sub(r,a,u,f,m,w,x)&&Ns[r](null,a,u,f,m,w,x)}i.pub=pc;function mc(){Pn.unsub(i),uo.delete(i),Ut.clear(),oo(Oi,Os,rr),d.remove(),le?.remove(),Ie("destroy")}i.destroy=mc;function $n(){Ie("init",t,e),Ro(e||t.data,!1),V[O]?Mn(O,V[O]):dn(),fi=me.show&&(me.width>0||me.height>0),Kt=ct=!0,fn(t.width,t.height)}return E.forEach(Fo),_.forEach(qa),s?s instanceof HTMLElement?(s.appendChild(d),$n()):s(i,$n):$n(),i}Pe.assign=Ne;Pe.fmtNum=wo;Pe.rangeNum=Pi;Pe.rangeLog=Di;Pe.rangeAsinh=go;Pe.orient=ls;Pe.pxRatio=re;Pe.join=yu;Pe.fmtDate=yo,Pe.tzDate=Ou;Pe.sync=ta;{Pe.addGap=dh,Pe.clipGaps=Ri;let t=Pe.paths={points:la};t.linear=ca,t.stepped=gh,t.bars=vh,t.spline=bh}var Wi=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let s=0;s<e.length;s+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[s+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(s,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Bi=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,s){let[i,n]=this.series,o=i.at(-1)===e?i.length-1:i.length;i[o]=e,n[o]=s,i.length===1024&&(this.series=this.series.map(l=>l.filter((c,h)=>h%2===0)))}};var da=[[],[7,4],[2,3]],pa=116,Lh=150,Oh=60,Ph=2,$h="11px system-ui, sans-serif",Ch=(t,e,s)=>e===null||s===null?[0,1]:Pe.rangeNum(e,s,.1,!0);function Dh(t,e){let s=b("div",{className:"live-plot",role:"img","aria-label":t}),i=e.map((l,c)=>b("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${c+1}"><path d="M0 6H24"/></svg>`},l)),n=b("div",{className:"live-caption"},t);return{element:b("div",{className:"live-chart"},n,...i.length>1?[b("div",{className:"live-keys"},...i)]:[],s),plot:s,caption:n}}var as=new Set;function va(){let t=Ph;for(let e of as)if(as.delete(e),e.draw(),!--t)break;as.size&&requestAnimationFrame(va)}function ma(t){as.size||requestAnimationFrame(va),as.add(t)}var ga=(t,e)=>vr(e),Fh=(t,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(s=>s.length))),oi=class{constructor(e,s){let{element:i,plot:n,caption:o}=Dh(e,s);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let s={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:$h},{series:i,scales:n,bands:o}=this.options(e);this.uplot=new Pe({width:Math.max(this.plot.clientWidth,100),height:pa,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Ch},...n},axes:[{...s,size:18,gap:2,space:50,values:ga},{...s,size:Fh,gap:4,space:24,values:ga}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||as.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?ma(this):this.timer=setTimeout(()=>ma(this),e+Oh)}draw(){this.due=performance.now()+Lh,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:pa}),this.drawSoon()}destroy(){clearTimeout(this.timer),as.delete(this),this.uplot?.destroy(),this.uplot=void 0}},wa={x:{time:!1,range:(t,e,s)=>[e,Math.max(s,e+1)]}},ba=(t,e)=>({stroke:()=>t(`curve-${e+1}`),width:1.5,dash:da[e%da.length],points:{show:!1}}),Hi=class extends oi{constructor(e,s){super(`${e} over generator steps`,s),this.caption.textContent=e,this.history=new Wi(s.length),this.count=s.length}options(e){return{series:Array.from({length:this.count},(s,i)=>ba(e,i)),scales:wa,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ui=class extends oi{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Bi,this.floor={mean:NaN,sd:NaN},this.name=e,this.caption.textContent=e}options(e){let s={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...ba(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},s,s],scales:{...wa,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,s]=this.track.series,{mean:i,sd:n}=this.floor,[o,l]=e.length>1?[e,s]:[[e[0]??0,(e[0]??0)+1],[s[0]??null,null]];return[o,l,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.caption.textContent=`${this.name}
dashed: its floor ${Te(e.mean)} ± ${Te(2*e.sd)}`,this.drawSoon()}add(e,s){this.track.add(e,s),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},ri=class extends oi{constructor(e,s){super(`${e}: ${s}`,[]),this.caption.textContent=`${e}
${s}`,this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let s=Pe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:s,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:s}=this.histogram,i=(e[1]-e[0])/s.length;return[Array.from(s,(n,o)=>e[0]+o*i),Array.from(s)]}show(e){this.histogram=e,this.drawSoon()}};var Ih={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},No=(t,...e)=>b("span",{className:`live-key live-key-${t}`},b("span",{innerHTML:Ih[t]}),...e),Gi=class{constructor(e){this.outside=b("span",{}),this.wider=b("span",{});let s=Me("arrows");this.arrows=b("input",{id:s,type:"checkbox",checked:!0}),this.ends=[b("span"),b("span"),b("span")],this.element=b("div",{className:"live-legend"},b("div",{className:"live-keys"},No("real","real"),No("generated",b("span",{},"generated",this.outside)),No("arrow",this.arrows,b("label",{htmlFor:s},"pull on them")),this.wider),b("div",{className:"live-bar"},b("span",{},e.label),b("div",{className:"live-ramp"}),b("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:s},i){let n=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(s-e)))),o=l=>String(Number(l.toFixed(n)));[e,(e+s)/2,s].forEach((l,c)=>this.ends[c].textContent=o(l)),this.wider.textContent=i>1?`shown ${i} times as wide`:""}showOutside(e){this.outside.textContent=e?`, ${Math.ceil(100*e)} % outside`:""}};var qi=-10,ya=2,Rh=[-8,-4,0],_o=t=>{let e=t>0?Math.log10(t):qi;return 100*(Math.min(ya,Math.max(qi,e))-qi)/(ya-qi)},Yi=class{constructor(){this.number=b("span",{className:"live-number"},"–"),this.bar=b("div",{className:"live-meter-bar"}),this.most=b("div",{className:"live-meter-most",hidden:!0});let e=Rh.map(s=>{let i=b("span",{},s===0?"1":b("span",{},"10",b("sup",{},String(s).replace("-","−"))));return i.style.left=`${_o(10**s)}%`,i});this.element=b("div",{className:"live-meter"},b("div",{className:"live-meter-text"},b("span",{},"longest pull on a sample"),this.number),b("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),b("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,s){this.number.textContent=Te(e),this.bar.style.width=`${_o(e)}%`,this.most.style.left=`${_o(s)}%`,this.most.hidden=!(s>0)}};function xa(t){let[e,s]=[1/0,-1/0];for(let i of t)Number.isFinite(i)&&([e,s]=[Math.min(e,i),Math.max(s,i)]);return e<=s?[e,s]:[0,0]}var Ki=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:s}){let[i,n]=xa(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,qs(s))}range(e){let{low:s,high:i}=this.bounds,n=this.span||1;if(s!==null)return{low:s,high:i??s+n};if(i!==null)return{low:i-n,high:i};let[o,l]=xa(e);return{low:(o+l-n)/2,high:(o+l+n)/2}}};var zh=.01,jh=10,Vh=({edges:[t,e],shares:s})=>s.reduce((i,n,o)=>i+n*(t+(o+.5)*(e-t)/s.length),0);function ka(t,e,s,i){let n={...e,steps:s.steps,updates:s.steps+s.discriminatorSteps,mean_slope:Vh(s.slopes),...i};t.measured.forEach((o,l)=>{(!Number.isNaN(s.last[l])||!(o in n))&&(n[o]=s.last[l])});for(let[o,l]of Object.entries(t.derived))n[o]=Qs(l,n);return n}var li=t=>{let e=Math.abs(t);return e>=.01&&e<1e3?String(Number(t.toFixed(e<1?3:e<100?2:0))):Te(t)};function Wh(t,e){return[...t.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":t.replace(/\{(\w+)\}/g,(i,n)=>li(e[n]))}function Bh({covered:t,quality:e,distance:s},i,{mean:n}){if(i&&t===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${t} of ${i} modes; ${o} of all lie right on one`;let l=s/n;return Number.isFinite(l)?l<1.5?`The distance is ${li(s)}, no more than between two samples of the data`:`The distance is ${li(s)}, ${l<jh?l.toFixed(1):Math.round(l)} times its floor`:""}var Hh=(t,e)=>t<zh*e?`The longest pull on a sample has faded to ${li(t)}, from ${li(e)} at its best: G has almost nothing to learn from.`:"";function Sa(t,e,{modes:s,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=Bh(e,s,i);return[o&&`${o}.`,Wh(t.sentence,e),Hh(e.pull,n)].filter(Boolean).join(" ")}var Uh=120,Gh=6;function Ea(t,e,s){let[i,n]=(s??"").split("_"),o=i?[" ",b("i",{},i,...n?[b("sub",{},n)]:[])]:[];return b("label",{htmlFor:t},e,...o)}function qh({low:t,high:e,log:s,kind:i}){let n=t>0?t:e/10**Gh,o=s?Math.log10(e/n):e-t,l=i==="integer"&&!s?1:o/Uh;return{max:o,step:l,position:c=>s?Math.log10(Math.max(c,n)/n):c-t,value(c){if(c<=0)return t;let h=s?n*10**c:t+c,d=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(t,d))}}}function Ao({label:t,low:e,high:s,integer:i,value:n,id:o,help:l},c){let h=n,d=b("p",{className:"live-message",id:Me("message"),role:"alert",hidden:!0}),g=y=>i?String(y):Te(y),p=b("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:g(n)});p.setAttribute("aria-describedby",`${l} ${d.id}`);let v=y=>{p.setAttribute("aria-invalid",String(y!=="")),d.textContent=y&&`${t} ${y}. It stays ${g(h)}.`,d.hidden=!y};return p.addEventListener("change",()=>{let y=ts(p.value,{low:e,high:s,integer:i});if("error"in y)return v(y.error);v(""),h=y.value,c(h)}),{box:p,message:d,show:y=>{h=y,p.value=g(y),v("")}}}function Yh(t,e,s){let{name:i,symbol:n,low:o,high:l,kind:c,value:h}=t,d=t.label??ze(i),g=qh(t),p=Me(i),v=Me(i),k=b("input",{id:v,type:"range",min:0,max:g.max,step:g.step});k.setAttribute("aria-describedby",e);let y=_=>{k.value=String(g.position(_)),k.setAttribute("aria-valuetext",Te(_))},{box:S,message:T,show:F}=Ao({label:d,low:o,high:l,integer:c==="integer",value:h,id:p,help:e},_=>{y(_),s(_)});S.setAttribute("aria-label",`${d}, as a number`),k.addEventListener("input",()=>{let _=g.value(Number(k.value));k.setAttribute("aria-valuetext",Te(_)),F(_),s(_)}),y(h);let E=b("div",{className:"live-control"},Ea(v,d,n),S,k,T);return{element:E,show:_=>(y(_),F(_)),enable(_){S.disabled=k.disabled=!_,E.title=_?t.doc:`${t.doc}; without effect under the present choices`}}}function Lo(t,e,s,i,n,o){let l=Me(t),c=b("select",{id:l},...s.map(h=>b("option",{value:h.value},h.text)));return c.setAttribute("aria-describedby",n),c.value=i,c.addEventListener("change",()=>o(c.value)),{element:b("div",{className:"live-control"},Ea(l,t,e),c),show:h=>c.value=String(h),enable:h=>c.disabled=!h}}function Ma(t,e,s){let i=t.kind==="choice"?Lo(t.label??ze(t.name),t.symbol,t.options.map(n=>({value:n,text:n.replaceAll("_","-")})),t.value,e,s):Yh(t,e,s);return i.element.title=t.doc,i}var ai=t=>t.replace("_optimizer.","_");function Ta(t){return{get:e=>t.get(ai(e)),set(e,s){t.set(ai(e),s),t.save_changes()},on(e,s){let i=e.map(n=>{let o=()=>s(n,t.get(ai(n)));return t.on(`change:${ai(n)}`,o),()=>t.off(`change:${ai(n)}`,o)});return()=>i.forEach(n=>n())}}}function Na(t,{name:e,toy:s}){let i=()=>({...s,...t.get("against")?.settings});return{get:n=>i()[n],set(n,o){t.set("against",{...t.get("against"),settings:{...i(),[n]:o}}),t.save_changes()},on(n,o){let l=()=>{if(t.get("against")?.objective===e)for(let c of n)c in i()&&o(c,i()[c])};return t.on("change:against",l),()=>t.off("change:against",l)}}}var Kh=t=>{let e=({name:s})=>s==="discriminator_steps"||s.includes(".");return[...t.filter(s=>!e(s)),...t.filter(e)]},_a=({constants:t,controls:e})=>({...t,...Object.fromEntries(e.map(({name:s,value:i})=>[s,i]))}),Ji=class{constructor(e,s,i,n){this.manifest=e,this.store=s,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=s.get(o)??this.values[o];this.inputs={};for(let o of Kh(e.controls)){let{name:l,doc:c}=o;this.values[l]=s.get(l)??o.value;let h=Me("doc"),d={...o,label:i.named(l),value:this.values[l]};this.inputs[l]=Ma(d,h,p=>{this.take(l,p),s.set(l,p)});let{element:g}=this.inputs[l];g.dataset.control=l,g.append(b("p",{id:h,className:"live-doc"},c)),(l===e.slider?i.main:i.controls).append(g)}this.enable(),this.end=s.on(Object.keys(this.values),(o,l)=>l!==void 0&&this.show(o,l))}show(e,s){this.values[e]!==s&&(this.inputs[e]?.show(s),this.take(e,s))}set(e,s){this.show(e,s),this.store.set(e,s)}take(e,s){this.values={...this.values,[e]:s},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Fn(this.manifest,this.values);for(let{name:s,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[s].enable(e.includes(s))}};var Oo=new Intl.NumberFormat("en"),Jh=20,Qh="objective.",Qi=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,s,i,n,o){this.manifest=e,this.index=s,this.scale=new Ki(e.surface),this.named=l=>ze(l).replace("discriminator",e.discriminator),this.legend=new Gi(e.surface),this.meter=new Yi,this.distance=new Ui("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new Ji(e,i,this,l=>{this.note(l),o(l)}),this.describeSlider(),this.curves=e.curves.map(({label:l,names:c})=>new Hi(l,c.map(this.named))),this.slopes=new ri("slopes between real and generated","share of points"),this.weights=new ri(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:l})=>l)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:s}=this;this.canvas=b("canvas",{role:"img","aria-label":`Real and generated points on a map of ${s.surface.label}.`}),this.main=b("div",{className:"live-main"}),this.controls=b("div",{className:"live-controls"}),this.place=b("div",{className:"live-charts"}),this.said=b("p",{className:"live-say"}),this.below=b("div",{});let i=b("div",{className:"live-square"},this.canvas,b("div",{className:"live-stored"},...e));this.element=b("section",{className:"live-pane","aria-label":s.title},b("p",{className:"live-title"},s.title),b("div",{className:"live-body"},b("div",{className:"live-stage"},i,this.legend.element),b("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),b("div",{className:"live-groups"},_s("more settings",this.controls),_s("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:s,main:i}=this,[n,o]=e.ends;if(n||o){let l=b("p",{className:"live-effects"},b("i",{},`← ${n}`),b("i",{},`${o} →`));i.querySelector("[data-control]").append(l)}this.now={};for(let l of Object.keys(s.inputs))Qh+l in e.state&&(this.now[l]=b("p",{className:"live-now"}," "),s.inputs[l].element.append(this.now[l]))}readouts(){this.numbers={};let e=(s,i)=>(this.numbers[s]=b("dd",{},"–"),b("div",{},b("dt",{},i),this.numbers[s]));return b("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(s=>e(s,this.named(s))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new xi(this.canvas);for(let s of this.charts)s.attach(e)}recolour(e){this.picture.setPalette(e);for(let s of this.charts)s.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let s=this.held.at(-1);s&&this.steps-s.step<Jh&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let s=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return s.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,s,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,s,i||e.distance!==void 0)}plot({rows:e,steps:s,distance:i}){let{measured:n,derived:o,curves:l}=this.manifest,c=l.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let d={...this.settings.values};n.forEach((g,p)=>d[g]=e[h+p]),l.forEach(({names:g},p)=>c[p].push(...g.map(v=>Qs(o[v]??v,d))))}c.forEach((h,d)=>h.length&&this.curves[d].add(h)),i!==void 0&&this.distance.add(s,i)}show(e,s,i){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:l=null}=e;this.measured={distance:n,covered:o,quality:l}}this.told=ka(this.manifest,this.settings.values,e,{pull:qs(e.arrows),...this.measured}),i&&this.showNumbers(e,s)}draw(e,{cursor:s}){let{shown:i}=this;if(!i)return;let{limit:n}=i,o=this.scale.range(i.surface);this.picture.draw(i,e.points,{...o,limit:n,pull:this.scale.pull},this.legend.arrows.checked),s&&this.picture.drawCursor(s,n),this.numbersToo&&this.legend.show(o,n/this.index.data[e.data].limit)}showNumbers({samples:e,steps:s,discriminatorSteps:i,last:n,limit:o},l){let{numbers:c,measured:h,manifest:d,told:g}=this,{modes:p}=this.index.data[l],v=this.distance.floor;this.said.textContent=Sa(d,g,{modes:p.length,floor:v,most:this.scale.pull}),this.meter.show(g.pull,this.scale.pull),this.legend.showOutside(dr(e,o)/(e.length/2));for(let[y,S]of Object.entries(this.now)){let T=d.measured.indexOf(y);T>=0&&Number.isFinite(n[T])?S.textContent=`starts there; now ${Wn(n[T])}`:S.textContent=" "}if(c.steps.textContent=Oo.format(s),c.discriminatorSteps.textContent=Oo.format(i),d.measured.forEach((y,S)=>c[y].textContent=Wn(n[S])),Number.isNaN(h.distance))return;c.distance.textContent=h.distance.toFixed(3),c.covered.textContent=p.length?`${h.covered} of ${p.length}`:"no modes",c.quality.textContent=p.length?`${Math.round(100*(h.quality??0))} %`:"no modes";let k=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${Oo.format(s)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Zi=class{constructor(e,s){this.done=s,this.all=e.map(i=>({...i,reached:0,item:b("li",{},b("span",{className:"live-tick","aria-hidden":"true"},"○"),b("span",{},i.text))})),this.element=b("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let s of this.all){if(e.updates===0&&(s.reached=0),s.item.dataset.done!==void 0)continue;let i=s.stages[s.reached];Object.entries(i).every(([n,[o,l]])=>e[n]>=o&&e[n]<=l)&&(s.reached+=1,!(s.reached<s.stages.length)&&(s.item.dataset.done="",s.item.firstChild.textContent="✓",s.item.append(b("span",{className:"live-hidden"},", done")),this.done(s.text)))}}};var Zh=2**32-1,ci={full:1/0,100:100,20:20,5:5,1:1},Xi="",Xh={batch:"batch size",against:"compare with",engine:"train in"},ef=t=>Xh[t]??ze(t),en="browser",Aa=t=>t.get("engine")==="kernel"?t.get("device"):en,tn=class{constructor(e,s,i,n){this.model=e,this.changed=n,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Xi,this.speed="full",this.engine=Aa(e);let o=e.get("devices")??[],l=p=>Object.entries(p).map(([v,k])=>({value:v,text:k})),c=Object.fromEntries(Object.entries(s.data).map(([p,{title:v}])=>[p,v])),h=s.batches.map(p=>({value:String(p),text:String(p)})),d=Object.keys(ci).reverse().map(p=>({value:p,text:p==="full"?"full speed":`${p} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",l(c)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",l({[Xi]:"nothing",...s.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",h,Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",d)},o.length){let p=Object.fromEntries(o.map(k=>[k,`the kernel (${k})`])),v="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",v,l({[en]:"this browser",...p}))}for(let[p,{element:v}]of Object.entries(this.inputs))v.dataset.control=p,(p==="speed"?i.pace:i.setup).append(v);let g=[...["data","batch","seed","points"].map(p=>[p,()=>this.set(p,e.get(p),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Xi,!1)],...["engine","device"].map(p=>[p,()=>this.set("engine",Aa(e),!1)])];for(let[p,v]of g)e.on(`change:${p}`,v);this.end=()=>g.forEach(([p,v])=>e.off(`change:${p}`,v))}get here(){return this.engine===en}select(e,s,i,n=String){let o=Me("doc"),l=String(this[e]),c=Lo(ef(e),void 0,i,l,o,h=>this.set(e,n(h)));return c.element.append(b("p",{id:o,className:"live-doc"},s)),c}makeSeed(){let e=Me("seed"),s=Me("doc"),i=b("p",{id:s,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:Zh,integer:!0},value:this.seed,id:e,help:s},{box:l,message:c,show:h}=Ao(o,g=>this.set("seed",g));return{element:b("div",{className:"live-control"},b("label",{htmlFor:e},"seed"),l,c,i),show:h,enable:g=>l.disabled=!g}}set(e,s,i=!0){let n=this;n[e]!==s&&(n[e]=s,this.inputs[e]?.show(s),i&&e==="against"?(this.model.set("against",s===Xi?{}:{objective:s,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?en:"kernel"),this.here||this.model.set("device",s),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,s),this.model.save_changes()),this.changed(e))}};var Po=3,tf={low:0,high:1e3,integer:!0},sn="step_",sf=["reset","play","points",`${sn}discriminator`,`${sn}generator`];function nf({setup:t,panes:e,model:s}){let{data:i,batch:n,seed:o,against:l,points:c}=t;return{shared:{data:i,batch:n,seed:o,speed:"full",against:l},points:c,own:e[0].settings.values,beside:s.get("against")?.settings??{}}}function La(t){let e=nf(t),s;return i=>(s=i,rf(t,e,i,()=>s===i&&!t.ended))}function of(t,e,s){if(e==="seed")return Lr(s);let i={data:Object.keys(t.data),batch:t.batches.map(String),speed:Object.keys(ci),against:["",...Object.keys(t.objectives)]}[e];return i.includes(s)?{value:e==="batch"?Number(s):s}:{error:`must be one of ${i.join(", ")}; got ${Ys(s)}`}}async function rf(t,e,s,i){let{setup:n,index:o}=t,l=[],c=[],h=new Set(sf),d=(y,S,T,F)=>{h.add(y);let E=s.get(y),_=E===null?{value:T}:F(E);"error"in _&&c.push(`${S} ${_.error}`);let A="error"in _?T:_.value;return A!==T&&l.push(Or(S,T,A)),A},g=Object.entries(e.shared).map(([y,S])=>[y,d(y,ze(y),S,T=>of(o,y,T))]),p=s.get("points"),v=p?Tr(p,o.data.drawn.limit):e.points;if(p&&4*v.length!==p.length){let y=v.length===Wt?`more than ${Wt}`:"what is no point of a picture";c.push(`points hold ${y}; ${v.length} are taken`)}g.some(([y,S])=>y==="data"&&S==="drawn")&&String(n.points)!==String(v)&&n.set("points",v);for(let[y,S]of g)n.set(y,S);if(await t.compare(),!i()||t.panes.length<(n.against?2:1))return;t.panes.forEach(({manifest:y,settings:S},T)=>{let F={...y.toy,...s.has("against")?{}:e.beside};for(let E of y.controls){let{name:_}=E,A=T?F[_]??E.value:e.own[_],G=T?`${y.title}’s ${ze(_)}`:ze(_),O=d(T?`against.${_}`:_,G,A,q=>Ar(E,q));S.values[_]!==O&&S.set(_,O)}});let k=[...s.keys()].filter(y=>!h.has(y));for(let y of k.slice(0,Po))c.push(`${Bn(y)} is no setting of this playground`);k.length>Po&&c.push(`${k.length-Po} more are none either`),lf(t,s,c),t.status.alert(c.length?`The link asks for what cannot be: ${c.join("; ")}.`:""),t.status.note(`Set by a link: ${l.join(", ")||"all as this page starts it"}.`)}function lf(t,e,s){t.root.scrollIntoView({block:"start"}),t.root.focus({preventScroll:!0}),e.has("reset")&&t.engine&&t.reset();for(let i of["discriminator","generator"]){let n=e.get(sn+i),o=n===null?{value:0}:ts(n,tf);"error"in o?s.push(`${ze(sn+i)} ${o.error}`):o.value&&t.step(i,o.value)}e.has("play")&&t.setPlaying(!0)}function nn(t){let{data:e,centres:s,batch:i}=t.source();return{data:e,centres:s,batch:i,seed:t.setup.seed,sides:t.settings()}}function Oa(t){let e=_r(t.name,nn(t),t.index);return $a(t,"the link",new URL(e,location.href).href)}var Pa=t=>$a(t,"the line of Python",Pr(nn(t)));async function $a(t,e,s){let{copied:i}=t.parts;i.text.value=s,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(s),t.status.note(`Copied: ${e}.`)}catch{i.text.select(),t.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Ca(t){let{canvas:e}=t.panes[0],s=t.panes.length>1?2:1,i=b("canvas",{width:s*e.width,height:e.height}),n=i.getContext("2d");t.panes.forEach((o,l)=>n.drawImage(o.canvas,l*e.width,0,e.width,e.height)),i.toBlob(o=>{let l=b("a",{href:URL.createObjectURL(o),download:`${t.name}.png`});l.click(),URL.revokeObjectURL(l.href)})}var Da=96,af=new Intl.NumberFormat("en"),on=({panes:[{steps:t,discriminatorSteps:e}]})=>t+e,rn=class{constructor(e){this.frames=[],this.apart=1;let s=Me("timeline");this.range=b("input",{id:s,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=b("span",{},"step 0"),this.element=b("div",{className:"live-timeline"},b("label",{htmlFor:s,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let s=on(e);s===0&&this.clear();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(on(i)===s||on(i)-(n?on(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Da&&(this.frames=this.frames.filter((o,l)=>l%2===0||l===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(s/Da/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let s=`step ${af.format(e.panes[0].steps)}`;this.said.textContent=s,this.range.setAttribute("aria-valuetext",s)}};var cf=20,uf=12,hf=new Intl.NumberFormat("en");function ff(t,e){let s=[];for(let o of["data","batch","seed"])t[o]!==e[o]&&s.push(`${ze(o)} ${ze(String(t[o]))}`);let[i,n]=t.sides;for(let{name:o}of i.manifest.controls){let l=i.values[o];l!==e.sides[0].values[o]&&s.push(`${ze(o)} ${typeof l=="number"?Te(l):l}`)}return n&&s.push(`beside ${n.manifest.title}`),s.join(", ")||"as the page starts"}var ln=class{constructor(e,s){this.present=e,this.restore=s,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=b("tbody",{}),this.empty=b("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>b("th",{scope:"col"},n));this.table=b("table",{hidden:!0},b("thead",{},b("tr",{},...i,b("td",{}))),this.body),this.element=b("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=cf&&(this.rows=[this.row,...this.rows].slice(0,uf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((s,i)=>({...this.row.outcome[i],...s}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:s})=>{let i=l=>b("td",{},s.map(l).join(" / ")),n=ff(e,this.usual),o=b("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),b("tr",{},b("td",{},n),i(({steps:l})=>hf.format(l)),i(({distance:l})=>l===void 0?"–":Te(Number(l.toPrecision(2)))),i(({covered:l})=>l==null?"–":String(l)),b("td",{},o))}))}};var df=new Intl.NumberFormat("en"),pf=100,an=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[s]=e.panes;this.timeline=new rn(i=>this.goTo(i)),s.legend.element.before(this.timeline.element),this.challenges=new Zi(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),s.below.append(this.challenges.element),this.tried=new ln(()=>nn(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let s of this.board.panes)s.distance.setFloor(e.floor)}take(e){let s=c=>c.map(({name:h})=>h).join(" ");if(s(e.panes)!==s(this.board.panes.map(({manifest:c})=>c)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),l=!this.board.running||o-this.numbersAt>=pf;l&&(this.numbersAt=o),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,l)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:d}})=>({steps:c,distance:h,covered:d}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((s,i)=>this.board.panes[i].show(s,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:s,undrawn:i}=this,[n,...o]=this.board.panes.filter(l=>i.has(l));if(!n||!e||!s||e.data!==s.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(s,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:s}=this.board.setup,i=s==="full"?"":` of ${s} asked for`;this.board.status.rate(`${df.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let s of this.board.panes)s.say()}this.board.send({type:"drawn"})}};var mf=new Intl.NumberFormat("en"),Fa=1e4,cn=class{progressed=0;noted="";phase="idle";constructor(e,s){this.parts=e,this.board=s}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:s,step:i,discriminator:n,generator:o,reset:l}=this.parts.buttons,c=e==="diverged",h=document.activeElement;for(let d of[s,i,n,o])d.disabled=c;l.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(c?l:s).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let s=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${s}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${mf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}alert(e,...s){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[b("p",{},e)]:[]),s.length&&i.append(b("div",{className:"live-buttons"},...s)),i.hidden=!e,o&&n.focus()}progress(e,s){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===s)return;let n=l=>Math.round(l/2**20),o=`${n(e)} ${s?`of ${n(s)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Fa/1e3} seconds.`)},Fa),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){this.parts.rate.textContent=e}};var $o=matchMedia("(prefers-color-scheme: dark)");function gf(){let t=document.documentElement,{jpThemeLight:e,vscodeThemeKind:s}=document.body.dataset,i=t.dataset.theme??t.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":s?!s.includes("light"):$o.matches}function Ia(t,e){let s=()=>{let n=gf()?"dark":"light";t.dataset.theme!==n&&(t.dataset.theme=n,e())},i=new MutationObserver(s);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return $o.addEventListener("change",s),s(),()=>{i.disconnect(),$o.removeEventListener("change",s)}}var vf=1e3/30,wf=500,bf=150,un=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:s,manifest:i,manifestOf:n,assets:o,stored:l}){this.model=e,this.index=s,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=$r(this.name,i),this.root=this.parts.root,this.setup=new tn(e,s,this.parts,c=>this.changed(c)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new cn(this.parts,this),this.addPane(i,Ta(e),l),this.screen=new an(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,s,i){let n=this.panes.length,o=new Qi(e,this.index,s,i,l=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:l})});return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let o of this.panes)o.attach(l=>this.colour(l));this.own=new Ti(this),this.ends.push(Ia(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let o of this.panes)o.fit();this.drawSoon()});e.observe(this.root);let s=new IntersectionObserver(([o])=>{this.visible=o.isIntersecting,this.update()});s.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>s.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.setup.end(),()=>this.panes.forEach(o=>o.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(Ir({name:this.name,apply:La(this)}),gr(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:s,frame:i}=zr(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(s),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Rn(this.root);for(let s of this.panes)s.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:s}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:s.seed})):e==="engine"?this.switchEngine():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&s.data!=="drawn"&&s.points.length?s.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against")&&this.ensureEngine()}speed(){return ci[this.setup.speed]}interval(){return this.still.matches?wf:vf}source(){let{data:e,points:s,batch:i}=this.setup;return{data:e!=="drawn"||s.length>0?e:"ring",centres:s.length?s:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},bf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:s})=>({manifest:e,values:s.values}))}async compare(){let e=this.setup.against,s=()=>this.panes[1]?.manifest.name??"";if(s()===e)return;let i;try{i=e&&await this.manifestOf(e),i&&await this.engine?.have(this.graphsOf(i))}catch({file:o,message:l}){this.setup.against===e&&!this.ended&&this.refuse({file:o,reason:l,against:s()});return}if(this.setup.against!==e||s()===e||this.ended)return;let n=this.panes.splice(1);if(n.some(({element:o})=>o.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),n.forEach(o=>(o.destroy(),o.element.remove())),this.root.classList.toggle("live-two",!!e),i){let o=this.addPane(i,Na(this.model,i),[]);o.attach(l=>this.colour(l)),o.recolour(Rn(this.root))}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}graphsOf(e){let s={..._a(e),...e.toy,...this.model.get("against")?.settings};return fr(this.index,e,this.source().data,s)}addButtons(){let{buttons:e,shares:s}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),s.link.addEventListener("click",()=>Oa(this)),s.python.addEventListener("click",()=>Pa(this)),s.picture.addEventListener("click",()=>Ca(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e,s=Number(this.parts.times.value)){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:s})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:s,batch:i,centres:n,sides:[o,l]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",n),c.set("data",e),c.set("batch",i),c.set("seed",s),c.set("against",l?.manifest.name??""),await this.compare();for(let[h,d]of[o,l].entries())for(let[g,p]of Object.entries(d?.values??{}))this.panes[h]?.settings.set(g,p);this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:s}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,l)=>this.status.progress(o,l),diverged:(o,l)=>this.diverge(o,l),refused:o=>this.refuse(o),failed:(o,l)=>this.fail(o,l)};this.engine=s.here?new ki(this.assets,i):new Si(this.model,s.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:s.seed,...n})}switchEngine(){this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,s){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...wr(this,this.panes[e],s)))}refuse({file:e,reason:s,pane:i,values:n,source:o,against:l}){o&&this.setup.set("data",o.data),l!==void 0&&this.keep(l);for(let[c,h]of Object.entries(n??{}))this.panes[i??0]?.settings.set(c,h);this.status.alert(`${e} could not be loaded (${s}). The choice before it stays.`)}keep(e){this.model.set("against",e?{objective:e,settings:this.panes[1].settings.values}:{}),this.model.save_changes(),this.setup.set("against",e,!1)}fail(e,s){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${s}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Ra=`.live-playground {
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
`;var za='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function kf(t,e){if(e.childNodes.length)return[...e.childNodes];let s=t.get("figure");return s?[b("img",{src:s,alt:t.get("alt")})]:[]}function Sf(t){let e=new Map,s=async i=>{try{let n=await fetch(await t.url(`${i}.json`));if(!n.ok)throw new Error(`${n.status} ${n.statusText}`);return await n.json()}catch(n){throw Object.assign(new Error(n.message),{file:`${i}.json`})}};return i=>{let n=e.get(i)??s(i);return e.set(i,n),n.catch(()=>e.delete(i)),n}}function Ef({model:t,el:e}){let s=kf(t,e),i=ur(t),n=Sf(i),o,l=!1,c=async()=>{try{let[h,d]=await Promise.all(["index",t.get("objective")].map(n));if(l)return;o=new un({model:t,index:h,manifest:d,manifestOf:n,assets:i,stored:s}),e.replaceChildren(b("style",{},za,Ra),o.root),o.attach()}catch({file:h,message:d}){let g=h?`${h} could not be loaded`:"The playground could not be started",p=b("button",{type:"button"},"Try again");p.addEventListener("click",c),e.replaceChildren(b("p",{role:"alert"},`${g} (${d}). The stored figure is shown.`),p,...s)}};return c(),()=>{l=!0,o?.destroy()}}var Ip={render:Ef};export{Ip as default};
