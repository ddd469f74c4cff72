async function gi(s,e){let t=await fetch(s,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function ml(s){let e=s.get("base");return e?new $o(e):new Eo(s)}var Ui=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),$o=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return Ui(await(await gi(e)).blob())}},Vh=async({url:s,integrity:e})=>(await gi(s,{integrity:e})).blob(),Eo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await Vh(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Ui(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function gl(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var vi=s=>Math.round(Math.sqrt(s.length));var Gh=.4,Hh=96,qi=2.6,vl=.09,Uh=220,qh=.12;function Ki(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Yh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function Kh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Yh),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let c=l/127.5;for(let h=0;h<3;h++)r[4*l+h]=c<1?i[h]+c*(n[h]-i[h]):n[h]+(c-1)*(o[h]-n[h]);r[4*l+3]=255}return r}function xt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Yi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(Kh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,apart:c,pull:h},u){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,l),this.drawContours(e,r,l,c),this.drawStill(n,o),this.drawGenerated(t,o),u&&this.drawArrows(t,i,o,h))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,colours:l}=this,c=vi(e);this.pixels.width!==c&&(this.pixels=new ImageData(c,c),r.canvas.width=r.canvas.height=c);let h=new Uint32Array(this.pixels.data.buffer),u=255/(i-t);for(let v=0;v<c;v++)for(let k=0;k<c;k++){let y=Math.round((e[v*c+k]-t)*u);h[(c-1-v)*c+k]=l[Math.max(0,Math.min(255,y))]}r.putImageData(this.pixels,0,0),n.imageSmoothingEnabled=!0;let m=o.width/(c-1);n.drawImage(r.canvas,-m/2,-m/2,o.width+m,o.height+m)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(Gh,Math.min(1,6*n/(i-t)));for(let l=-r;l<=r;l++)this.drawContour(e,o+l*n,l?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=vi(e),l=o.width/(r-1);n.beginPath();for(let c=0;c+1<r;c++)for(let h=0;h+1<r;h++){let u=c*r+h,m=[e[u],e[u+1],e[u+r+1],e[u+r]],v=!1;for(let k=0;k<4;k++){let y=m[k]-t,$=m[(k+1)%4]-t;if(y<0==$<0)continue;let E=y/(y-$),N=h+[E,1,1-E,0][k],x=c+[0,E,1,1-E][k];v?n.lineTo(N*l,o.height-x*l):n.moveTo(N*l,o.height-x*l),v=!v}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:c}=this,h=r.width/(2*i),u=vl*r.width/(n||1),m=1.5*vl*r.width;o.beginPath();for(let v=0;v<2*Hh&&v<e.length;v+=2){let[k,y]=[(e[v]+i)*h,(i-e[v+1])*h],[$,E]=[t[v]*u,-t[v+1]*u],N=Math.hypot($,E);if(!(N>2*l))continue;N>m&&([$,E]=[$*m/N,E*m/N]);let x=3.5*l/Math.hypot($,E);o.moveTo(k,y),o.lineTo(k+$,y+E),o.moveTo(k+$-x*($+.6*E),y+E-x*(E-.6*$)),o.lineTo(k+$,y+E),o.lineTo(k+$-x*($-.6*E),y+E-x*(E+.6*$))}o.lineWidth=1.25*l,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(qh,Math.min(1,(xt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,c=o.width/(2*i),[h,u,m]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(h-m,u),n.lineTo(h+m,u),n.moveTo(h,u-m),n.lineTo(h,u+m),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,n.width>=Uh*this.ratio&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[h,u]=[(t[c]+i)*l,(i-t[c+1])*l];e.moveTo(h+qi*o,u),e.arc(h,u,qi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[wl(o,4,r.edge),wl(o,2,r.generated)]);for(let c of this.marks){let h=(c.width-1)/2;for(let u=0;u<e.length/2;u+=2)i.drawImage(c,Math.round((e[u]+t)*l-h),Math.round((t-e[u+1])*l-h))}}};function wl(s,e,t){let i=2*Math.ceil((qi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=qi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var bl=1e4,Jh=3e4,Qh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function No(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"reached":return s.reached?.(e.id);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Bs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Ui(Qh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),bl/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>Jh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>bl&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return No(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function Mo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>Mo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,Mo(i,e)]))}var ds=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?No(this.listener,Mo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Ji(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function Z(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var yl=Symbol.for("five critics: ids"),xl=globalThis,ie=s=>`live-${s.replace(/\W/g,"-")}-${xl[yl]=(xl[yl]??0)+1}`;function Se(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var Zh=new Intl.NumberFormat("en");function kl(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>Zh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Se);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var wi=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function jt(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=c=>i?String(c):Se(c);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${us(n)}`}}var nt=s=>typeof s=="string"?s.replaceAll("_","-"):Number.isInteger(s)?String(s):Se(s),Qi=(s,e,t)=>`${s} ${nt(e)} → ${nt(t)}`,To=40;function Ao(s){return s.slice(0,2*To).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,To)+(s.length>To?"…":"")}var us=s=>`"${Ao(s)}"`,Ft=s=>s.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,e=>e.toUpperCase()),Jt=({controls:s,discriminator:e})=>{let t=new Map(s.flatMap(({name:i,label:n})=>n?[[i,n]]:[]));return i=>t.get(i)??Ft(i).replace("discriminator",e)};var Sl=new Intl.NumberFormat("en");function $l(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:h})=>`${e.named(c)} ${nt(h)}`),l=(c,h)=>{let u=g("button",{type:"button"},c);return u.addEventListener("click",()=>{for(let{name:m,value:v}of n)e.settings.set(m,v);h()}),u};return[`${o} at step ${Sl.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${Sl.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[l("Go on with the last stable settings",()=>s.setPlaying(!0)),l("Reset to the last stable settings",()=>s.reset())]:[]]}var Qt=300,Xh=.85,ed=1e100,El=3e7,td=160,Ml=s=>s.length<=Qt?s:Array.from({length:Qt},(e,t)=>s[Math.floor((t+.5)*s.length/Qt)]),Tl=s=>Number(s.toFixed(3));function Al(s,e){let[t,i]=[0,1].map(l=>s.map(c=>c[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*Xh*e/o:1;return s.map(l=>l.map((c,h)=>Tl((c-n[h])*r)))}function sd(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<ed?n:NaN})}function _o(s,e){let t=s.split(/\r\n?|\n/).map(sd),i=c=>[...c.keys()].filter(h=>!Number.isNaN(c[h])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=Ml(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(h=>Math.abs(h)<=e))?r.map(c=>c.map(Tl)):Al(r,e)}function _l({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,h)=>{let u=s[4*h+3]/255;return u*(.3*s[4*h]+.59*s[4*h+1]+.11*s[4*h+2])+255*(1-u)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(c=>n[c]<(o+r)/2);return Al(Ml(l).map(c=>[c%e,-Math.floor(c/e)]),i)}var Po=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function id(s,e){if(!s.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=Po(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=Po(n,90);return o.font=t,o.fillText(s,4,66),_l(o.getImageData(0,0,n,90),e)}async function nd(s,e){let t=await createImageBitmap(s),i=Math.min(1,td/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=Po(n,o);return r.drawImage(t,0,0,n,o),_l(r.getImageData(0,0,n,o),e)}async function Nl(s,e){if(s.size>El)throw new Error(`it is larger than ${El/1e6} MB`);return s.type.startsWith("image/")?nd(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):_o(od(await s.arrayBuffer()),e)}function od(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function Pl(s,e,t,i=["word","rows","file"]){let n=async(E,N)=>{try{e(await N())}catch(x){t(`${E} gives no points: ${x.message}.`)}},[o,r,l]=["word","rows","file"].map(ie),c=g("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),h=g("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),u=g("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=E=>g("button",{type:"button"},E),[v,k]=[m("Use the word"),m("Use the rows")];v.addEventListener("click",()=>n(`"${c.value}"`,()=>id(c.value,s()))),c.addEventListener("keydown",E=>E.key==="Enter"&&v.click()),k.addEventListener("click",()=>n("What was pasted",()=>_o(h.value,s()))),u.addEventListener("change",()=>{let[E]=u.files;E&&n(E.name,()=>Nl(E,s())),u.value=""});let y=(E,N,...x)=>g("div",{className:"live-bring"},g("label",{htmlFor:E},N),...x),$={word:y(o,"a word",c,v),rows:y(r,"rows of two numbers, pasted",h,k),file:y(l,"a CSV file, or a picture (its dark pixels)",u)};return{element:g("div",{className:"live-brings"},...i.map(E=>$[E])),drop(E){let[N]=E?.files??[];N?n(N.name,()=>Nl(N,s())):E&&n("What was dropped",()=>_o(E.getData("text"),s()))}}}var rd=120,ld=6;function Lo(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function ad({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**ld,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/rd;return{max:o,step:r,position:l=>t?Math.log10(Math.max(l,n)/n):l-s,value(l){if(l<=0)return s;let c=t?n*10**l:s+l,h=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,h))}}}function Oo({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let c=n,h=g("p",{className:"live-message",id:ie("message"),role:"alert",hidden:!0}),u=y=>i?String(y):Se(y),m=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:u(n)});m.setAttribute("aria-describedby",`${r} ${h.id}`);let v=y=>{m.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${s} ${y}. It stays ${u(c)}.`,h.hidden=!y};return m.addEventListener("change",()=>{let y=jt(m.value,{low:e,high:t,integer:i});if("error"in y)return v(y.error);v(""),c=y.value,l(c)}),{box:m,message:h,show:y=>{c=y,m.value=u(y),v("")}}}function cd(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:c}=s,h=s.label??Ft(i),u=ad(s),m=ie(i),v=ie(i),k=g("input",{id:v,type:"range",min:0,max:u.max,step:u.step});k.setAttribute("aria-describedby",e);let y=A=>{k.value=String(u.position(A)),k.setAttribute("aria-valuetext",Se(A))},{box:$,message:E,show:N}=Oo({label:h,low:o,high:r,integer:l==="integer",value:c,id:m,help:e},A=>{y(A),t(A)});$.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let A=u.value(Number(k.value));k.setAttribute("aria-valuetext",Se(A)),N(A),t(A)}),y(c);let x=g("div",{className:"live-control"},Lo(v,h,n),$,k,E);return{element:x,show:A=>(y(A),N(A)),enable(A){$.disabled=k.disabled=!A,x.title=A?s.doc:`${s.doc}; without effect under the present choices`}}}function ps(s,e,t,i,n,o){let r=ie(s),l=g("select",{id:r},...t.map(c=>g("option",{value:c.value},c.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:g("div",{className:"live-control"},Lo(r,s,e),l),show:c=>l.value=String(c),enable:c=>l.disabled=!c}}function hd({name:s,value:e},t,i,n){let o=ie(s),r=String(e),l=g("p",{className:"live-message",id:ie("message"),role:"alert",hidden:!0}),c=g("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${l.id}`);let h=u=>{c.setAttribute("aria-invalid",String(u!=="")),l.textContent=u&&`${u} The loss stays ${r}.`,l.hidden=!u};return c.addEventListener("change",async()=>{let u=c.value,m=await n(u);if(c.value===u){if("error"in m)return h(m.error);h(""),m.value!==r&&(r=m.value,i(r))}}),{element:g("div",{className:"live-control live-formula"},Lo(o,`${s}(y)`),c,l),show(u){r=c.value=String(u),h("")},enable:u=>c.disabled=!u}}function Ll(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return hd(s,e,t,i);let n=s.kind==="choice"?ps(s.label??Ft(s.name),s.symbol,s.options.map(o=>({value:o,text:s.texts?.[o]??nt(o)})),s.value,e,t):cd(s,e,t);return n.element.title=s.doc,n}var Co={low:0,high:2**32-1,integer:!0},kt="browser",Vs=s=>s.get("engine")==="kernel"?s.get("device"):kt;function Zi(s,e){s.set("engine",e===kt?kt:"kernel"),e!==kt&&s.set("device",e),s.save_changes()}var Ol=(s,e)=>g("p",{id:s,className:"live-doc"},e);function Xi(s,e){let[t,i]=[ie("seed"),ie("doc")],{box:n,message:o,show:r}=Oo({label:"seed",...Co,value:s,id:t,help:i},e),l=Ol(i,"starts all random numbers; a new seed starts a new training");return{element:g("div",{className:"live-control"},g("label",{htmlFor:t},"seed"),n,o,l),show:r,enable:h=>n.disabled=!h}}function en(s,e,t){let i=ie("doc"),n=e.map(r=>({value:r,text:r===kt?"this browser":`the kernel (${r})`})),o=ps("train in",void 0,n,s,i,t);return o.element.append(Ol(i,"where training happens; a change starts a new training with the same seed")),o}var zt=64,yi={full:1/0,100:100,20:20,5:5,1:1},bi="",dd={batch:"batch size",width:"networks",against:"compare with"},sn=s=>dd[s]??Ft(s);function Gs(s,e,t){return e==="data"?s.data[t].title:e==="against"?s.objectives[t]??"nothing":e==="width"?s.sizes[t]:e==="speed"?t==="full"?"full speed":`${t} steps/s`:String(t)}function Cl(s,e,t,i){return e==="against"?i===bi?"alone":`beside ${Gs(s,e,i)}`:Qi(sn(e),Gs(s,e,t),Gs(s,e,i))}var tn=class{constructor(e,t,i,n,o){this.model=e,this.index=t,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??zt,this.points=e.get("points")??[],this.against=e.get("against")?.objective??bi,this.speed="full",this.engine=Vs(e);let r=e.get("devices")??[];if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",Object.keys(t.data)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",[bi,...Object.keys(t.objectives)]),batch:this.select("batch","real points, and draws of noise, in each update",t.batches,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",Object.keys(t.sizes),Number),seed:Xi(this.seed,c=>this.set("seed",c)),speed:this.select("speed","generator steps a second, at most",Object.keys(yi).reverse())},r.length){let c=i?r:[kt,...r];this.inputs.engine=en(this.engine,c,h=>this.set("engine",h))}for(let[c,{element:h}]of Object.entries(this.inputs))h.dataset.control=c,(c==="speed"?n.pace:n.setup).append(h);let l=[...["data","batch","width","seed","points"].map(c=>[c,()=>this.set(c,e.get(c),!1)]),["against",()=>this.set("against",e.get("against")?.objective??bi,!1)],...["engine","device"].map(c=>[c,()=>this.set("engine",Vs(e),!1)])];for(let[c,h]of l)e.on(`change:${c}`,h);this.end=()=>l.forEach(([c,h])=>e.off(`change:${c}`,h))}get here(){return this.engine===kt}select(e,t,i,n=String){let o=ie("doc"),r=i.map(h=>({value:String(h),text:Gs(this.index,e,h)})),l=String(this[e]),c=ps(sn(e),void 0,r,l,o,h=>this.set(e,n(h)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===bi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?Zi(this.model,t):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Hs="live-",xi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function ud(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return xi[n>>6]+xi[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function Il(s,e){let t=[],i=n=>{let o=64*xi.indexOf(s[n])+xi.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Qt;n+=4)[0,1,2,3].every(o=>xi.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var Do=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function Io(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[h,u]=r;for(let{name:m}of h.manifest.controls)c.set(m,String(h.values[m]));if(c.set("against",u?u.manifest.name:""),u)for(let[m,v]of Do(u,u.manifest.toy))c.set(`against.${m}`,String(v));return e==="drawn"&&c.set("points",ud(o,l.data[e].limit)),`#${Hs}${s}?${c}`}function Ro(s){let e=new RegExp(`^#${Hs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Rl(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${us(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${us(e)}`}}return jt(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var jl=s=>jt(s,Co),Dl=s=>typeof s=="string"?JSON.stringify(s):String(s);function pd({manifest:s,values:e}){let t=Do({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Dl(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:h,value:u})=>[h,u]))},l=Object.keys(r).filter(h=>h.startsWith(o));if(l.every(h=>e[h]===r[h]))continue;let c=l.map(h=>`${h.slice(o.length)}=${Dl(e[h])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function Fl({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(pd),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([h,u])=>`(${h}, ${u})`).join(", ")}]`),i!==zt&&c.push(`width=${i}`),l&&c.push(`against=${l}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function zl({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let c=Do({manifest:r,values:l}).map(([h,u])=>` --${o(h)} ${u}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var fd={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Fo=[1,20,100],zo="parts",md={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most (or as 0.001, if all are weaker; two side by side have one scale), so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},jo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),St=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),Wo=s=>jo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Wl(s,{title:e,discriminator:t}){let i=Wo(t==="critic"?"f":"D"),n=jo(fd),o=jo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ie("times"),l=g("select",{id:r},...Fo.map(Y=>g("option",{value:String(Y)},`× ${Y}`))),c=g("option",{value:zo,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(c);let h=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),u=g("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),m=g("p",{className:"live-worded","aria-live":"polite"}),v=g("p",{className:"live-status",role:"status"}),k=g("p",{className:"live-rate"}),y=g("div",{className:"live-alert",role:"alert",hidden:!0}),$=g("div",{className:"live-setup"}),E=g("div",{className:"live-pace"}),N=g("div",{className:"live-panes"}),x=g("div",{}),A=St("what you tried"),M=Object.entries(md).flatMap(([Y,H])=>[g("dt",{},Y),g("dd",{},H)]),z=ie("share"),L=g("input",{id:z,type:"text",readOnly:!0,hidden:!0}),G=g("label",{htmlFor:z,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Hs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,h,l),i.discriminator,i.generator,i.reset),g("div",{className:"live-beside live-told"},v,k)),y,N,g("div",{className:"live-words"},u,m),g("div",{className:"live-groups"},St("data, seed, pace, another beside it",$,E,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),x),A,St("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),G,L),g("dl",{className:"live-help"},...M)))),buttons:i,times:l,inParts:c,shares:n,sketch:o,status:v,rate:k,alert:y,setup:$,pace:E,panes:N,brought:x,tried:A,words:u,worded:m,copied:{text:L,label:G}}}var Us=new Set,gd=s=>{let e=g("button",{type:"button",className:"live-back"},"Back",g("span",{}," to the text"));return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function Gl(s,e){let t=Ro(s);if(!t)return!1;for(let i of Us)if(i.name===t.name){i.apply(t.query);for(let{root:n}of Us)n.querySelector(".live-back")?.remove();return e&&!i.root.contains(e)&&(i.root.querySelector(".live-buttons")??i.root).append(gd(e)),!0}return!1}function Bl(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&Gl(e.getAttribute("href")??"",e)&&s.preventDefault()}var Vl=()=>Gl(location.hash);function nn(s){Us.size||(document.addEventListener("click",Bl),window.addEventListener("hashchange",Vl)),Us.add(s);let e=Ro(location.hash);return e?.name===s.name&&s.apply(e.query),()=>{Us.delete(s),!Us.size&&(document.removeEventListener("click",Bl),window.removeEventListener("hashchange",Vl))}}function Bo({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var on=(s,e)=>({...s,...s.sizes?.[e]});function Vo(s,e,t,i){let{train:n,view:o}=Bo(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var ki=s=>s.replace("_optimizer.","_");function rn(s){return{get:e=>s.get(ki(e)),set(e,t){s.set(ki(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(ki(n)));return s.on(`change:${ki(n)}`,o),()=>s.off(`change:${ki(n)}`,o)});return()=>i.forEach(n=>n())}}}function Hl(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.get("against")?.objective===e&&(s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes())},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var vd=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Ul=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),qs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of vd(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let c=ie("doc"),h={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=Ll(h,c,m=>{this.take(r,m),t.set(r,m)},i.written&&(m=>i.written.check(m)));let{element:u}=this.inputs[r];u.dataset.control=r,u.append(g("p",{id:c,className:"live-doc"},l)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(u)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Bo(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Go=2,wd=5,bd=22;function yd({manifest:{controls:s,discriminator:e},settings:{values:t},named:i},n){let o=nt(t[n]),{kind:r,symbol:l=""}=s.find(h=>h.name===n)??{};if(r==="choice"&&o.length>wd)return o;if(!l||l.includes("_"))return`${i(n)} ${o}`;let c=n.startsWith("generator")?"G":e==="critic"?"f":"D";return`${l}${n.includes(".")?` of ${c}`:""} ${o}`}function Si(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];n.sort((o,r)=>Number(o.includes("."))-Number(r.includes("."))),s.forEach((o,r)=>{let{manifest:{title:l},settings:c}=o,h=n.slice(0,Go).map(y=>`${o.named(y)} ${nt(c.values[y])}`);n.length>Go&&h.push(`${n.length-Go} more differ`),i&&!n.length&&h.push(r?"the same again":"as set");let[u,...m]=n.map(y=>yd(o,y)),v=[u,...m].join(", "),k=i?n.length?v.length<=bd?v:m.length?`${u} …`:u:h[0]:l;o.phrase=i?n.length?`with ${k.replace(" …","")}`:k:`for ${k}`,o.entitle(h.length?`${l}: ${h.join(", ")}`:l,k)})}var ln=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),Si(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,Hl(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(Ki(e.root)),this.free()}e.pair.change(),e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>Vo(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices(e,t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e.sizes[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Jt(e)(o)} ${nt(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===zt);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Ul(e),...e.toy,...t.model.get("against")?.settings};return Vo(t.index,on(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,name:n,values:o,source:r,width:l,against:c}){let{board:h}=this;l&&h.setup.set("width",l),r&&h.setup.set("data",r.data),c!==void 0&&this.keep(c);let u=h.panes[i??0];if(u?.manifest.name===n)for(let[v,k]of Object.entries(o??{}))u.settings.set(v,k);let m=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;h.status.alert(`${m}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var ql=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Ho=(s,e)=>Float32Array.from(new Int16Array(ql(s)),t=>t*e/32767);function Yl({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:c,distance:h,covered:u,quality:m},v,k){let y={edges:[0,1],shares:new Float32Array(1)},$={name:v.name,steps:0,discriminatorSteps:0,last:new Float32Array(v.measured.length).fill(NaN),rows:new Float32Array(0),samples:Ho(e,n),arrows:Ho(t,o),surface:Float32Array.from(new Uint8Array(ql(i)),E=>r+E*(l-r)/255),slopes:y,weights:y,limit:n,distance:h,covered:u,quality:m};return{real:{data:k,points:Ho(s,n),floor:c},frame:{type:"frame",data:k,panes:[$],rate:0}}}var xd=.041666666666666664,an=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*xd,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let c=h=>Math.max(-t,Math.min(t,h));this.cursor=[c(i+l[0]),c(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Kl=(s,e)=>[...s,e].slice(-300);var cn=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,c=u=>t.set("points",Kl(t.points,u));this.sketch=new an(r.canvas,l,c,()=>e.drawSoon());let h=Pl(()=>i.data.drawn.limit,u=>{e.status.alert(""),t.set("points",u),t.set("data","drawn"),e.ensureEngine(),e.status.note(u.length===1?"One point is the data now.":`${u.length} points are the data now.`)},u=>e.status.alert(u));o.brought.append(h.element);for(let u of["dragover","drop"])e.root.addEventListener(u,m=>{m.target.closest("input, textarea")||(m.preventDefault(),u==="drop"&&h.drop(m.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Uo=new Intl.NumberFormat("en"),hn=class{constructor(e){this.step=e;let t=ie("bet");this.radios=[0,1].map(n=>g("input",{type:"radio",name:t,id:`${t}-${n}`})),this.labels=this.radios.map(({id:n})=>g("label",{htmlFor:n}));let i=this.radios.map((n,o)=>g("span",{},n,this.labels[o]));this.said=g("p",{role:"status"}),this.element=g("fieldset",{className:"live-bet",hidden:!0},g("legend",{},`Who is nearer at step ${Uo.format(e)}?`),...i,this.said),this.open(!1)}open(e){this.settled=!1,this.element.hidden=!e;for(let t of this.radios)t.checked=t.disabled=!1;Z(this.said,"Place your bet, and press Play.")}name(e){e.forEach((t,i)=>Z(this.labels[i],t))}take(e,t,i){if(e<this.step&&this.settled&&this.open(!0),e<this.step||this.settled)return;if(e>this.step)return Z(this.said,`This run went past step ${Uo.format(this.step)}. Reset, and Play settles it.`);this.settled=!0;for(let r of this.radios)r.disabled=!0;let n=this.radios.findIndex(({checked:r})=>r),o=t===void 0?"Nobody wins":n<0?"":n===t?"You win":"You lose";return Z(this.said,`${o&&`${o}. `}Step ${Uo.format(e)}: ${i}.`)}};var kd="uplot",Sd="u-hz",$d="u-vt",Ed="u-title",Nd="u-wrap",Md="u-under",Td="u-over",Ad="u-axis",gs="u-off",_d="u-select",Pd="u-cursor-x",Ld="u-cursor-y",Od="u-cursor-pt",Cd="u-legend",Dd="u-live",Id="u-inline",Rd="u-series",jd="u-marker",Jl="u-label",Fd="u-value",Ei="width",Ni="height";var Ql="bottom",Ys="left",qo="right",hr="#000",Zl=hr+"0",Yo="mousemove",Xl="mousedown",Ko="mouseup",ea="mouseenter",ta="mouseleave",sa="dblclick",zd="resize",Wd="scroll",ia="change",mn="dppxchange",dr="--",ti=typeof window<"u",er=ti?document:null,Js=ti?window:null,Bd=ti?navigator:null,ae,dn;function tr(){let s=devicePixelRatio;ae!=s&&(ae=s,dn&&ir(ia,dn,tr),dn=matchMedia(`(min-resolution: ${ae-.001}dppx) and (max-resolution: ${ae+.001}dppx)`),vs(ia,dn,tr),Js.dispatchEvent(new CustomEvent(mn)))}function ot(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function sr(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function $t(s,e,t,i){let n=er.createElement(s);return e!=null&&ot(n,e),t?.insertBefore(n,i),n}function ft(s,e){return $t("div",s,e)}var na=new WeakMap;function Ct(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=na.get(s);o!=r&&(s.style.transform=o,na.set(s,o),e<0||t<0||e>i||t>n?ot(s,gs):sr(s,gs))}var oa=new WeakMap;function ra(s,e,t){let i=e+t,n=oa.get(s);i!=n&&(oa.set(s,i),s.style.background=e,s.style.borderColor=t)}var la=new WeakMap;function aa(s,e,t,i){let n=e+""+t,o=la.get(s);n!=o&&(la.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var ur={passive:!0},Vd={...ur,capture:!0};function vs(s,e,t,i){e.addEventListener(s,t,i?Vd:ur)}function ir(s,e,t,i){e.removeEventListener(s,t,ur)}ti&&tr();function Et(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:rt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function Ia(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var Ra=s=>s!=null,ja=s=>s!=null&&s>0,wn=Ia(Ra),Gd=Ia(ja);function Hd(s,e,t,i=0,n=!1){let o=n?Gd:wn,r=n?ja:Ra;[e,t]=o(s,e,t);let l=s[e],c=s[e];if(e>-1)if(i==1)l=s[e],c=s[t];else if(i==-1)l=s[t],c=s[e];else for(let h=e;h<=t;h++){let u=s[h];r(u)&&(u<l?l=u:u>c&&(c=u))}return[l??pe,c??-pe]}function bn(s,e,t,i){let n=da(s),o=da(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Wt:Fa,l=n==1?rt:mt,c=o==1?mt:rt,h=l(r(Oe(s))),u=c(r(Oe(e))),m=Qs(t,h),v=Qs(t,u);return t==10&&(h<0&&(m=fe(m,-h)),u<0&&(v=fe(v,-u))),i||t==2?(s=m*n,e=v*o):(s=Va(s,m),e=yn(e,v)),[s,e]}function pr(s,e,t,i){let n=bn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var fr=.1,ca={mode:3,pad:fr},Ti={pad:0,soft:null,mode:0},Ud={min:Ti,max:Ti};function gn(s,e,t,i){return xn(t)?ha(s,e,t):(Ti.pad=t,Ti.soft=i?0:null,Ti.mode=i?3:0,ha(s,e,Ud))}function re(s,e){return s??e}function qd(s,e,t){for(e=re(e,0),t=re(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function ha(s,e,t){let i=t.min,n=t.max,o=re(i.pad,0),r=re(n.pad,0),l=re(i.hard,-pe),c=re(n.hard,pe),h=re(i.soft,pe),u=re(n.soft,-pe),m=re(i.mode,0),v=re(n.mode,0),k=e-s,y=Wt(k),$=Ke(Oe(s),Oe(e)),E=Wt($),N=Oe(E-y);(k<1e-24||N>10)&&(k=0,(s==0||e==0)&&(k=1e-24,m==2&&h!=pe&&(o=0),v==2&&u!=-pe&&(r=0)));let x=k||$||1e3,A=Wt(x),M=Qs(10,rt(A)),z=x*(k==0?s==0?.1:1:o),L=fe(Va(s-z,M/10),24),G=s>=h&&(m==1||m==3&&L<=h||m==2&&L>=h)?h:pe,j=Ke(l,L<G&&s>=G?G:Nt(G,L)),Y=x*(k==0?e==0?.1:1:r),H=fe(yn(e+Y,M/10),24),P=e<=u&&(v==1||v==3&&H>=u||v==2&&H<=u)?u:-pe,J=Nt(c,H>P&&e<=P?P:Ke(P,H));return j==J&&j==0&&(J=100),[j,J]}var Yd=new Intl.NumberFormat(ti?Bd.language:"en-US"),mr=s=>Yd.format(s),lt=Math,fn=lt.PI,Oe=lt.abs,rt=lt.floor,Le=lt.round,mt=lt.ceil,Nt=lt.min,Ke=lt.max,Qs=lt.pow,da=lt.sign,Wt=lt.log10,Fa=lt.log2,Kd=(s,e=1)=>lt.sinh(s)*e,Jo=(s,e=1)=>lt.asinh(s/e),pe=1/0;function ua(s){return(Wt((s^s>>31)-(s>>31))|0)+1}function nr(s,e,t){return Nt(Ke(s,e),t)}function za(s){return typeof s=="function"}function se(s){return za(s)?s:()=>s}var Jd=()=>{},Wa=s=>s,Ba=(s,e)=>e,Qd=s=>null,pa=s=>!0,fa=(s,e)=>s==e,Zd=/\.\d*?(?=9{6,}|0{6,})/gm,ws=s=>{if(Ha(s)||Xt.has(s))return s;let e=`${s}`,t=e.match(Zd);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${ws(n)}e${o}`}return fe(s,i)};function fs(s,e){return ws(fe(ws(s/e))*e)}function yn(s,e){return ws(mt(ws(s/e))*e)}function Va(s,e){return ws(rt(ws(s/e))*e)}function fe(s,e=0){if(Ha(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Xt=new Map;function Ga(s){return((""+s).split(".")[1]||"").length}function _i(s,e,t,i){let n=[],o=i.map(Ga);for(let r=e;r<t;r++){let l=Oe(r),c=fe(Qs(s,r),l);for(let h=0;h<i.length;h++){let u=s==10?+`${i[h]}e${r}`:i[h]*c,m=(r>=0?0:l)+(r>=o[h]?0:o[h]),v=s==10?u:fe(u,m);n.push(v),Xt.set(v,m)}}return n}var Ai={},gr=[],Zs=[null,null],Zt=Array.isArray,Ha=Number.isInteger,Xd=s=>s===void 0;function ma(s){return typeof s=="string"}function xn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function eu(s){return s!=null&&typeof s=="object"}var tu=Object.getPrototypeOf(Uint8Array),Ua="__proto__";function Xs(s,e=xn){let t;if(Zt(s)){let i=s.find(n=>n!=null);if(Zt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Xs(s[n],e)}else t=s.slice()}else if(s instanceof tu)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Ua&&(t[i]=Xs(s[i],e))}else t=s;return t}function Ae(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Ua&&(xn(s[n])?Ae(s[n],Xs(i[n])):s[n]=Xs(i[n]))}return s}var su=0,iu=1,nu=2;function ou(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function ru(s,e){if(cu(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return hu(r[0])||(r=au(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],h=c.length;for(let u=0;u<h;u++)t.add(c[u])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],c=l[0];for(let h=1;h<l.length;h++){let u=l[h],m=Array(n).fill(void 0),v=e?e[r][h]:iu,k=[];for(let y=0;y<u.length;y++){let $=u[y],E=o.get(c[y]);$===null?v!=su&&(m[E]=$,v==nu&&k.push(E)):m[E]=$}ou(m,k,n),i.push(m)}}return i}var lu=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function au(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let c=0;c<t;c++)l[c]=r[i[c]];n.push(l)}return n}function cu(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function hu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,rt((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let c=s[l];if(c!=null){if(c<=r)return!1;r=c}}return!0}var qa=["January","February","March","April","May","June","July","August","September","October","November","December"],Ya=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ka(s){return s.slice(0,3)}var du=Ya.map(Ka),uu=qa.map(Ka),pu={MMMM:qa,MMM:uu,WWWW:Ya,WWW:du};function $i(s){return(s<10?"0":"")+s}function fu(s){return(s<10?"00":s<100?"0":"")+s}var mu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>$i(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>$i(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>$i(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>$i(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>$i(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>fu(s.getMilliseconds())};function vr(s,e){e=e||pu;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?mu[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var gu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function vu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==gu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Ja=s=>s%1==0,vn=[1,2,2.5,5],wu=_i(10,-32,0,vn),Qa=_i(10,0,32,vn),bu=Qa.filter(Ja),ms=wu.concat(Qa),wr=`
`,Za="{YYYY}",ga=wr+Za,Xa="{M}/{D}",Mi=wr+Xa,un=Mi+"/{YY}",ec="{aa}",yu="{h}:{mm}",Ks=yu+ec,va=wr+Ks,wa=":{ss}",he=null;function tc(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?_i(10,0,3,vn).filter(Ja):_i(10,-3,0,vn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),h=[[r,Za,he,he,he,he,he,he,1],[n*28,"{MMM}",ga,he,he,he,he,he,1],[n,Xa,ga,he,he,he,he,he,1],[i,"{h}"+ec,un,he,Mi,he,he,he,1],[t,Ks,un,he,Mi,he,he,he,1],[e,wa,un+" "+Ks,he,Mi+" "+Ks,he,va,he,1],[s,wa+".{fff}",un+" "+Ks,he,Mi+" "+Ks,he,va,he,1]];function u(m){return(v,k,y,$,E,N)=>{let x=[],A=E>=r,M=E>=o&&E<r,z=m(y),L=fe(z*s,3),G=Qo(z.getFullYear(),A?0:z.getMonth(),M||A?1:z.getDate()),j=fe(G*s,3);if(M||A){let Y=M?E/o:0,H=A?E/r:0,P=L==j?L:fe(Qo(G.getFullYear()+H,G.getMonth()+Y,1)*s,3),J=new Date(Le(P/s)),R=J.getFullYear(),q=J.getMonth();for(let F=0;P<=$;F++){let ee=Qo(R+H*F,q+Y*F,1),V=ee-m(fe(ee*s,3));P=fe((+ee+V)*s,3),P<=$&&x.push(P)}}else{let Y=E>=n?n:E,H=rt(y)-rt(L),P=j+H+yn(L-j,Y);x.push(P);let J=m(P),R=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,q=E/i,F=v.axes[k]._space,ee=N/F;for(;P=fe(P+E,s==1?0:3),!(P>$);)if(q>1){let V=rt(fe(R+q,6))%24,ne=m(P).getHours()-V;ne>1&&(ne=-1),P-=ne*i,R=(R+q)%24;let de=x[x.length-1];fe((P-de)/E,3)*ee>=.7&&x.push(P)}else x.push(P)}return x}}return[c,h,u]}var[xu,ku,Su]=tc(1),[$u,Eu,Nu]=tc(.001);_i(2,-53,53,[1]);function ba(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function ya(s,e){return(t,i,n,o,r)=>{let l=e.find(y=>r>=y[0])||e[e.length-1],c,h,u,m,v,k;return i.map(y=>{let $=s(y),E=$.getFullYear(),N=$.getMonth(),x=$.getDate(),A=$.getHours(),M=$.getMinutes(),z=$.getSeconds(),L=E!=c&&l[2]||N!=h&&l[3]||x!=u&&l[4]||A!=m&&l[5]||M!=v&&l[6]||z!=k&&l[7]||l[1];return c=E,h=N,u=x,m=A,v=M,k=z,L($)})}}function Mu(s,e){let t=vr(e);return(i,n,o,r,l)=>n.map(c=>t(s(c)))}function Qo(s,e,t){return new Date(s,e,t)}function xa(s,e){return e(s)}var Tu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ka(s,e){return(t,i,n,o)=>o==null?dr:e(s(i))}function Au(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function _u(s,e){return s.series[e].fill(s,e)}var Pu={show:!0,live:!0,isolate:!1,mount:Jd,markers:{show:!0,width:2,stroke:Au,fill:_u,dash:"solid"},idx:null,idxs:null,values:[]};function Lu(s,e){let t=s.cursor.points,i=ft(),n=t.size(s,e);be(i,Ei,n),be(i,Ni,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function Ou(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Cu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function Du(s,e){return s.series[e].points.size}var Zo=[0,0];function Iu(s,e,t){return Zo[0]=e,Zo[1]=t,Zo}function pn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Xo(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var Ru={show:!0,x:!0,y:!0,lock:!1,move:Iu,points:{one:!1,show:Lu,size:Du,width:0,stroke:Cu,fill:Ou},bind:{mousedown:pn,mouseup:pn,click:pn,dblclick:pn,mousemove:Xo,mouseleave:Xo,mouseenter:Xo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},sc={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},br=Ae({},sc,{filter:Ba}),ic=Ae({},br,{size:10}),nc=Ae({},sc,{show:!1}),yr='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',oc="bold "+yr,rc=1.5,Sa={show:!0,scale:"x",stroke:hr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:oc,side:2,grid:br,ticks:ic,border:nc,font:yr,lineGap:rc,rotate:0},ju="Value",Fu="Time",$a={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function zu(s,e,t,i,n){return e.map(o=>o==null?"":mr(o))}function Wu(s,e,t,i,n,o,r){let l=[],c=Xt.get(n)||0;t=r?t:fe(yn(t,n),c);for(let h=t;h<=i;h=fe(h+n,c))l.push(Object.is(h,-0)?0:h);return l}function or(s,e,t,i,n,o,r){let l=[],c=s.scales[s.axes[e].scale].log,h=c==10?Wt:Fa,u=rt(h(t));n=Qs(c,u),c==10&&(n=ms[Et(n,ms)]);let m=t,v=n*c;c==10&&(v=ms[Et(v,ms)]);do l.push(m),m=m+n,c==10&&!Xt.has(m)&&(m=fe(m,Xt.get(n))),m>=v&&(n=m,v=n*c,c==10&&(v=ms[Et(v,ms)]));while(m<=i);return l}function Bu(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,h=i>c?or(s,e,Ke(c,t),i,n):[c],u=i>=0&&t<=0?[0]:[];return(t<-c?or(s,e,Ke(c,-i),-t,n):[c]).reverse().map(v=>-v).concat(u,h)}var lc=/./,Vu=/[12357]/,Gu=/[125]/,Ea=/1/,rr=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function Hu(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],c=s.valToPos,h=o._space,u=c(10,r),m=c(9,r)-u>=h?lc:c(7,r)-u>=h?Vu:c(5,r)-u>=h?Gu:Ea;if(m==Ea){let v=Oe(c(1,r)-u);if(v<h)return rr(e.slice().reverse(),l.distr,m,mt(h/v)).reverse()}return rr(e,l.distr,m,1)}function Uu(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,c=s.valToPos,h=Oe(c(1,r)-c(2,r));return h<l?rr(e.slice().reverse(),3,lc,mt(l/h)).reverse():e}function qu(s,e,t,i){return i==null?dr:e==null?"":mr(e)}var Na={show:!0,scale:"y",stroke:hr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:oc,side:3,grid:br,ticks:ic,border:nc,font:yr,lineGap:rc,rotate:0};function Yu(s,e){let t=3+(s||1)*2;return fe(t*e,3)}function Ku(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Oe(r-o),c=s.series[e],h=l/(c.points.space*ae);return i[1]-i[0]<=h}var Ma={scale:null,auto:!0,sorted:0,min:pe,max:-pe},ac=(s,e,t,i,n)=>n,Ta={show:!0,auto:!0,sorted:0,gaps:ac,alpha:1,facets:[Ae({},Ma,{scale:"x"}),Ae({},Ma,{scale:"y"})]},Aa={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:ac,alpha:1,points:{show:Ku,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function Ju(s,e,t,i,n){return t/10}var cc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Qu=Ae({},cc,{time:!1,ori:1}),_a={};function hc(s,e){let t=_a[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,c,h){for(let u=0;u<t.plots.length;u++)t.plots[u]!=n&&t.plots[u].pub(i,n,o,r,l,c,h)}},s!=null&&(_a[s]=t)),t}var ei=1,lr=2;function bs(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,c=o[0],h=i==2?o[1]:o[e],u=i==2?r[n.facets[0].scale]:r[s.series[0].scale],m=i==2?r[n.facets[1].scale]:r[n.scale],v=l.left,k=l.top,y=l.width,$=l.height,E=s.valToPosH,N=s.valToPosV;return u.ori==0?t(n,c,h,u,m,E,N,v,k,y,$,Sn,si,En,uc,fc):t(n,c,h,u,m,N,E,k,v,$,y,$n,ii,Sr,pc,mc)}function xr(s,e){let t=0,i=0,n=re(s.bands,gr);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Zu(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,c=s.scales[l];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Bt(s,e,t,i,n,o){return bs(s,e,(r,l,c,h,u,m,v,k,y,$,E)=>{let N=r.pxRound,x=h.dir*(h.ori==0?1:-1),A=h.ori==0?si:ii,M,z;x==1?(M=t,z=i):(M=i,z=t);let L=N(m(l[M],h,$,k)),G=N(v(c[M],u,E,y)),j=N(m(l[z],h,$,k)),Y=N(v(o==1?u.max:u.min,u,E,y)),H=new Path2D(n);return A(H,j,Y),A(H,L,Y),A(H,L,G),H})}function kn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?En:Sr,c=t;for(let m=0;m<s.length;m++){let v=s[m];if(v[1]>v[0]){let k=v[0]-c;k>0&&l(r,c,i,k,i+o),c=v[1]}}let h=t+n-c,u=10;h>0&&l(r,c,i-u/2,h,i+o+u)}return r}function Xu(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function kr(s,e,t,i,n,o,r){let l=[],c=s.length;for(let h=n==1?t:i;h>=t&&h<=i;h+=n)if(e[h]===null){let m=h,v=h;if(n==1)for(;++h<=i&&e[h]===null;)v=h;else for(;--h>=t&&e[h]===null;)v=h;let k=o(s[m]),y=v==m?k:o(s[v]),$=m-n;k=r<=0&&$>=0&&$<c?o(s[$]):k;let N=v+n;y=r>=0&&N>=0&&N<c?o(s[N]):y,y>=k&&l.push([k,y])}return l}function Pa(s){return s==0?Wa:s==1?Le:e=>fs(e,s)}function dc(s){let e=s==0?Sn:$n,t=s==0?(n,o,r,l,c,h)=>{n.arcTo(o,r,l,c,h)}:(n,o,r,l,c,h)=>{n.arcTo(r,o,c,l,h)},i=s==0?(n,o,r,l,c)=>{n.rect(o,r,l,c)}:(n,o,r,l,c)=>{n.rect(r,o,c,l)};return(n,o,r,l,c,h=0,u=0)=>{h==0&&u==0?i(n,o,r,l,c):(h=Nt(h,l/2,c/2),u=Nt(u,l/2,c/2),e(n,o+h,r),t(n,o+l,r,o+l,r+c,h),t(n,o+l,r+c,o,r+c,u),t(n,o,r+c,o,r,u),t(n,o,r,o+l,r,h),n.closePath())}}var Sn=(s,e,t)=>{s.moveTo(e,t)},$n=(s,e,t)=>{s.moveTo(t,e)},si=(s,e,t)=>{s.lineTo(e,t)},ii=(s,e,t)=>{s.lineTo(t,e)},En=dc(0),Sr=dc(1),uc=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},pc=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},fc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},mc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function gc(s){return(e,t,i,n,o)=>bs(e,t,(r,l,c,h,u,m,v,k,y,$,E)=>{let{pxRound:N,points:x}=r,A,M;h.ori==0?(A=Sn,M=uc):(A=$n,M=pc);let z=fe(x.width*ae,3),L=(x.size-x.width)/2*ae,G=fe(L*2,3),j=new Path2D,Y=new Path2D,{left:H,top:P,width:J,height:R}=e.bbox;En(Y,H-G,P-G,J+G*2,R+G*2);let q=F=>{if(c[F]!=null){let ee=N(m(l[F],h,$,k)),V=N(v(c[F],u,E,y));A(j,ee+L,V),M(j,ee,V,L,0,fn*2)}};if(o)o.forEach(q);else for(let F=i;F<=n;F++)q(F);return{stroke:z>0?j:null,fill:j,clip:Y,flags:ei|lr}})}function vc(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var ep=vc(si),tp=vc(ii);function wc(s){let e=re(s?.alignGaps,0);return(t,i,n,o)=>bs(t,i,(r,l,c,h,u,m,v,k,y,$,E)=>{[n,o]=wn(c,n,o);let N=r.pxRound,x=R=>N(m(R,h,$,k)),A=R=>N(v(R,u,E,y)),M,z;h.ori==0?(M=si,z=ep):(M=ii,z=tp);let L=h.dir*(h.ori==0?1:-1),G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ei},j=G.stroke,Y=!1;if(o-n>=$*4){let R=W=>t.posToVal(W,h.key,!0),q=null,F=null,ee,V,Je,ye=x(l[L==1?n:o]),ne=x(l[n]),de=x(l[o]),X=R(L==1?ne+1:de-1);for(let W=L==1?n:o;W>=n&&W<=o;W+=L){let _e=l[W],xe=(L==1?_e<X:_e>X)?ye:x(_e),ce=c[W];xe==ye?ce!=null?(V=ce,q==null?(M(j,xe,A(V)),ee=q=F=V):V<q?q=V:V>F&&(F=V)):ce===null&&(Y=!0):(q!=null&&z(j,ye,A(q),A(F),A(ee),A(V)),ce!=null?(V=ce,M(j,xe,A(V)),q=F=ee=V):(q=F=null,ce===null&&(Y=!0)),ye=xe,X=R(ye+L))}q!=null&&q!=F&&Je!=ye&&z(j,ye,A(q),A(F),A(ee),A(V))}else for(let R=L==1?n:o;R>=n&&R<=o;R+=L){let q=c[R];q===null?Y=!0:q!=null&&M(j,x(l[R]),A(q))}let[P,J]=xr(t,i);if(r.fill!=null||P!=0){let R=G.fill=new Path2D(j),q=r.fillTo(t,i,r.min,r.max,P),F=A(q),ee=x(l[n]),V=x(l[o]);L==-1&&([V,ee]=[ee,V]),M(R,V,F),M(R,ee,F)}if(!r.spanGaps){let R=[];Y&&R.push(...kr(l,c,n,o,L,x,e)),G.gaps=R=r.gaps(t,i,n,o,R),G.clip=kn(R,h.ori,k,y,$,E)}return J!=0&&(G.band=J==2?[Bt(t,i,n,o,j,-1),Bt(t,i,n,o,j,1)]:Bt(t,i,n,o,j,J)),G})}function sp(s){let e=re(s.align,1),t=re(s.ascDesc,!1),i=re(s.alignGaps,0),n=re(s.extend,!1);return(o,r,l,c)=>bs(o,r,(h,u,m,v,k,y,$,E,N,x,A)=>{[l,c]=wn(m,l,c);let M=h.pxRound,{left:z,width:L}=o.bbox,G=ne=>M(y(ne,v,x,E)),j=ne=>M($(ne,k,A,N)),Y=v.ori==0?si:ii,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ei},P=H.stroke,J=v.dir*(v.ori==0?1:-1),R=j(m[J==1?l:c]),q=G(u[J==1?l:c]),F=q,ee=q;n&&e==-1&&(ee=z,Y(P,ee,R)),Y(P,q,R);for(let ne=J==1?l:c;ne>=l&&ne<=c;ne+=J){let de=m[ne];if(de==null)continue;let X=G(u[ne]),W=j(de);e==1?Y(P,X,R):Y(P,F,W),Y(P,X,W),R=W,F=X}let V=F;n&&e==1&&(V=z+L,Y(P,V,R));let[Je,ye]=xr(o,r);if(h.fill!=null||Je!=0){let ne=H.fill=new Path2D(P),de=h.fillTo(o,r,h.min,h.max,Je),X=j(de);Y(ne,V,X),Y(ne,ee,X)}if(!h.spanGaps){let ne=[];ne.push(...kr(u,m,l,c,J,G,i));let de=h.width*ae/2,X=t||e==1?de:-de,W=t||e==-1?-de:de;ne.forEach(_e=>{_e[0]+=X,_e[1]+=W}),H.gaps=ne=h.gaps(o,r,l,c,ne),H.clip=kn(ne,v.ori,E,N,x,A)}return ye!=0&&(H.band=ye==2?[Bt(o,r,l,c,P,-1),Bt(o,r,l,c,P,1)]:Bt(o,r,l,c,P,ye)),H})}function La(s,e,t,i,n,o,r=pe){if(s.length>1){let l=null;for(let c=0,h=1/0;c<s.length;c++)if(e[c]!==void 0){if(l!=null){let u=Oe(s[c]-s[l]);u<h&&(h=u,r=Oe(t(s[c],i,n,o)-t(s[l],i,n,o)))}l=c}}return r}function ip(s){s=s||Ai;let e=re(s.size,[.6,pe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=se(n),r=1-e[0],l=re(e[1],pe),c=re(e[2],1),h=re(s.disp,Ai),u=re(s.each,k=>{}),{fill:m,stroke:v}=h;return(k,y,$,E)=>bs(k,y,(N,x,A,M,z,L,G,j,Y,H,P)=>{let J=N.pxRound,R=t,q=i*ae,F=l*ae,ee=c*ae,V,Je;M.ori==0?[V,Je]=o(k,y):[Je,V]=o(k,y);let ye=M.dir*(M.ori==0?1:-1),ne=M.ori==0?En:Sr,de=M.ori==0?u:(D,me,Pe,Ns,is,Tt,ns)=>{u(D,me,Pe,is,Ns,ns,Tt)},X=re(k.bands,gr).find(D=>D.series[0]==y),W=X!=null?X.dir:0,_e=N.fillTo(k,y,N.min,N.max,W),Ge=J(G(_e,z,P,Y)),xe,ce,gt,Xe=H,$e=J(N.width*ae),Mt=!1,Dt=null,at=null,Gt=null,Ss=null;m!=null&&($e==0||v!=null)&&(Mt=!0,Dt=m.values(k,y,$,E),at=new Map,new Set(Dt).forEach(D=>{D!=null&&at.set(D,new Path2D)}),$e>0&&(Gt=v.values(k,y,$,E),Ss=new Map,new Set(Gt).forEach(D=>{D!=null&&Ss.set(D,new Path2D)})));let{x0:$s,size:ai}=h;if($s!=null&&ai!=null){R=1,x=$s.values(k,y,$,E),$s.unit==2&&(x=x.map(Pe=>k.posToVal(j+Pe*H,M.key,!0)));let D=ai.values(k,y,$,E);ai.unit==2?ce=D[0]*H:ce=L(D[0],M,H,j)-L(0,M,H,j),Xe=La(x,A,L,M,H,j,Xe),gt=Xe-ce+q}else Xe=La(x,A,L,M,H,j,Xe),gt=Xe*r+q,ce=Xe-gt;gt<1&&(gt=0),$e>=ce/2&&($e=0),gt<5&&(J=Wa);let Ii=gt>0,ts=Xe-gt-(Ii?$e:0);ce=J(nr(ts,ee,F)),xe=(R==0?ce/2:R==ye?0:ce)-R*ye*((R==0?q/2:0)+(Ii?$e/2:0));let He={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Es=Mt?null:new Path2D,It=null;if(X!=null)It=k.data[X.series[1]];else{let{y0:D,y1:me}=h;D!=null&&me!=null&&(A=me.values(k,y,$,E),It=D.values(k,y,$,E))}let ss=V*ce,Q=Je*ce;for(let D=ye==1?$:E;D>=$&&D<=E;D+=ye){let me=A[D];if(me==null)continue;if(It!=null){let Qe=It[D]??0;if(me-Qe==0)continue;Ge=G(Qe,z,P,Y)}let Pe=M.distr!=2||h!=null?x[D]:D,Ns=L(Pe,M,H,j),is=G(re(me,_e),z,P,Y),Tt=J(Ns-xe),ns=J(Ke(is,Ge)),et=J(Nt(is,Ge)),ct=ns-et;if(me!=null){let Qe=me<0?Q:ss,vt=me<0?ss:Q;Mt?($e>0&&Gt[D]!=null&&ne(Ss.get(Gt[D]),Tt,et+rt($e/2),ce,Ke(0,ct-$e),Qe,vt),Dt[D]!=null&&ne(at.get(Dt[D]),Tt,et+rt($e/2),ce,Ke(0,ct-$e),Qe,vt)):ne(Es,Tt,et+rt($e/2),ce,Ke(0,ct-$e),Qe,vt),de(k,y,D,Tt-$e/2,et,ce+$e,ct)}}return $e>0?He.stroke=Mt?Ss:Es:Mt||(He._fill=N.width==0?N._fill:N._stroke??N._fill,He.width=0),He.fill=Mt?at:Es,He})}function np(s,e){let t=re(e?.alignGaps,0);return(i,n,o,r)=>bs(i,n,(l,c,h,u,m,v,k,y,$,E,N)=>{[o,r]=wn(h,o,r);let x=l.pxRound,A=V=>x(v(V,u,E,y)),M=V=>x(k(V,m,N,$)),z,L,G;u.ori==0?(z=Sn,G=si,L=fc):(z=$n,G=ii,L=mc);let j=u.dir*(u.ori==0?1:-1),Y=A(c[j==1?o:r]),H=Y,P=[],J=[];for(let V=j==1?o:r;V>=o&&V<=r;V+=j)if(h[V]!=null){let ye=c[V],ne=A(ye);P.push(H=ne),J.push(M(h[V]))}let R={stroke:s(P,J,z,G,L,x),fill:null,clip:null,band:null,gaps:null,flags:ei},q=R.stroke,[F,ee]=xr(i,n);if(l.fill!=null||F!=0){let V=R.fill=new Path2D(q),Je=l.fillTo(i,n,l.min,l.max,F),ye=M(Je);G(V,H,ye),G(V,Y,ye)}if(!l.spanGaps){let V=[];V.push(...kr(c,h,o,r,j,A,t)),R.gaps=V=l.gaps(i,n,o,r,V),R.clip=kn(V,u.ori,y,$,E,N)}return ee!=0&&(R.band=ee==2?[Bt(i,n,o,r,q,-1),Bt(i,n,o,r,q,1)]:Bt(i,n,o,r,q,ee)),R})}function op(s){return np(rp,s)}function rp(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let c=Array(r),h=Array(r-1),u=Array(r-1),m=Array(r-1);for(let v=0;v<r-1;v++)u[v]=e[v+1]-e[v],m[v]=s[v+1]-s[v],h[v]=u[v]/m[v];c[0]=h[0];for(let v=1;v<r-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?c[v]=0:(c[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(c[v])||(c[v]=0));c[r-1]=h[r-2];for(let v=0;v<r-1;v++)n(l,s[v]+m[v]/3,e[v]+c[v]*m[v]/3,s[v+1]-m[v]/3,e[v+1]-c[v+1]*m[v]/3,s[v+1],e[v+1])}return l}var ar=new Set;function Oa(){for(let s of ar)s.syncRect(!0)}ti&&(vs(zd,Js,Oa),vs(Wd,Js,Oa,!0),vs(mn,Js,()=>{Me.pxRatio=ae}));var lp=wc(),ap=gc();function Ca(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>cr(o,r,e,t))}function cp(s,e){return s.map((t,i)=>i==0?{}:Ae({},e,t))}function cr(s,e,t,i){return Ae({},e==0?t:i,s)}function bc(s,e,t){return e==null?Zs:[e,t]}var hp=bc;function dp(s,e,t){return e==null?Zs:gn(e,t,fr,!0)}function yc(s,e,t,i){return e==null?Zs:bn(e,t,s.scales[i].log,!1)}var up=yc;function xc(s,e,t,i){return e==null?Zs:pr(e,t,s.scales[i].log,!1)}var pp=xc;function fp(s,e,t,i,n){let o=Ke(ua(s),ua(e)),r=e-s,l=Et(n/i*r,t);do{let c=t[l],h=i*c/r;if(h>=n&&o+(c<5?Xt.get(c):0)<=17)return[c,h]}while(++l<t.length);return[0,0]}function Da(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*ae))+"px"),[s,e,t]}function mp(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=fe(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Me(s,e,t){let i={mode:re(s.mode,1)},n=i.mode;function o(a,d,p,f){let w=d.valToPct(a);return f+p*(d.dir==-1?1-w:w)}function r(a,d,p,f){let w=d.valToPct(a);return f+p*(d.dir==-1?w:1-w)}function l(a,d,p,f){return d.ori==0?o(a,d,p,f):r(a,d,p,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let h=i.root=ft(kd);if(s.id!=null&&(h.id=s.id),ot(h,s.class),s.title){let a=ft(Ed,h);a.textContent=s.title}let u=$t("canvas"),m=i.ctx=u.getContext("2d"),v=ft(Nd,h);vs("click",v,a=>{a.target===y&&(ge!=Rs||ke!=js)&&We.click(i,a)},!0);let k=i.under=ft(Md,v);v.appendChild(u);let y=i.over=ft(Td,v);s=Xs(s);let $=+re(s.pxAlign,1),E=Pa($);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let N=s.ms||.001,x=i.series=n==1?Ca(s.series||[],$a,Aa,!1):cp(s.series||[null],Ta),A=i.axes=Ca(s.axes||[],Sa,Na,!0),M=i.scales={},z=i.bands=s.bands||[];z.forEach(a=>{a.fill=se(a.fill||null),a.dir=re(a.dir,-1)});let L=n==2?x[1].facets[0].scale:x[0].scale,G={axes:Th,series:Sh},j=(s.drawOrder||["axes","series"]).map(a=>G[a]);function Y(a){let d=a.distr==3?p=>Wt(p>0?p:a.clamp(i,p,a.min,a.max,a.key)):a.distr==4?p=>Jo(p,a.asinh):a.distr==100?p=>a.fwd(p):p=>p;return p=>{let f=d(p),{_min:w,_max:b}=a,S=b-w;return(f-w)/S}}function H(a){let d=M[a];if(d==null){let p=(s.scales||Ai)[a]||Ai;if(p.from!=null){H(p.from);let f=Ae({},M[p.from],p,{key:a});f.valToPct=Y(f),M[a]=f}else{d=M[a]=Ae({},a==L?cc:Qu,p),d.key=a;let f=d.time,w=d.range,b=Zt(w);if((a!=L||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?ca:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?ca:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&xn(w))){let S=w;w=(T,_,O)=>_==null?Zs:gn(_,O,S)}d.range=se(w||(f?hp:a==L?d.distr==3?up:d.distr==4?pp:bc:d.distr==3?yc:d.distr==4?xc:dp)),d.auto=se(b?!1:d.auto),d.clamp=se(d.clamp||Ju),d._min=d._max=null,d.valToPct=Y(d)}}}H("x"),H("y"),n==1&&x.forEach(a=>{H(a.scale)}),A.forEach(a=>{H(a.scale)});for(let a in s.scales)H(a);let P=M[L],J=P.distr,R,q;P.ori==0?(ot(h,Sd),R=o,q=r):(ot(h,$d),R=r,q=o);let F={};for(let a in M){let d=M[a];(d.min!=null||d.max!=null)&&(F[a]={min:d.min,max:d.max},d.min=d.max=null)}let ee=s.tzDate||(a=>new Date(Le(a/N))),V=s.fmtDate||vr,Je=N==1?Su(ee):Nu(ee),ye=ya(ee,ba(N==1?ku:Eu,V)),ne=ka(ee,xa(Tu,V)),de=[],X=i.legend=Ae({},Pu,s.legend),W=i.cursor=Ae({},Ru,{drag:{y:n==2}},s.cursor),_e=X.show,Ge=W.show,xe=X.markers;X.idxs=de,xe.width=se(xe.width),xe.dash=se(xe.dash),xe.stroke=se(xe.stroke),xe.fill=se(xe.fill);let ce,gt,Xe,$e=[],Mt=[],Dt,at=!1,Gt={};if(X.live){let a=x[1]?x[1].values:null;at=a!=null,Dt=at?a(i,1,0):{_:0};for(let d in Dt)Gt[d]=dr}if(_e)if(ce=$t("table",Cd,h),Xe=$t("tbody",null,ce),X.mount(i,ce),at){gt=$t("thead",null,ce,Xe);let a=$t("tr",null,gt);$t("th",null,a);for(var Ss in Dt)$t("th",Jl,a).textContent=Ss}else ot(ce,Id),X.live&&ot(ce,Dd);let $s={show:!0},ai={show:!1};function Ii(a,d){if(d==0&&(at||!X.live||n==2))return Zs;let p=[],f=$t("tr",Rd,Xe,Xe.childNodes[d]);ot(f,a.class),a.show||ot(f,gs);let w=$t("th",null,f);if(xe.show){let T=ft(jd,w);if(d>0){let _=xe.width(i,d);_&&(T.style.border=_+"px "+xe.dash(i,d)+" "+xe.stroke(i,d)),T.style.background=xe.fill(i,d)}}let b=ft(Jl,w);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,d>0&&(xe.show||(b.style.color=a.width>0?xe.stroke(i,d):xe.fill(i,d)),He("click",w,T=>{if(W._lock)return;rs(T);let _=x.indexOf(a);if((T.ctrlKey||T.metaKey)!=X.isolate){let O=x.some((C,I)=>I>0&&I!=_&&C.show);x.forEach((C,I)=>{I>0&&_t(I,O?I==_?$s:ai:$s,!0,Te.setSeries)})}else _t(_,{show:!a.show},!0,Te.setSeries)},!1),Ts&&He(ea,w,T=>{W._lock||(rs(T),_t(x.indexOf(a),zs,!0,Te.setSeries))},!1));for(var S in Dt){let T=$t("td",Fd,f);T.textContent="--",p.push(T)}return[f,p]}let ts=new Map;function He(a,d,p,f=!0){let w=ts.get(d)||{},b=W.bind[a](i,d,p,f);b&&(vs(a,d,w[a]=b),ts.set(d,w))}function Es(a,d,p){let f=ts.get(d)||{};for(let w in f)(a==null||w==a)&&(ir(w,d,f[w]),delete f[w]);a==null&&ts.delete(d)}let It=0,ss=0,Q=0,D=0,me=0,Pe=0,Ns=me,is=Pe,Tt=Q,ns=D,et=0,ct=0,Qe=0,vt=0;i.bbox={};let eo=!1,Ri=!1,Ms=!1,os=!1,ji=!1,ht=!1;function to(a,d,p){(p||a!=i.width||d!=i.height)&&Fr(a,d),Os(!1),Ms=!0,Ri=!0,Cs()}function Fr(a,d){i.width=It=Q=a,i.height=ss=D=d,me=Pe=0,gh(),vh();let p=i.bbox;et=p.left=fs(me*ae,.5),ct=p.top=fs(Pe*ae,.5),Qe=p.width=fs(Q*ae,.5),vt=p.height=fs(D*ae,.5)}let ph=3;function fh(){let a=!1,d=0;for(;!a;){d++;let p=Nh(d),f=Mh(d);a=d==ph||p&&f,a||(Fr(i.width,i.height),Ri=!0)}}function mh({width:a,height:d}){to(a,d)}i.setSize=mh;function gh(){let a=!1,d=!1,p=!1,f=!1;A.forEach((w,b)=>{if(w.show&&w._show){let{side:S,_size:T}=w,_=S%2,O=w.label!=null?w.labelSize:0,C=T+O;C>0&&(_?(Q-=C,S==3?(me+=C,f=!0):p=!0):(D-=C,S==0?(Pe+=C,a=!0):d=!0))}}),ls[0]=a,ls[1]=p,ls[2]=d,ls[3]=f,Q-=Ht[1]+Ht[3],me+=Ht[3],D-=Ht[2]+Ht[0],Pe+=Ht[0]}function vh(){let a=me+Q,d=Pe+D,p=me,f=Pe;function w(b,S){switch(b){case 1:return a+=S,a-S;case 2:return d+=S,d-S;case 3:return p-=S,p+S;case 0:return f-=S,f+S}}A.forEach((b,S)=>{if(b.show&&b._show){let T=b.side;b._pos=w(T,b._size),b.label!=null&&(b._lpos=w(T,b.labelSize))}})}if(W.dataIdx==null){let a=W.hover,d=a.skip=new Set(a.skip??[]);d.add(void 0);let p=a.prox=se(a.prox),f=a.bias??=0;W.dataIdx=(w,b,S,T)=>{if(b==0)return S;let _=S,O=p(w,b,S,T)??pe,C=O>=0&&O<pe,I=P.ori==0?Q:D,K=W.left,le=e[0],oe=e[b];if(d.has(oe[S])){_=null;let te=null,U=null,B;if(f==0||f==-1)for(B=S;te==null&&B-- >0;)d.has(oe[B])||(te=B);if(f==0||f==1)for(B=S;U==null&&B++<oe.length;)d.has(oe[B])||(U=B);if(te!=null||U!=null)if(C){let we=te==null?-1/0:R(le[te],P,I,0),Ee=U==null?1/0:R(le[U],P,I,0),Fe=K-we,ue=Ee-K;Fe<=ue?Fe<=O&&(_=te):ue<=O&&(_=U)}else _=U==null?te:te==null?U:S-te<=U-S?te:U}else C&&Oe(K-R(le[S],P,I,0))>O&&(_=null);return _}}let rs=a=>{W.event=a};W.idxs=de,W._lock=!1;let Ve=W.points;Ve.show=se(Ve.show),Ve.size=se(Ve.size),Ve.stroke=se(Ve.stroke),Ve.width=se(Ve.width),Ve.fill=se(Ve.fill);let At=i.focus=Ae({},s.focus||{alpha:.3},W.focus),Ts=At.prox>=0,As=Ts&&Ve.one,dt=[],_s=[],Ps=[];function zr(a,d){let p=Ve.show(i,d);if(p instanceof HTMLElement)return ot(p,Od),ot(p,a.class),Ct(p,-10,-10,Q,D),y.insertBefore(p,dt[d]),p}function Wr(a,d){if(n==1||d>0){let p=n==1&&M[a.scale].time,f=a.value;a.value=p?ma(f)?ka(ee,xa(f,V)):f||ne:f||qu,a.label=a.label||(p?Fu:ju)}if(As||d>0){a.width=a.width==null?1:a.width,a.paths=a.paths||lp||Qd,a.fillTo=se(a.fillTo||Zu),a.pxAlign=+re(a.pxAlign,$),a.pxRound=Pa(a.pxAlign),a.stroke=se(a.stroke||null),a.fill=se(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let p=Yu(Ke(1,a.width),1),f=a.points=Ae({},{size:p,width:Ke(1,p*.2),stroke:a.stroke,space:p*2,paths:ap,_stroke:null,_fill:null},a.points);f.show=se(f.show),f.filter=se(f.filter),f.fill=se(f.fill),f.stroke=se(f.stroke),f.paths=se(f.paths),f.pxAlign=a.pxAlign}if(_e){let p=Ii(a,d);$e.splice(d,0,p[0]),Mt.splice(d,0,p[1]),X.values.push(null)}if(Ge){de.splice(d,0,null);let p=null;As?d==0&&(p=zr(a,d)):d>0&&(p=zr(a,d)),dt.splice(d,0,p),_s.splice(d,0,0),Ps.splice(d,0,0)}je("addSeries",d)}function wh(a,d){d=d??x.length,a=n==1?cr(a,d,$a,Aa):cr(a,d,{},Ta),x.splice(d,0,a),Wr(x[d],d)}i.addSeries=wh;function bh(a){if(x.splice(a,1),_e){X.values.splice(a,1),Mt.splice(a,1);let d=$e.splice(a,1)[0];Es(null,d.firstChild),d.remove()}Ge&&(de.splice(a,1),dt.splice(a,1)[0].remove(),_s.splice(a,1),Ps.splice(a,1)),je("delSeries",a)}i.delSeries=bh;let ls=[!1,!1,!1,!1];function yh(a,d){if(a._show=a.show,a.show){let p=a.side%2,f=M[a.scale];f==null&&(a.scale=p?x[1].scale:L,f=M[a.scale]);let w=f.time;a.size=se(a.size),a.space=se(a.space),a.rotate=se(a.rotate),Zt(a.incrs)&&a.incrs.forEach(S=>{!Xt.has(S)&&Xt.set(S,Ga(S))}),a.incrs=se(a.incrs||(f.distr==2?bu:w?N==1?xu:$u:ms)),a.splits=se(a.splits||(w&&f.distr==1?Je:f.distr==3?or:f.distr==4?Bu:Wu)),a.stroke=se(a.stroke),a.grid.stroke=se(a.grid.stroke),a.ticks.stroke=se(a.ticks.stroke),a.border.stroke=se(a.border.stroke);let b=a.values;a.values=Zt(b)&&!Zt(b[0])?se(b):w?Zt(b)?ya(ee,ba(b,V)):ma(b)?Mu(ee,b):b||ye:b||zu,a.filter=se(a.filter||(f.distr>=3&&f.log==10?Hu:f.distr==3&&f.log==2?Uu:Ba)),a.font=Da(a.font),a.labelFont=Da(a.labelFont),a._size=a.size(i,null,d,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(ls[d]=!0,a._el=ft(Ad,v))}}function ci(a,d,p,f){let[w,b,S,T]=p,_=d%2,O=0;return _==0&&(T||b)&&(O=d==0&&!w||d==2&&!S?Le(Sa.size/3):0),_==1&&(w||S)&&(O=d==1&&!b||d==3&&!T?Le(Na.size/2):0),O}let Br=i.padding=(s.padding||[ci,ci,ci,ci]).map(a=>se(re(a,ci))),Ht=i._padding=Br.map((a,d)=>a(i,d,ls,0)),ze,Ce=null,De=null,Fi=n==1?x[0].idxs:null,wt=null,hi=!1;function Vr(a,d){if(e=a??[],i.data=i._data=e,n==2){ze=0;for(let p=1;p<x.length;p++)ze+=e[p][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),wt=e[0],ze=wt.length;let p=e;if(J==2){p=e.slice();let f=p[0]=Array(ze);for(let w=0;w<ze;w++)f[w]=w}i._data=e=p}if(Os(!0),je("setData"),J==2&&(Ms=!0),d!==!1){let p=P;p.auto(i,hi)?so():qt(L,p.min,p.max),os=os||W.left>=0,ht=!0,Cs()}}i.setData=Vr;function so(){hi=!0;let a,d;n==1&&(ze>0?(Ce=Fi[0]=0,De=Fi[1]=ze-1,a=e[0][Ce],d=e[0][De],J==2?(a=Ce,d=De):a==d&&(J==3?[a,d]=bn(a,a,P.log,!1):J==4?[a,d]=pr(a,a,P.log,!1):P.time?d=a+Le(86400/N):[a,d]=gn(a,d,fr,!0))):(Ce=Fi[0]=a=null,De=Fi[1]=d=null)),qt(L,a,d)}let zi,Ls,io,no,oo,ro,lo,ao,co,Ze;function Gr(a,d,p,f,w,b){a??=Zl,p??=gr,f??="butt",w??=Zl,b??="round",a!=zi&&(m.strokeStyle=zi=a),w!=Ls&&(m.fillStyle=Ls=w),d!=io&&(m.lineWidth=io=d),b!=oo&&(m.lineJoin=oo=b),f!=ro&&(m.lineCap=ro=f),p!=no&&m.setLineDash(no=p)}function Hr(a,d,p,f){d!=Ls&&(m.fillStyle=Ls=d),a!=lo&&(m.font=lo=a),p!=ao&&(m.textAlign=ao=p),f!=co&&(m.textBaseline=co=f)}function ho(a,d,p,f,w=0){if(f.length>0&&a.auto(i,hi)&&(d==null||d.min==null)){let b=re(Ce,0),S=re(De,f.length-1),T=p.min==null?Hd(f,b,S,w,a.distr==3):[p.min,p.max];a.min=Nt(a.min,p.min=T[0]),a.max=Ke(a.max,p.max=T[1])}}let Ur={min:null,max:null};function xh(){for(let f in M){let w=M[f];F[f]==null&&(w.min==null||F[L]!=null&&w.auto(i,hi))&&(F[f]=Ur)}for(let f in M){let w=M[f];F[f]==null&&w.from!=null&&F[w.from]!=null&&(F[f]=Ur)}F[L]!=null&&Os(!0);let a={};for(let f in F){let w=F[f];if(w!=null){let b=a[f]=Xs(M[f],eu);if(w.min!=null)Ae(b,w);else if(f!=L||n==2)if(ze==0&&b.from==null){let S=b.range(i,null,null,f);b.min=S[0],b.max=S[1]}else b.min=pe,b.max=-pe}}if(ze>0){x.forEach((f,w)=>{if(n==1){let b=f.scale,S=F[b];if(S==null)return;let T=a[b];if(w==0){let _=T.range(i,T.min,T.max,b);T.min=_[0],T.max=_[1],Ce=Et(T.min,e[0]),De=Et(T.max,e[0]),De-Ce>1&&(e[0][Ce]<T.min&&Ce++,e[0][De]>T.max&&De--),f.min=wt[Ce],f.max=wt[De]}else f.show&&f.auto&&ho(T,S,f,e[w],f.sorted);f.idxs[0]=Ce,f.idxs[1]=De}else if(w>0&&f.show&&f.auto){let[b,S]=f.facets,T=b.scale,_=S.scale,[O,C]=e[w],I=a[T],K=a[_];I!=null&&ho(I,F[T],b,O,b.sorted),K!=null&&ho(K,F[_],S,C,S.sorted),f.min=S.min,f.max=S.max}});for(let f in a){let w=a[f],b=F[f];if(w.from==null&&(b==null||b.min==null)){let S=w.range(i,w.min==pe?null:w.min,w.max==-pe?null:w.max,f);w.min=S[0],w.max=S[1]}}}for(let f in a){let w=a[f];if(w.from!=null){let b=a[w.from];if(b.min==null)w.min=w.max=null;else{let S=w.range(i,b.min,b.max,f);w.min=S[0],w.max=S[1]}}}let d={},p=!1;for(let f in a){let w=a[f],b=M[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let S=b.distr;b._min=S==3?Wt(b.min):S==4?Jo(b.min,b.asinh):S==100?b.fwd(b.min):b.min,b._max=S==3?Wt(b.max):S==4?Jo(b.max,b.asinh):S==100?b.fwd(b.max):b.max,d[f]=p=!0}}if(p){x.forEach((f,w)=>{n==2?w>0&&d.y&&(f._paths=null):d[f.scale]&&(f._paths=null)});for(let f in d)Ms=!0,je("setScale",f);Ge&&W.left>=0&&(os=ht=!0)}for(let f in F)F[f]=null}function kh(a){let d=nr(Ce-1,0,ze-1),p=nr(De+1,0,ze-1);for(;a[d]==null&&d>0;)d--;for(;a[p]==null&&p<ze-1;)p++;return[d,p]}function Sh(){if(ze>0){let a=x.some(d=>d._focus)&&Ze!=At.alpha;a&&(m.globalAlpha=Ze=At.alpha),x.forEach((d,p)=>{if(p>0&&d.show&&(qr(p,!1),qr(p,!0),d._paths==null)){let f=Ze;Ze!=d.alpha&&(m.globalAlpha=Ze=d.alpha);let w=n==2?[0,e[p][0].length-1]:kh(e[p]);d._paths=d.paths(i,p,w[0],w[1]),Ze!=f&&(m.globalAlpha=Ze=f)}}),x.forEach((d,p)=>{if(p>0&&d.show){let f=Ze;Ze!=d.alpha&&(m.globalAlpha=Ze=d.alpha),d._paths!=null&&Yr(p,!1);{let w=d._paths!=null?d._paths.gaps:null,b=d.points.show(i,p,Ce,De,w),S=d.points.filter(i,p,b,w);(b||S)&&(d.points._paths=d.points.paths(i,p,Ce,De,S),Yr(p,!0))}Ze!=f&&(m.globalAlpha=Ze=f),je("drawSeries",p)}}),a&&(m.globalAlpha=Ze=1)}}function qr(a,d){let p=d?x[a].points:x[a];p._stroke=p.stroke(i,a),p._fill=p.fill(i,a)}function Yr(a,d){let p=d?x[a].points:x[a],{stroke:f,fill:w,clip:b,flags:S,_stroke:T=p._stroke,_fill:_=p._fill,_width:O=p.width}=p._paths;O=fe(O*ae,3);let C=null,I=O%2/2;d&&_==null&&(_=O>0?"#fff":T);let K=p.pxAlign==1&&I>0;if(K&&m.translate(I,I),!d){let le=et-O/2,oe=ct-O/2,te=Qe+O,U=vt+O;C=new Path2D,C.rect(le,oe,te,U)}d?uo(T,O,p.dash,p.cap,_,f,w,S,b):$h(a,T,O,p.dash,p.cap,_,f,w,S,C,b),K&&m.translate(-I,-I)}function $h(a,d,p,f,w,b,S,T,_,O,C){let I=!1;_!=0&&z.forEach((K,le)=>{if(K.series[0]==a){let oe=x[K.series[1]],te=e[K.series[1]],U=(oe._paths||Ai).band;Zt(U)&&(U=K.dir==1?U[0]:U[1]);let B,we=null;oe.show&&U&&qd(te,Ce,De)?(we=K.fill(i,le)||b,B=oe._paths.clip):U=null,uo(d,p,f,w,we,S,T,_,O,C,B,U),I=!0}}),I||uo(d,p,f,w,b,S,T,_,O,C)}let Kr=ei|lr;function uo(a,d,p,f,w,b,S,T,_,O,C,I){Gr(a,d,p,f,w),(_||O||I)&&(m.save(),_&&m.clip(_),O&&m.clip(O)),I?(T&Kr)==Kr?(m.clip(I),C&&m.clip(C),Bi(w,S),Wi(a,b,d)):T&lr?(Bi(w,S),m.clip(I),Wi(a,b,d)):T&ei&&(m.save(),m.clip(I),C&&m.clip(C),Bi(w,S),m.restore(),Wi(a,b,d)):(Bi(w,S),Wi(a,b,d)),(_||O||I)&&m.restore()}function Wi(a,d,p){p>0&&(d instanceof Map?d.forEach((f,w)=>{m.strokeStyle=zi=w,m.stroke(f)}):d!=null&&a&&m.stroke(d))}function Bi(a,d){d instanceof Map?d.forEach((p,f)=>{m.fillStyle=Ls=f,m.fill(p)}):d!=null&&a&&m.fill(d)}function Eh(a,d,p,f){let w=A[a],b;if(f<=0)b=[0,0];else{let S=w._space=w.space(i,a,d,p,f),T=w._incrs=w.incrs(i,a,d,p,f,S);b=fp(d,p,T,f,S)}return w._found=b}function po(a,d,p,f,w,b,S,T,_,O){let C=S%2/2;$==1&&m.translate(C,C),Gr(T,S,_,O,T),m.beginPath();let I,K,le,oe,te=w+(f==0||f==3?-b:b);p==0?(K=w,oe=te):(I=w,le=te);for(let U=0;U<a.length;U++)d[U]!=null&&(p==0?I=le=a[U]:K=oe=a[U],m.moveTo(I,K),m.lineTo(le,oe));m.stroke(),$==1&&m.translate(-C,-C)}function Nh(a){let d=!0;return A.forEach((p,f)=>{if(!p.show)return;let w=M[p.scale];if(w.min==null){p._show&&(d=!1,p._show=!1,Os(!1));return}else p._show||(d=!1,p._show=!0,Os(!1));let b=p.side,S=b%2,{min:T,max:_}=w,[O,C]=Eh(f,T,_,S==0?Q:D);if(C==0)return;let I=w.distr==2,K=p._splits=p.splits(i,f,T,_,O,C,I),le=w.distr==2?K.map(B=>wt[B]):K,oe=w.distr==2?wt[K[1]]-wt[K[0]]:O,te=p._values=p.values(i,p.filter(i,le,f,C,oe),f,C,oe);p._rotate=b==2?p.rotate(i,te,f,C):0;let U=p._size;p._size=mt(p.size(i,te,f,a)),U!=null&&p._size!=U&&(d=!1)}),d}function Mh(a){let d=!0;return Br.forEach((p,f)=>{let w=p(i,f,ls,a);w!=Ht[f]&&(d=!1),Ht[f]=w}),d}function Th(){for(let a=0;a<A.length;a++){let d=A[a];if(!d.show||!d._show)continue;let p=d.side,f=p%2,w,b,S=d.stroke(i,a),T=p==0||p==3?-1:1,[_,O]=d._found;if(d.label!=null){let qe=d.labelGap*T,it=Le((d._lpos+qe)*ae);Hr(d.labelFont[0],S,"center",p==2?"top":Ql),m.save(),f==1?(w=b=0,m.translate(it,Le(ct+vt/2)),m.rotate((p==3?-fn:fn)/2)):(w=Le(et+Qe/2),b=it);let hs=za(d.label)?d.label(i,a,_,O):d.label;m.fillText(hs,w,b),m.restore()}if(O==0)continue;let C=M[d.scale],I=f==0?Qe:vt,K=f==0?et:ct,le=d._splits,oe=C.distr==2?le.map(qe=>wt[qe]):le,te=C.distr==2?wt[le[1]]-wt[le[0]]:_,U=d.ticks,B=d.border,we=U.show?U.size:0,Ee=Le(we*ae),Fe=Le((d.alignTo==2?d._size-we-d.gap:d.gap)*ae),ue=d._rotate*-fn/180,Ne=E(d._pos*ae),tt=(Ee+Fe)*T,Ue=Ne+tt;b=f==0?Ue:0,w=f==1?Ue:0;let ut=d.font[0],bt=d.align==1?Ys:d.align==2?qo:ue>0?Ys:ue<0?qo:f==0?"center":p==3?qo:Ys,Lt=ue||f==1?"middle":p==2?"top":Ql;Hr(ut,S,bt,Lt);let st=d.font[1]*d.lineGap,pt=le.map(qe=>E(l(qe,C,I,K))),yt=d._values;for(let qe=0;qe<yt.length;qe++){let it=yt[qe];if(it!=null){f==0?w=pt[qe]:b=pt[qe],it=""+it;let hs=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<hs.length;Ye++){let fl=hs[Ye];ue?(m.save(),m.translate(w,b+Ye*st),m.rotate(ue),m.fillText(fl,0,0),m.restore()):m.fillText(fl,w,b+Ye*st)}}}U.show&&po(pt,U.filter(i,oe,a,O,te),f,p,Ne,Ee,fe(U.width*ae,3),U.stroke(i,a),U.dash,U.cap);let Ot=d.grid;Ot.show&&po(pt,Ot.filter(i,oe,a,O,te),f,f==0?2:1,f==0?ct:et,f==0?vt:Qe,fe(Ot.width*ae,3),Ot.stroke(i,a),Ot.dash,Ot.cap),B.show&&po([Ne],[1],f==0?1:0,f==0?1:2,f==1?ct:et,f==1?vt:Qe,fe(B.width*ae,3),B.stroke(i,a),B.dash,B.cap)}je("drawAxes")}function Os(a){x.forEach((d,p)=>{p>0&&(d._paths=null,a&&(n==1?(d.min=null,d.max=null):d.facets.forEach(f=>{f.min=null,f.max=null})))})}let Vi=!1,fo=!1,di=[];function Ah(){fo=!1;for(let a=0;a<di.length;a++)je(...di[a]);di.length=0}function Cs(){Vi||(lu(Jr),Vi=!0)}function _h(a,d=!1){Vi=!0,fo=d,a(i),Jr(),d&&di.length>0&&queueMicrotask(Ah)}i.batch=_h;function Jr(){if(eo&&(xh(),eo=!1),Ms&&(fh(),Ms=!1),Ri){if(be(k,Ys,me),be(k,"top",Pe),be(k,Ei,Q),be(k,Ni,D),be(y,Ys,me),be(y,"top",Pe),be(y,Ei,Q),be(y,Ni,D),be(v,Ei,It),be(v,Ni,ss),u.width=Le(It*ae),u.height=Le(ss*ae),A.forEach(({_el:a,_show:d,_size:p,_pos:f,side:w})=>{if(a!=null)if(d){let b=w===3||w===0?p:0,S=w%2==1;be(a,S?"left":"top",f-b),be(a,S?"width":"height",p),be(a,S?"top":"left",S?Pe:me),be(a,S?"height":"width",S?D:Q),sr(a,gs)}else ot(a,gs)}),zi=Ls=io=oo=ro=lo=ao=co=no=null,Ze=1,fi(!0),me!=Ns||Pe!=is||Q!=Tt||D!=ns){Os(!1);let a=Q/Tt,d=D/ns;if(Ge&&!os&&W.left>=0){W.left*=a,W.top*=d,Ds&&Ct(Ds,Le(W.left),0,Q,D),Is&&Ct(Is,0,Le(W.top),Q,D);for(let p=0;p<dt.length;p++){let f=dt[p];f!=null&&(_s[p]*=a,Ps[p]*=d,Ct(f,mt(_s[p]),mt(Ps[p]),Q,D))}}if(ve.show&&!ji&&ve.left>=0&&ve.width>0){ve.left*=a,ve.width*=a,ve.top*=d,ve.height*=d;for(let p in yo)be(Fs,p,ve[p])}Ns=me,is=Pe,Tt=Q,ns=D}je("setSize"),Ri=!1}It>0&&ss>0&&(m.clearRect(0,0,u.width,u.height),je("drawClear"),j.forEach(a=>a()),je("draw")),ve.show&&ji&&(Gi(ve),ji=!1),Ge&&os&&(cs(null,!0,!1),os=!1),X.show&&X.live&&ht&&(wo(),ht=!1),c||(c=!0,i.status=1,je("ready")),hi=!1,Vi=!1}i.redraw=(a,d)=>{Ms=d||!1,a!==!1?qt(L,P.min,P.max):Cs()};function mo(a,d){let p=M[a];if(p.from==null){if(ze==0){let f=p.range(i,d.min,d.max,a);d.min=f[0],d.max=f[1]}if(d.min>d.max){let f=d.min;d.min=d.max,d.max=f}if(ze>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;a==L&&p.distr==2&&ze>0&&(d.min=Et(d.min,e[0]),d.max=Et(d.max,e[0]),d.min==d.max&&d.max++),F[a]=d,eo=!0,Cs()}}i.setScale=mo;let go,vo,Ds,Is,Qr,Zr,Rs,js,Xr,el,ge,ke,Ut=!1,We=W.drag,Ie=We.x,Re=We.y;Ge&&(W.x&&(go=ft(Pd,y)),W.y&&(vo=ft(Ld,y)),P.ori==0?(Ds=go,Is=vo):(Ds=vo,Is=go),ge=W.left,ke=W.top);let ve=i.select=Ae({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Fs=ve.show?ft(_d,ve.over?y:k):null;function Gi(a,d){if(ve.show){for(let p in a)ve[p]=a[p],p in yo&&be(Fs,p,a[p]);d!==!1&&je("setSelect")}}i.setSelect=Gi;function Ph(a){if(x[a].show)_e&&sr($e[a],gs);else if(_e&&ot($e[a],gs),Ge){let p=As?dt[0]:dt[a];p!=null&&Ct(p,-10,-10,Q,D)}}function qt(a,d,p){mo(a,{min:d,max:p})}function _t(a,d,p,f){d.focus!=null&&Ih(a),d.show!=null&&x.forEach((w,b)=>{b>0&&(a==b||a==null)&&(w.show=d.show,Ph(b),n==2?(qt(w.facets[0].scale,null,null),qt(w.facets[1].scale,null,null)):qt(w.scale,null,null),Cs())}),p!==!1&&je("setSeries",a,d),f&&mi("setSeries",i,a,d)}i.setSeries=_t;function Lh(a,d){Ae(z[a],d)}function Oh(a,d){a.fill=se(a.fill||null),a.dir=re(a.dir,-1),d=d??z.length,z.splice(d,0,a)}function Ch(a){a==null?z.length=0:z.splice(a,1)}i.addBand=Oh,i.setBand=Lh,i.delBand=Ch;function Dh(a,d){x[a].alpha=d,Ge&&dt[a]!=null&&(dt[a].style.opacity=d),_e&&$e[a]&&($e[a].style.opacity=d)}let Rt,Yt,as,zs={focus:!0};function Ih(a){if(a!=as){let d=a==null,p=At.alpha!=1;x.forEach((f,w)=>{if(n==1||w>0){let b=d||w==0||w==a;f._focus=d?null:b,p&&Dh(w,b?1:At.alpha)}}),as=a,p&&Cs()}}_e&&Ts&&He(ta,ce,a=>{W._lock||(rs(a),as!=null&&_t(null,zs,!0,Te.setSeries))});function Pt(a,d,p){let f=M[d];p&&(a=a/ae-(f.ori==1?Pe:me));let w=Q;f.ori==1&&(w=D,a=w-a),f.dir==-1&&(a=w-a);let b=f._min,S=f._max,T=a/w,_=b+(S-b)*T,O=f.distr;return O==3?Qs(10,_):O==4?Kd(_,f.asinh):O==100?f.bwd(_):_}function Rh(a,d){let p=Pt(a,L,d);return Et(p,e[0],Ce,De)}i.valToIdx=a=>Et(a,e[0]),i.posToIdx=Rh,i.posToVal=Pt,i.valToPos=(a,d,p)=>M[d].ori==0?o(a,M[d],p?Qe:Q,p?et:0):r(a,M[d],p?vt:D,p?ct:0),i.setCursor=(a,d,p)=>{ge=a.left,ke=a.top,cs(null,d,p)};function tl(a,d){be(Fs,Ys,ve.left=a),be(Fs,Ei,ve.width=d)}function sl(a,d){be(Fs,"top",ve.top=a),be(Fs,Ni,ve.height=d)}let ui=P.ori==0?tl:sl,pi=P.ori==1?tl:sl;function jh(){if(_e&&X.live)for(let a=n==2?1:0;a<x.length;a++){if(a==0&&at)continue;let d=X.values[a],p=0;for(let f in d)Mt[a][p++].firstChild.nodeValue=d[f]}}function wo(a,d){if(a!=null&&(a.idxs?a.idxs.forEach((p,f)=>{de[f]=p}):Xd(a.idx)||de.fill(a.idx),X.idx=de[0]),_e&&X.live){for(let p=0;p<x.length;p++)(p>0||n==1&&!at)&&Fh(p,de[p]);jh()}ht=!1,d!==!1&&je("setLegend")}i.setLegend=wo;function Fh(a,d){let p=x[a],f=a==0&&J==2?wt:e[a],w;at?w=p.values(i,a,d)??Gt:(w=p.value(i,d==null?null:f[d],a,d),w=w==null?Gt:{_:w}),X.values[a]=w}function cs(a,d,p){Xr=ge,el=ke,[ge,ke]=W.move(i,ge,ke),W.left=ge,W.top=ke,Ge&&(Ds&&Ct(Ds,Le(ge),0,Q,D),Is&&Ct(Is,0,Le(ke),Q,D));let f,w=Ce>De;Rt=pe,Yt=null;let b=P.ori==0?Q:D,S=P.ori==1?Q:D;if(ge<0||ze==0||w){f=W.idx=null;for(let T=0;T<x.length;T++){let _=dt[T];_!=null&&Ct(_,-10,-10,Q,D)}Ts&&_t(null,zs,!0,a==null&&Te.setSeries),X.live&&(de.fill(f),ht=!0)}else{let T,_,O;n==1&&(T=P.ori==0?ge:ke,_=Pt(T,L),f=W.idx=Et(_,e[0],Ce,De),O=R(e[0][f],P,b,0));let C=-10,I=-10,K=0,le=0,oe=!0,te="",U="";for(let B=n==2?1:0;B<x.length;B++){let we=x[B],Ee=de[B],Fe=Ee==null?null:n==1?e[B][Ee]:e[B][1][Ee],ue=W.dataIdx(i,B,f,_),Ne=ue==null?null:n==1?e[B][ue]:e[B][1][ue];if(ht=ht||Ne!=Fe||ue!=Ee,de[B]=ue,B>0&&we.show){let tt=ue==null?-10:ue==f?O:R(n==1?e[0][ue]:e[B][0][ue],P,b,0),Ue=Ne==null?-10:q(Ne,n==1?M[we.scale]:M[we.facets[1].scale],S,0);if(Ts&&Ne!=null){let ut=P.ori==1?ge:ke,bt=Oe(At.dist(i,B,ue,Ue,ut));if(bt<Rt){let Lt=At.bias;if(Lt!=0){let st=Pt(ut,we.scale),pt=Ne>=0?1:-1,yt=st>=0?1:-1;yt==pt&&(yt==1?Lt==1?Ne>=st:Ne<=st:Lt==1?Ne<=st:Ne>=st)&&(Rt=bt,Yt=B)}else Rt=bt,Yt=B}}if(ht||As){let ut,bt;P.ori==0?(ut=tt,bt=Ue):(ut=Ue,bt=tt);let Lt,st,pt,yt,Ot,qe,it=!0,hs=Ve.bbox;if(hs!=null){it=!1;let Ye=hs(i,B);pt=Ye.left,yt=Ye.top,Lt=Ye.width,st=Ye.height}else pt=ut,yt=bt,Lt=st=Ve.size(i,B);if(qe=Ve.fill(i,B),Ot=Ve.stroke(i,B),As)B==Yt&&Rt<=At.prox&&(C=pt,I=yt,K=Lt,le=st,oe=it,te=qe,U=Ot);else{let Ye=dt[B];Ye!=null&&(_s[B]=pt,Ps[B]=yt,aa(Ye,Lt,st,it),ra(Ye,qe,Ot),Ct(Ye,mt(pt),mt(yt),Q,D))}}}}if(As){let B=At.prox,we=as==null?Rt<=B:Rt>B||Yt!=as;if(ht||we){let Ee=dt[0];Ee!=null&&(_s[0]=C,Ps[0]=I,aa(Ee,K,le,oe),ra(Ee,te,U),Ct(Ee,mt(C),mt(I),Q,D))}}}if(ve.show&&Ut)if(a!=null){let[T,_]=Te.scales,[O,C]=Te.match,[I,K]=a.cursor.sync.scales,le=a.cursor.drag;if(Ie=le._x,Re=le._y,Ie||Re){let{left:oe,top:te,width:U,height:B}=a.select,we=a.scales[I].ori,Ee=a.posToVal,Fe,ue,Ne,tt,Ue,ut=T!=null&&O(T,I),bt=_!=null&&C(_,K);ut&&Ie?(we==0?(Fe=oe,ue=U):(Fe=te,ue=B),Ne=M[T],tt=R(Ee(Fe,I),Ne,b,0),Ue=R(Ee(Fe+ue,I),Ne,b,0),ui(Nt(tt,Ue),Oe(Ue-tt))):ui(0,b),bt&&Re?(we==1?(Fe=oe,ue=U):(Fe=te,ue=B),Ne=M[_],tt=q(Ee(Fe,K),Ne,S,0),Ue=q(Ee(Fe+ue,K),Ne,S,0),pi(Nt(tt,Ue),Oe(Ue-tt))):pi(0,S)}else xo()}else{let T=Oe(Xr-Qr),_=Oe(el-Zr);if(P.ori==1){let K=T;T=_,_=K}Ie=We.x&&T>=We.dist,Re=We.y&&_>=We.dist;let O=We.uni;O!=null?Ie&&Re&&(Ie=T>=O,Re=_>=O,!Ie&&!Re&&(_>T?Re=!0:Ie=!0)):We.x&&We.y&&(Ie||Re)&&(Ie=Re=!0);let C,I;Ie&&(P.ori==0?(C=Rs,I=ge):(C=js,I=ke),ui(Nt(C,I),Oe(I-C)),Re||pi(0,S)),Re&&(P.ori==1?(C=Rs,I=ge):(C=js,I=ke),pi(Nt(C,I),Oe(I-C)),Ie||ui(0,b)),!Ie&&!Re&&(ui(0,0),pi(0,0))}if(We._x=Ie,We._y=Re,a==null){if(p){if(pl!=null){let[T,_]=Te.scales;Te.values[0]=T!=null?Pt(P.ori==0?ge:ke,T):null,Te.values[1]=_!=null?Pt(P.ori==1?ge:ke,_):null}mi(Yo,i,ge,ke,Q,D,f)}if(Ts){let T=p&&Te.setSeries,_=At.prox;as==null?Rt<=_&&_t(Yt,zs,!0,T):Rt>_?_t(null,zs,!0,T):Yt!=as&&_t(Yt,zs,!0,T)}}ht&&(X.idx=f,wo()),d!==!1&&je("setCursor")}let Kt=null;Object.defineProperty(i,"rect",{get(){return Kt==null&&fi(!1),Kt}});function fi(a=!1){a?Kt=null:(Kt=y.getBoundingClientRect(),je("syncRect",Kt))}function il(a,d,p,f,w,b,S){W._lock||Ut&&a!=null&&a.movementX==0&&a.movementY==0||(bo(a,d,p,f,w,b,S,!1,a!=null),a!=null?cs(null,!0,!0):cs(d,!0,!1))}function bo(a,d,p,f,w,b,S,T,_){if(Kt==null&&fi(!1),rs(a),a!=null)p=a.clientX-Kt.left,f=a.clientY-Kt.top;else{if(p<0||f<0){ge=-10,ke=-10;return}let[O,C]=Te.scales,I=d.cursor.sync,[K,le]=I.values,[oe,te]=I.scales,[U,B]=Te.match,we=d.axes[0].side%2==1,Ee=P.ori==0?Q:D,Fe=P.ori==1?Q:D,ue=we?b:w,Ne=we?w:b,tt=we?f:p,Ue=we?p:f;if(oe!=null?p=U(O,oe)?l(K,M[O],Ee,0):-10:p=Ee*(tt/ue),te!=null?f=B(C,te)?l(le,M[C],Fe,0):-10:f=Fe*(Ue/Ne),P.ori==1){let ut=p;p=f,f=ut}}_&&(d==null||d.cursor.event.type==Yo)&&((p<=1||p>=Q-1)&&(p=fs(p,Q)),(f<=1||f>=D-1)&&(f=fs(f,D))),T?(Qr=p,Zr=f,[Rs,js]=W.move(i,p,f)):(ge=p,ke=f)}let yo={width:0,height:0,left:0,top:0};function xo(){Gi(yo,!1)}let nl,ol,rl,ll;function al(a,d,p,f,w,b,S){Ut=!0,Ie=Re=We._x=We._y=!1,bo(a,d,p,f,w,b,S,!0,!1),a!=null&&(He(Ko,er,cl,!1),mi(Xl,i,Rs,js,Q,D,null));let{left:T,top:_,width:O,height:C}=ve;nl=T,ol=_,rl=O,ll=C}function cl(a,d,p,f,w,b,S){Ut=We._x=We._y=!1,bo(a,d,p,f,w,b,S,!1,!0);let{left:T,top:_,width:O,height:C}=ve,I=O>0||C>0,K=nl!=T||ol!=_||rl!=O||ll!=C;if(I&&K&&Gi(ve),We.setScale&&I&&K){let le=T,oe=O,te=_,U=C;if(P.ori==1&&(le=_,oe=C,te=T,U=O),Ie&&qt(L,Pt(le,L),Pt(le+oe,L)),Re)for(let B in M){let we=M[B];B!=L&&we.from==null&&we.min!=pe&&qt(B,Pt(te+U,B),Pt(te,B))}xo()}else W.lock&&(W._lock=!W._lock,cs(d,!0,a!=null));a!=null&&(Es(Ko,er),mi(Ko,i,ge,ke,Q,D,null))}function zh(a,d,p,f,w,b,S){if(W._lock)return;rs(a);let T=Ut;if(Ut){let _=!0,O=!0,C=10,I,K;P.ori==0?(I=Ie,K=Re):(I=Re,K=Ie),I&&K&&(_=ge<=C||ge>=Q-C,O=ke<=C||ke>=D-C),I&&_&&(ge=ge<Rs?0:Q),K&&O&&(ke=ke<js?0:D),cs(null,!0,!0),Ut=!1}ge=-10,ke=-10,de.fill(null),cs(null,!0,!0),T&&(Ut=T)}function hl(a,d,p,f,w,b,S){W._lock||(rs(a),so(),xo(),a!=null&&mi(sa,i,ge,ke,Q,D,null))}function dl(){A.forEach(mp),to(i.width,i.height,!0)}vs(mn,Js,dl);let Ws={};Ws.mousedown=al,Ws.mousemove=il,Ws.mouseup=cl,Ws.dblclick=hl,Ws.setSeries=(a,d,p,f)=>{let w=Te.match[2];p=w(i,d,p),p!=-1&&_t(p,f,!0,!1)},Ge&&(He(Xl,y,al),He(Yo,y,il),He(ea,y,a=>{rs(a),fi(!1)}),He(ta,y,zh),He(sa,y,hl),ar.add(i),i.syncRect=fi);let Hi=i.hooks=s.hooks||{};function je(a,d,p){fo?di.push([a,d,p]):a in Hi&&Hi[a].forEach(f=>{f.call(null,i,d,p)})}(s.plugins||[]).forEach(a=>{for(let d in a.hooks)Hi[d]=(Hi[d]||[]).concat(a.hooks[d])});let ul=(a,d,p)=>p,Te=Ae({key:null,setSeries:!1,filters:{pub:pa,sub:pa},scales:[L,x[1]?x[1].scale:null],match:[fa,fa,ul],values:[null,null]},W.sync);Te.match.length==2&&Te.match.push(ul),W.sync=Te;let pl=Te.key,ko=hc(pl);function mi(a,d,p,f,w,b,S){Te.filters.pub(a,d,p,f,w,b,S)&&ko.pub(a,d,p,f,w,b,S)}ko.sub(i);function Wh(a,d,p,f,w,b,S){Te.filters.sub(a,d,p,f,w,b,S)&&Ws[a](null,d,p,f,w,b,S)}i.pub=Wh;function Bh(){ko.unsub(i),ar.delete(i),ts.clear(),ir(mn,Js,dl),h.remove(),ce?.remove(),je("destroy")}i.destroy=Bh;function So(){je("init",s,e),Vr(e||s.data,!1),F[L]?mo(L,F[L]):so(),ji=ve.show&&(ve.width>0||ve.height>0),os=ht=!0,to(s.width,s.height)}return x.forEach(Wr),A.forEach(yh),t?t instanceof HTMLElement?(t.appendChild(h),So()):t(i,So):So(),i}Me.assign=Ae;Me.fmtNum=mr;Me.rangeNum=gn;Me.rangeLog=bn;Me.rangeAsinh=pr;Me.orient=bs;Me.pxRatio=ae;Me.join=ru;Me.fmtDate=vr,Me.tzDate=vu;Me.sync=hc;{Me.addGap=Xu,Me.clipGaps=kn;let s=Me.paths={points:gc};s.linear=wc,s.stepped=sp,s.bars=ip,s.spline=op}var Nn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Mn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var kc=[[],[7,4],[2,3]],gp=116,vp=150,wp=60,bp=2,yp="11px system-ui, sans-serif",xp=(s,e,t)=>e===null||t===null?[0,1]:Me.rangeNum(e,t,.1,!0);function kp(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var ys=new Set;function Ec(){let s=bp;for(let e of ys)if(ys.delete(e),e.draw(),!--s)break;ys.size&&requestAnimationFrame(Ec)}function Sc(s){ys.size||requestAnimationFrame(Ec),ys.add(s)}var $c=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Se(t)):kl(e),Sp=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Pi=class{constructor(e,t){let{element:i,plot:n,caption:o}=kp(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0,this.on=!0}turn(e){this.on=e,this.element.classList.toggle("live-off",!e),this.drawSoon()}get height(){return gp}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:yp},{series:i,scales:n,bands:o,splits:r,padding:l=[6,16,0,0],hooks:c}=this.options(e);this.uplot=new Me({width:Math.max(this.plot.clientWidth,100),height:this.height,legend:{show:!1},cursor:{show:!1},padding:l,hooks:c,scales:{x:{time:!1},y:{range:xp},...n},axes:[{...t,size:18,gap:2,space:50,values:$c},{...t,size:Sp,gap:4,space:24,values:$c,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||ys.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?Sc(this):this.timer=setTimeout(()=>Sc(this),e+wp)}draw(){this.due=performance.now()+vp,!(!this.on||!this.plot.clientWidth)&&this.uplot?.setData(this.data())}fit(){let{height:e,plot:{clientWidth:t}}=this;t>0&&this.uplot&&(t!==this.uplot.width||e!==this.uplot.height)&&this.uplot.setSize({width:t,height:e}),this.drawSoon()}destroy(){clearTimeout(this.timer),ys.delete(this),this.uplot?.destroy(),this.uplot=void 0}},Nc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},Mc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:kc[e%kc.length],points:{show:!1}}),ni=class extends Pi{constructor(e,t){super(`${e} over generator steps`,t),Z(this.caption,e),this.history=new Nn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>Mc(e,i)),scales:Nc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e.map(t=>t.map(i=>Number.isFinite(i)?i:null)):[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},xs=class extends Pi{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Mn,this.floor={mean:NaN,sd:NaN},this.name=e,Z(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Mc(e,0),points:{show:()=>this.lines()[0].length<2,size:6}},t,t],scales:{...Nc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}lines(){return this.track.series}data(){let[e,...t]=this.lines(),{mean:i,sd:n}=this.floor,[o=0]=e,[r,...l]=e.length>1?[e,...t]:[[o,o+1],...t.map(([c=null])=>[c,null])];return[r,...l,r.map(()=>Math.max(0,i-2*n)),r.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.describe(),this.drawSoon()}describe(){let{floor:{mean:e,sd:t},track:{series:[,i]}}=this,n=i.length?`: ${Se(Number(i[i.length-1].toPrecision(2)))}`:"",o=Number.isFinite(e)?`
dashed: its floor ${Se(e)} ± ${Se(2*t)}`:"";Z(this.caption,this.name+n+o)}add(e,t){this.track.add(e,t),this.describe(),this.drawSoon()}clear(){this.track.clear(),this.describe(),this.drawSoon()}},Tn=class extends xs{options(e){let t=super.options(e),i=(o,r,l)=>{let[c,h]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(h,1e-6)))]};return{...t,splits:(o,r,l,c)=>{let[h,u]=[l,c].map(v=>Math.round(Math.log10(v))),m=Math.ceil((u-h+1)/4);return Array.from({length:Math.floor((u-h)/m)+1},(v,k)=>10**(h+k*m))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Li=class extends Pi{constructor(e,t){super(`${e}: ${t}`,[]),Z(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Me.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Tc=s=>`${12*s}px system-ui, sans-serif`,Ac=["curve-1","second"],An=class extends xs{constructor(e,t){super(e),this.sides=t}get height(){return this.plot.clientHeight||super.height}describe(){}lines(){let[e,t]=this.sides().map(({distance:i})=>i.track.series);return t?Me.join([e,t]):[[],[],[]]}options(e){let{series:[{points:t},...i],bands:[n],...o}=super.options(e),r=c=>({stroke:()=>e(c),width:2,spanGaps:!0,points:t}),l=({ctx:c})=>{c.save(),c.font=Tc(1);let h=Math.max(...this.ends().map(({text:u})=>c.measureText(u).width));return c.restore(),10+h};return{...o,series:[...Ac.map(r),...i],bands:[{...n,series:[4,3]}],padding:[14,l,0,0],hooks:{draw:[c=>this.nameEnds(c,e)]}}}ends(){return[...this.sides().map(({brief:t,distance:i},n)=>({text:t,value:i.track.series[1].at(-1),colour:Ac[n]})),{text:"floor",value:this.floor.mean,colour:"floor"}]}nameEnds({ctx:e,bbox:t,valToPos:i},n){let o=Me.pxRatio,r=13*o,l=this.ends().filter(({value:h})=>Number.isFinite(h)).map(h=>({...h,y:i(h.value,"y",!0)})).sort((h,u)=>u.y-h.y);e.save(),e.font=Tc(o),e.textAlign="left",e.textBaseline="middle";let c=t.top+t.height-r/2;for(let{text:h,y:u,colour:m}of l){let v=Math.min(u,c);c=v-r,e.fillStyle=n(m),e.fillText(h,t.left+t.width+5*o,v)}e.restore()}};var _c=2*Math.SQRT2,$p=560,Pc=s=>String(Number(s.toPrecision(2))),Ep=s=>s[0].toUpperCase()+s.slice(1),_n=class{constructor(e){this.board=e,this.said=g("p",{className:"live-ahead"}),this.chart=new An("distance to the data (sliced W₁)",()=>e.panes),this.element=g("div",{className:"live-pair",hidden:!0},this.said,this.chart.element),e.parts.panes.append(this.element);let t=e.model.get("bet");this.bet=t?new hn(t):void 0,this.bet&&e.root.prepend(this.bet.element)}change(){let{panes:e,root:t,screen:i}=this.board,n=e.length>1;this.element.hidden=!n,e.forEach(o=>o.pair(n,t.clientWidth<$p)),n?this.element.prepend(i.timeline.element):e[0].legend.element.before(i.timeline.element),this.bet?.open(n),this.board.stop.usual=n?this.bet?.step:void 0,this.board.stop.at(),Z(this.said,""),this.show(),this.chart.fit()}nearer(){let[e,t]=this.board.panes.map(({measured:i})=>i.distance);return Math.abs(e-t)>_c*this.chart.floor.sd?+(t<e):void 0}far(){return this.board.panes.map(({measured:e})=>Pc(e.distance))}pulls(){return`Longest pulls: ${this.board.panes.map(({told:e,brief:t})=>`${Se(e.pull)} (${t})`).join(", ")}.`}verdict(){let{board:{panes:e},chart:{floor:t}}=this,i=this.nearer(),n=this.far(),o=`${n[0]} ${e[0].phrase}, ${n[1]} ${e[1].phrase}`;if(!e[0].told.updates)return`At the start: a distance of ${o}.`;if(!e[0].told.steps)return`${this.pulls()} G has not moved yet.`;if(i===void 0)return`Cannot be told apart: ${o} (noise ± ${Pc(_c*t.sd)}). ${this.pulls()}`;let{brief:r,phrase:l}=e[i],c=l.startsWith("for ")?`${r} is`:`${l}, G is`;return`${Ep(c)} nearer: a distance of ${n[i]} against ${n[1-i]} ${e[1-i].phrase}. ${this.pulls()}`}settle(e){let t=this.nearer(),i=this.far(),n=t===void 0?`${i.join(" and ")} cannot be told apart`:`${this.board.panes[t].brief}, ${i[t]} against ${i[1-t]}`;this.bet?.take(e,t,n)}show(){let{panes:e}=this.board;e.length<2||(this.bet?.name(e.map(({brief:t})=>t)),this.chart.drawSoon(),e.every(({measured:t})=>Number.isFinite(t.distance))&&Z(this.said,this.verdict()))}take({panes:e}){e.length<2||(this.show(),e.every(({distance:t})=>t!==void 0)&&this.settle(e[0].steps))}say(){if(this.board.panes.length<2)return;let e=this.board.panes.map(({brief:t})=>t).join(" and ");this.chart.plot.setAttribute("aria-label",`${this.chart.name} over generator steps, ${e}, with the floor. ${this.said.textContent}`)}};var Np={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function oi(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,l]=i;return oi(e[n]===o?r:l,e)}return Np[t](...i.map(n=>oi(n,e)))}function Lc(s){let e=s.map(([o],r)=>{let l=g("button",{type:"button"},o);return l.addEventListener("click",()=>t(r)),l}),t=o=>{let r=Math.min(o,s.length-1);s.forEach(([,l],c)=>{l.turn(c===r),e[c].setAttribute("aria-pressed",String(c===r))})};t(0);let i=g("div",{className:"live-buttons live-either",role:"group","aria-label":"the curve that is shown"},...e);return{element:g("div",{},...s.length>1?[i]:[],g("div",{className:"live-alike"},...s.map(o=>o[1].element))),see:t}}var Mp={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},$r=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:Mp[s]}),...e),Pn=class{constructor(e){this.label=e.label,this.open=e.low!==null&&e.high===null,this.labelled=g("span",{},e.label),this.outside=g("span",{}),this.wider=g("span",{});let t=ie("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},$r("real","real"),$r("generated","generated"),$r("arrow",this.arrows,g("label",{htmlFor:t},"pull on them"))),g("div",{className:"live-bar"},g("div",{className:"live-beside"},this.labelled,g("span",{className:"live-apart"},this.wider,this.outside)),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){Z(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),l=u=>String(Number(u.toFixed(r))),c=this.open?" and more":"";[l(e),l((e+t)/2),l(t)+c].forEach((u,m)=>Z(this.ends[m],u));let h=i<(t-e)/7?`a line every ${Se(i)}`:"";Z(this.wider,[h,n>1?`${n} times as wide`:""].filter(Boolean).join("; "))}showOutside(e){Z(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var Ln=-10,Oc=2,Tp=[-8,-4,0],Er=s=>{let e=s>0?Math.log10(s):Ln;return 100*(Math.min(Oc,Math.max(Ln,e))-Ln)/(Oc-Ln)},On=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=Tp.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${Er(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){Z(this.number,Se(e)),this.bar.style.width=`${Er(e)}%`,this.most.style.left=`${Er(t)}%`,this.most.hidden=!(t>0)}};var Ap=.01,Cc=1e-4,_p=10,Dc=/\{(\w+)\}/g,Pp=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Ic(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Pp(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=oi(r,n);return n}var Be=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Se(s)};function Lp(s,e){let t=n=>[...n.matchAll(Dc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(Dc,(n,o)=>Be(e[o])):""}function Op({covered:s,quality:e,distance:t},i,{mean:n}){let o=t/n;if(!Number.isFinite(o))return"";let r=o<1.5?"no more than between two samples of the data":`${o<_p?o.toFixed(1):Math.round(o)} times its floor`,l=`The distance is ${Be(t)}, ${r}`;if(!i)return l;if(s===0)return`${l}; no sample lies right on a mode`;let c=100*(e??0),h=c>0&&c<.5?"fewer than 1 %":`${Math.round(c)} %`;return`${l}; ${h} of the samples lie right on a mode, on ${s} of ${i}`}function Cp({pull:s,moved:e},t,i){if(!(s<Ap*t))return"";let n=`The longest pull on a sample has faded to ${Be(s)}, from ${Be(t)} at its best`;if(e<Cc)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=Cc?`${n}, but the samples still move by ${Be(e)} a step${o}.`:`${n}.`}function Rc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=Op(e,t,i),r=s.discriminator==="critic"?"f":"D",l=e.alone?`G has moved alone: ${r} has not seen these samples yet.`:Lp(s.sentence,e);return[o&&`${o}.`,l,Cp(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var jc=s=>s<0?Be(s).replace("-","−"):`+${Be(s)}`;function Fc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:c=0,moved:h=NaN,cosine:u=NaN}=s,m=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${Be(o)}. The map shows what its gradient will change: ${jc(r)} at the real points, ${jc(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?m:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${Be(xt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${Be(h)} on average, and the cosine between ways and pulls is ${Be(u)}. Arrows show the ways, enlarged.`}[s.name]}var Dp=6,Ip=5,Rp=4,jp=.001,Fp=2/3,zp=.95,Wp=.001,Bp=50,Cn=(s,e)=>({low:s,high:e,apart:(e-s)/Dp});function Nr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function zc(s,e){let t=s.filter(Number.isFinite).sort();return t.length?t[Math.floor(e*(t.length-1))]:0}function Vp(s,e,t){let i=vi(s),n=r=>Math.round((r/t+1)/2*(i-1)),o=Array.from({length:e.length/2},(r,l)=>[n(e[2*l]),n(e[2*l+1])]).filter(r=>r.every(l=>l>=0&&l<i));return Float32Array.from(o,([r,l])=>s[l*i+r])}var Wc=({label:s,low:e,high:t})=>[s.split(":")[0],e,t].join(),Bc=(s,e)=>Wc(s.bounds)===Wc(e.bounds);function Vc(s){let e=Math.max(...Nr(s).map(Math.abs))||1;return Cn(-e,e)}function Gc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:xt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}function Hc({steps:s,discriminatorSteps:e},t){return!t||e!==t.discriminatorSteps||s<t.steps?!1:s>t.steps||!!t.alone}var Dn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1,this.settled=!1}clear(){this.pull=this.span=0,this.trained=this.settled=!1}get longest(){return Math.max(jp,this.pull)}take({surface:e,samples:t,limit:i,arrows:n,steps:o,discriminatorSteps:r}){let l=o+r>0;l!==this.trained&&this.clear(),this.trained=l;let[c,h]=Nr(e),{low:u,high:m}=this.bounds;if(u!==null&&m===null){let v=Math.max(zc(e,Fp),zc(Vp(e,t,i),zp))-u;this.span=this.settled?Math.max(this.span,v):v,this.settled=r>=Bp}else this.span=Math.max(this.span,m===null?Wp:0,(m??h)-(u??c));this.pull=Math.max(this.pull,xt(n))}range(e,t=this.span,i=0){let{low:n,high:o}=this.bounds;if(t||=1,n!==null)return Cn(n,o??n+t);if(o!==null)return Cn(o-t,o);let[r,l]=Nr(e),c=Cn((r+l-t)/2,(r+l+t)/2);for(let h=0;h<Ip&&l-r<Rp*c.apart&&c.apart>=2*i;h++)c.apart/=2;return c}};var In=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var Rn=new Intl.NumberFormat("en"),Gp=20,Hp="objective.",jn=class{picture;shown;steps=0;numbersToo=!0;held=[];passed=[];measured={distance:NaN,covered:null,quality:null};either;own;brief="";phrase="";told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new Dn(e.surface),this.named=Jt(e),this.legend=new Pn(e.surface),this.meter=new On,this.distance=new xs("distance to the data (sliced W₁)"),this.curves=e.curves.map(({label:h,names:u})=>new ni(h,u.map(this.named))),this.usual=0,this.layOut(n),this.written=new In(this,r),this.settings=new qs(e,i,this,h=>{this.note(h),this.written.show(h),o(h)}),this.describeSlider(),this.slopes=new Li("slopes between real and generated","share of points"),this.weights=new Li(`weights of the ${e.discriminator}`,"share of weights");let[l,,...c]=this.curves;this.place.append(...[l,...c,this.slopes,this.weights].map(({element:h})=>h)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t,distance:i,curves:n}=this,o=[["distance",i],...n.slice(1,2).map(l=>[t.curves[1].label,l])];this.name=g("span",{}),this.heading=g("p",{className:"live-title"},this.name),this.either=Lc(o),this.own=St(o.length>1?"its pull and its own curve":"its pull",this.meter.element,this.either.element),this.own.classList.add("live-own"),this.own.open=!0,this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{className:"live-trials"});let r=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane"},this.heading,g("div",{className:"live-body"},g("div",{className:"live-stage"},r,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.own,this.below),g("div",{className:"live-groups"},St("more settings",this.controls),St("everything that is measured",this.readouts(),this.place))))}entitle(e,t){this.title=e,this.brief=t,Z(this.name,e),this.element.setAttribute("aria-label",e);for(let i of[this.heading,this.said,...this.element.querySelectorAll("summary")])i.dataset.of=t}pair(e,t){this.usual=e&&this.curves.length>1?1:0,this.either.see(this.usual),this.own.open=!(e&&t)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Hp+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Yi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Gp&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=Gc(e,this.last),e.alone=Hc(e,this.last),this.last=e,this.scale.take(e)),this.passed=this.iterations(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}iterations({rows:e,steps:t}){let{measured:i,derived:n}=this.manifest,o=e.length/i.length;return Array.from({length:o},(r,l)=>{let c={...this.settings.values,steps:t-o+1+l};i.forEach((h,u)=>c[h]=e[l*i.length+u]);for(let[h,u]of Object.entries(n))c[h]=oi(u,c);return c})}plot({steps:e,distance:t}){this.manifest.curves.forEach(({names:i},n)=>{let o=this.passed.flatMap(r=>i.map(l=>Number(r[l]??NaN)));o.length&&this.curves[n].add(o)}),t!==void 0&&this.distance.add(e,t)}show(e,t,i){if(this.shown=e,e.part)return Z(this.said,Fc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=Ic(this.manifest,this.settings.values,e,{pull:xt(e.arrows),moved:e.moved??NaN,alone:!!e.alone,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,span:i,apart:n,cursor:o}){let{shown:r}=this;if(!r)return;let{limit:l,part:c}=r,h=c?.name==="gradient",u=h?Vc(r.surface):this.scale.range(r.surface,i,n),m=c?.name==="move"?xt(r.arrows):t;this.picture.draw(r,r.points??e.points,{...u,limit:l,pull:m},this.legend.arrows.checked),o&&this.picture.drawCursor(o,l),this.numbersToo&&this.legend.show(u,l/this.index.data[e.data].limit,h)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:c,manifest:h,told:u}=this,{modes:m}=this.index.data[r],v=this.distance.floor;Z(this.said,Rc(h,u,{modes:m.length,floor:v,most:this.scale.pull})),this.meter.show(u.pull,this.scale.pull),this.legend.showOutside(gl(e,o)/(e.length/2));for(let[y,$]of Object.entries(this.now)){let E=n[h.measured.indexOf(y)]??NaN,N=Number.isFinite(E)&&wi(E)!==wi(Number(this.settings.values[y]));Z($,N?`starts there; now ${wi(E)}`:" ")}if(Z(l.steps,Rn.format(t)),Z(l.discriminatorSteps,Rn.format(i)),this.heading.dataset.updates=`${Rn.format(i)} updates of ${h.discriminator==="critic"?"f":"D"}`,h.measured.forEach((y,$)=>Z(l[y],wi(n[$]))),Number.isNaN(c.distance))return;Z(l.distance,c.distance.toFixed(3)),Z(l.covered,m.length?`${c.covered} of ${m.length}`:"no modes"),Z(l.quality,m.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let k=m.length?`; the generated points cover ${c.covered} of ${m.length} modes`:"";this.words=`Real and generated points on a map of ${h.surface.label}, after ${Rn.format(t)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Up=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?g("i",{},i,g("sub",{},n)):e}),Uc=(s,[e,t])=>s!==null&&s>=e&&s<=t,qp=["distance","covered","quality"],Fn=class{constructor(e,t){this.done=t,this.all=e.map(n=>({...n,reached:0,since:void 0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},...Up(n.text)))}));let i=ie("challenges");this.element=g("div",{hidden:!e.length},g("p",{className:"live-caption",id:i},"To try with settings of your own (a link’s do not count)"),g("ul",{className:"live-challenges","aria-labelledby":i},...this.all.map(({item:n})=>n)))}forget(){for(let e of this.all)Object.assign(e,{reached:0,since:void 0})}take(e,t){let{updates:i}=e[e.length-1];i===0&&this.forget();for(let n of this.all)if(n.item.dataset.done===void 0){for(let[o,r]of e.entries())n.reached<n.stages.length&&this.look(n,r,o===e.length-1&&!t);n.reached<n.stages.length||(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(g("span",{className:"live-hidden"},", done")),this.done(n.text))}}look(e,t,i){let{held:n=[0,1/0],...o}=e.stages[e.reached],r=Object.keys(o).every(c=>c in t&&!(i&&qp.includes(c))),l=Object.entries(o).every(([c,h])=>!(c in t)||Uc(t[c],h));e.since=l?e.since??t.steps:void 0,!(!r||e.since===void 0||!Uc(t.steps-e.since,n))&&(e.since=void 0,e.reached+=1)}};var Yp=9,Kp=.15;function qc([s,e],t){let i=(n,o,r)=>Math.abs(n)<Kp*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function Jp(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function Qp(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function Zp(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function Xp(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function Yc({title:s,surface:e},t,i,n,o){let{samples:r,steps:l,limit:c}=t,h=Jp(r),u=Zp(r,i),m=u.map($=>qc($,i.limit)),v=[`${s} on ${i.title}, after ${l} steps.`,n,`The generated points lie about the ${qc(h,c)} of the picture, ${Be(Qp(r,h))} from their mean on average.`];u.length&&u.length<i.modes.length&&v.push(u.length<=Yp?`None lies right on the ${u.length===1?"mode":"modes"} at ${m.join(", ")}.`:`None lies right on ${u.length} of the modes.`);let[k,y]=Xp(t.surface);return v.push(`The map, ${e.label}, goes from ${Be(k)} to ${Be(y)}.`),t.arrows.length&&v.push(`The longer pulls on generated points are ${Be(o)} long.`),v.filter(Boolean).join(" ")}var Kc=new Intl.NumberFormat("en"),ef={low:1,high:1e6,integer:!0},zn="until",ri=class{step;id=0;reached=!1;usual;constructor(e){this.stage=e}at(e=this.usual){this.reached=!1,!(e===void 0&&this.step===void 0)&&(this.step=e,this.id+=1,this.stage.running&&this.stage.send(this.play))}follow(e,t){let i=e.get(zn),n=i===null?{value:void 0}:jt(i,ef);"error"in n?t.push(`${zn} ${n.error}`):this.at(n.value)}get told(){return this.step===void 0?"":` The run pauses at step ${Kc.format(this.step)}.`}get play(){return{type:"play",until:this.step??null,id:this.id}}arrive(e){let{stage:t,step:i}=this;if(e!==this.id||i===void 0)return;this.step=void 0,this.reached=!0,t.playing=!1,t.update();let n=i===this.usual?"where the bet is settled":"as the link says";t.status.note(`Paused at step ${Kc.format(i)}, ${n}.`)}get label(){return this.stage.playing?"Pause":this.reached?"Play on":"Play"}};var Mr=3,tf=760,sf={low:0,high:1e3,integer:!0},Wn="step_",Ar="curve",Tr=["distance","own"],nf=["reset","play",zn,Ar,"points",`${Wn}discriminator`,`${Wn}generator`];function of({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Jc(s){let e=of(s),t;return i=>(t=i,lf(s,e,i,()=>t===i&&!s.ended))}function rf(s,e,t){if(e==="seed")return jl(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(yi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${us(t)}`}}async function lf(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],c=new Set(nf),h=(N,x,A,M,z)=>{c.add(N);let L=t.get(N),G=L===null?{value:A}:M(L);"error"in G&&l.push(`${x} ${G.error}`);let j="error"in G?A:G.value;return j!==A&&r.push(z(A,j)),j},u=Object.entries(e.shared).map(([N,x])=>[N,h(N,Ft(N),x,A=>rf(o,N,A),(A,M)=>Cl(o,N,A,M))]),m=t.get("points"),v=m?Il(m,o.data.drawn.limit):e.points;if(m&&4*v.length!==m.length){let N=v.length===Qt?`more than ${Qt}`:"what is no point of a picture";l.push(`points hold ${N}; ${v.length} are taken`)}u.some(([N,x])=>N==="data"&&x==="drawn")&&String(n.points)!==String(v)&&n.set("points",v);let{width:k}=Object.fromEntries(u);for(let[N,x]of u)N!=="width"&&n.set(N,x);if(k!==s.networks.width&&n.set("width",zt),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:N,settings:x,written:A,named:M},z)=>{let L={...N.toy,...t.has("against")?{}:e.beside};for(let G of N.controls){let{name:j,symbol:Y}=G,H=z?L[j]??G.value:e.own[j],P=z?`${N.title}’s ${M(j)}`:M(j),J=F=>Rl(G,F,A),R=(F,ee)=>Qi(Y?`${P} ${Y}`:P,F,ee),q=h(z?`against.${j}`:j,P,H,J,R);x.values[j]!==q&&x.set(j,q)}}),n.set("width",k),await s.networks.resize(),!i()))return;n.width!==k&&l.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...t.keys()].filter(N=>!c.has(N));for(let N of y.slice(0,Mr))l.push(`${Ao(N)} is no setting of this playground`);y.length>Mr&&l.push(`${y.length-Mr} more are none either`),s.linked=!0;let $=await af(s,t,l);s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:"");let E=r.length?`Set by a link: ${r.join(", ")}.`:"All settings are as this page starts them.";s.status.note(E+$.join("")+s.stop.told)}async function af(s,e,t){let i=[],n=s.panes[0].manifest.discriminator==="critic"?"f":"D";window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let r of["discriminator","generator"]){let l=e.get(Wn+r),c=l===null?{value:0}:jt(l,sf);"error"in c?t.push(`${Ft(Wn+r)} ${c.error}`):c.value&&(await s.step(r,c.value),i.push(` ${r==="generator"?"G":n} alone has made ${c.value} updates.`))}let o=e.get(Ar);if(o!==null&&!Tr.includes(o))t.push(`${Ar} is ${us(o)}, not one of ${Tr.join(", ")}`);else for(let{either:r,usual:l}of s.panes)r.see(o===null?l:Tr.indexOf(o));return s.stop.follow(e,t),e.has("play")&&s.setPlaying(!0),i}function ks(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function Qc(s){let e=Io(s.name,ks(s),s.index);return Bn(s,"the link",new URL(e,location.href).href)}function Zc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=Io(e,ks(s),n);let r=`Playground: ${i.map(({manifest:h})=>h.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${tf}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return Bn(s,"the embed code",c)}var Xc=s=>Bn(s,"the line of Python",Fl(ks(s)));function eh(s){let{data:e,sides:t}=ks(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):Bn(s,"the command",zl(ks(s)))}async function Bn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function th(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var sh=96,cf=new Intl.NumberFormat("en"),Oi=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,Vn=class{constructor(e){this.frames=[],this.apart=1;let t=ie("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Oi(e);for(t===0&&this.clear();this.frames.length&&Oi(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Oi(i)===t||Oi(i)-(n?Oi(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>sh&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/sh/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${cf.format(e.panes[0].steps)}`;Z(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var hf=20,df=12,uf=new Intl.NumberFormat("en");function pf(s,e,t){let i=[];for(let l of["data","batch","width","seed"])e[l]!==t[l]&&i.push(`${sn(l)} ${Gs(s,l,e[l])}`);let[n,o]=e.sides,r=Jt(n.manifest);for(let{name:l}of n.manifest.controls){let c=n.values[l];c!==t.sides[0].values[l]&&i.push(`${r(l)} ${nt(c)}`)}return o&&i.push(`beside ${o.manifest.title}`),i.join(", ")||"as the page starts"}var Gn=class{constructor(e,t,i){this.index=e,this.present=t,this.restore=i,this.usual=t(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let n=["settings","steps","distance","modes"].map(o=>g("th",{scope:"col"},o));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...n,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=hf&&(this.rows=[this.row,...this.rows].slice(0,df),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=pf(this.index,e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>uf.format(r)),i(({distance:r})=>r===void 0?"–":Se(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var ff=new Intl.NumberFormat("en"),mf=100,Hn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new Vn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new Fn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new Gn(e.index,()=>ks(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let{distance:t}of this.board.panes)t.setFloor(e.floor);this.board.pair.chart.setFloor(e.floor)}take(e){if(!this.isOfThese(e))return this.board.send({type:"drawn"});this.frame=e;let[{steps:t,discriminatorSteps:i}]=e.panes;this.board.status.begin(t);let n=performance.now(),o=!this.board.running||n-this.numbersAt>=mf;o&&(this.numbersAt=n),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,o)),this.board.pair.take(e),this.timeline.take(e),this.timeline.enable(!this.board.running);let[{passed:r,told:l}]=this.board.panes;this.board.linked?this.challenges.forget():this.challenges.take([...r,l],e.panes[0].distance!==void 0),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:u}})=>({steps:c,distance:h,covered:u}))),this.board.root.dataset.steps=String(t),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}isOfThese({panes:e}){return e.map(({name:t})=>t).join(" ")===this.board.panes.map(({manifest:t})=>t.name).join(" ")}goTo(e){this.board.running||e.data!==this.real?.data||!this.isOfThese(e)||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.board.pair.show(),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return Z(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>Yc(o.manifest,e.panes[r],i,o.said.textContent??"",xt(e.panes[r].arrows)));return Z(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(u=>i.has(u));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=Math.max(...this.board.panes.map(({scale:u})=>u.longest)),l=this.board.panes.filter(({scale:u})=>Bc(u,n.scale)),c=Math.max(...l.map(({scale:u})=>u.span)),h=l.length<2?0:Math.max(...l.map(({scale:u,shown:m})=>m?u.range(m.surface,c).apart:0));n.draw(t,{most:r,span:c,apart:h,cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${ff.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of[this.board.pair,...this.board.panes])t.say()}this.board.send({type:"drawn"})}};var gf=new Intl.NumberFormat("en"),ih=1e4,li=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}begin(e){let{phase:t}=this;e===0&&this.resume(),t==="loading"&&this.setPhase("paused"),t!==this.phase&&this.board.update()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${gf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){Z(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${ih/1e3} seconds.`)},ih),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){Z(this.parts.rate,e)}};var _r=matchMedia("(prefers-color-scheme: dark)");function vf(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):_r.matches}function Un(s,e){let t=()=>{let n=vf()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return _r.addEventListener("change",t),t(),()=>{i.disconnect(),_r.removeEventListener("change",t)}}function qn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(c=>i(c[c.length-1].isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var wf=1e3/30,bf=500,yf=150,Yn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Wl(this.name,i),this.root=this.parts.root,this.setup=new tn(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.linked=!1,this.stop=new ri(this),this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.pair=new _n(this),this.status=new li(this.parts,this),this.addPane(i,rn(e),r),this.networks=new ln(this),this.screen=new Hn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new jn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.linked=!1,this.stop.at(),this.tell({type:"values",pane:n,values:r}),Si(this.panes),this.pair.show()},this.assets);return o.legend.arrows.addEventListener("change",()=>{for(let{legend:r}of this.panes)r.arrows.checked=o.legend.arrows.checked;this.drawSoon()}),this.panes.push(o),this.parts.panes.append(o.element),Si(this.panes),o}attach(){for(let t of[this.pair.chart,...this.panes])t.attach(i=>this.colour(i));this.own=new cn(this),this.ends.push(Un(this.root,()=>this.recolour())),this.ends.push(...qn(this.root,{still:this.still,resized:()=>{for(let t of[this.pair.chart,...this.panes])t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>[this.pair.chart,...this.panes].forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(nn({name:this.name,root:this.root,apply:Jc(this)}),Ji(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Yl(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Ki(this.root);for(let t of this.panes)t.recolour(e);this.pair.chart.drawSoon(),this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&(this.screen.tried.next(),this.linked=!1,this.stop.at()),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return yi[this.setup.speed]}interval(){return this.still.matches?bf:wf}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},yf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:on(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()}),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>Qc(this)),t.python.addEventListener("click",()=>Xc(this)),t.command.addEventListener("click",()=>eh(this)),t.embed.addEventListener("click",()=>Zc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>th(this))}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===zo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:c}=this;this.setPlaying(!1),this.stop.at(),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",l?.manifest.name??""),n===zt&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[h,u]of[r,l].entries())if(u?.manifest.name===this.panes[h]?.manifest.name)for(let[m,v]of Object.entries(u?.values??{}))this.panes[h].settings.set(m,v);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),reached:o=>this.stop.arrive(o),diverged:(o,r,l)=>this.diverge(o,r,l),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Bs(this.assets,i):new ds(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...$l(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var nh=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var oh=`.live-playground {
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
    position: sticky;
    top: var(--live-top, 0px);
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 44vh);
    margin: 0 auto;
  }
  .live-pane .live-bar {
    display: none;
  }
  .live-playground.live-playground.live-playground .live-say {
    min-height: calc(5 * 1.45em);
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
  .live-playground:not(.live-two) .live-main {
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
/* Two beside each other: both maps, then what compares them over the whole width, then what is each one's own. All lie in
   one grid, so that like stands beside like; on a phone only the maps are beside each other, and all text has the width. */
.live-two .live-panes {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 24px;
}
.live-two :is(.live-pane, .live-body, .live-stage, .live-side) {
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
  width: min(100%, 44vh);
  margin: 0 auto;
}
.live-pair {
  grid-row: 3;
  grid-column: 1 / -1;
}
.live-pair .live-plot {
  height: 150px;
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
  grid-row: 4;
}
.live-two .live-say {
  grid-row: 5;
}
.live-two .live-main {
  grid-row: 6;
}
.live-two .live-own {
  grid-row: 7;
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
    gap: 6px 8px;
  }
  .live-two .live-pane :is(.live-legend, .live-say, .live-main, .live-own, .live-trials, .live-groups) {
    grid-column: 1 / -1;
  }
  .live-playground.live-playground.live-playground.live-two .live-title {
    font-size: 13px;
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
  .live-pair .live-plot {
    height: 116px;
  }
  .live-playground.live-playground.live-playground .live-ahead {
    min-height: calc(3 * 1.4em);
    font-size: 14px;
    font-weight: 400;
    line-height: 1.4;
  }
  .live-two .live-pane:last-child .live-legend {
    display: none; /* the first one's is for both */
  }
  .live-two .live-say::before {
    content: attr(data-of) ": ";
    font-weight: 600;
  }
  .live-two .live-pane summary::after {
    content: ": " attr(data-of);
    color: var(--live-muted);
  }
  .live-two .live-pane:last-child .live-say {
    grid-row: 7;
  }
  .live-two .live-pane:last-child .live-main {
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
`;var rh='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function $f(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}var Pr=new Map;function Ef(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=Pr.get(i)??gi(i).then(o=>o.json());return Pr.set(i,n),n.catch(()=>Pr.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function Lr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=$f(s,e),l=ml(s),c=Ef(l),h,u=!1,m=async()=>{try{let v=s.get("against")?.objective,k=v&&c(v).catch(()=>{}),[y,$]=await Promise.all([c(t),c(i),k]);if(u)return;let E=new n({model:s,index:y,manifest:$,manifestOf:c,assets:l,stored:r});h=E,e.replaceChildren(g("style",{},rh,nh,oh,o),E.root),E.attach()}catch({file:v,message:k}){let y=v?`${v} could not be loaded`:"The playground could not be started",$=g("button",{type:"button"},"Try again");$.addEventListener("click",m),e.replaceChildren(g("p",{role:"alert"},`${y} (${k}). The stored figure is shown.`),$,...r)}};return m(),()=>{u=!0,h?.destroy()}}var lh=s=>Lr(s,{index:"index",manifest:s.model.get("objective"),Stage:Yn,styles:""});var ah=`/* images: samples beside real ones, each in the colour of its verdict */
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
    position: static;
    margin: 0;
    padding: 0;
  }
  .live-playground.live-images:not(.live-two) .live-bar {
    display: block;
  }
}
`;var Mf={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function Or(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(Mf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var ch=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function Tf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?ch(s,e,2*i):ch(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var es=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:c,columns:h}=this,u=t*t,m=e.length/u;this.fit(m);let{pitch:v}=this,k=window.devicePixelRatio||1,y=n?3*k:0,$=3*k;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",c.width=c.height=t;let E=c.getContext("2d"),N=E.createImageData(t,t);for(let x=0;x<m;x++){let[A,M]=[x%h*v+$/2,Math.floor(x/h)*v+$/2],z=v-$;n&&(l.fillStyle=Tf(i,n[x]),l.fillRect(A,M,z,z)),Af(N.data,e.subarray(x*u,(x+1)*u),i),E.putImageData(N,0,0),l.drawImage(c,A+y,M+y,z-2*y,z-2*y),o[x]&&this.mark(o[x],A,M,z,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],h=c*this.columns+l;return l>=0&&l<this.columns&&c>=0&&h<this.count?h:-1}};function Af(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var _f=.01,Kn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Vt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Se(s),Cr=s=>s.flatMap((e,t)=>e>=_f?[t]:[]),Dr=({discriminator:s})=>s==="critic"?"The critic":"D";function hh({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=Cr(o),l=o.map((m,v)=>v).filter(m=>!r.includes(m)),c=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[h,u]=[Kn(s.verdicts),Kn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Vt(i)}, ${Vt(i/n.mean)} times the floor. ${Dr(t)} gives the samples ${Vt(h)} on average, the real ones ${Vt(u)}.`}var Rr=6,Pf=2,Jn=7,Lf=150,dh={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Rr,ArrowDown:Rr},Of=new Intl.NumberFormat("en"),Qn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:c}=e.parts;this.samples=new es(t,Rr),this.real=new es(i,Pf),this.near=new es(n,2),this.strip=new es(o,Jn),this.step=new es(r,1),this.bars=Array.from({length:10},()=>g("i",{})),c.append(...this.bars.map((h,u)=>g("div",{},g("div",{},h),g("span",{},String(u))))),t.addEventListener("pointermove",h=>this.look(this.samples.at(h))),t.addEventListener("click",h=>this.choose(this.samples.at(h))),t.addEventListener("keydown",h=>this.press(h)),o.addEventListener("pointermove",h=>this.follow(h)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=Or(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${Of.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>Lf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),l=i.high??Math.max(...o,r+1e-6);return{low:r,high:l,place:h=>{let u=Math.min(1,Math.max(0,(h-r)/(l-r)));return n==="low"?1-u:u},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=Or(M=>this.stage.colour(M));let{palette:o,answer:r}=this,l=n.shape[2],{low:c,high:h,place:u,better:m}=this.scale(e),v={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,u),marks:v,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,u)});let[k,y]=m==="low"?[h,c]:[c,h];i.ends[0].textContent=`generated: ${Vt(k)}`,i.ends[1].textContent=`real: ${Vt(y)}`;let $=l*l,E=24/(Jn-1),N=new Float32Array(Jn*$);for(let M=0;M<Jn;M++)N.set(e.walk.subarray(M*E*$,(M*E+1)*$),M*$);this.strip.draw(N,l,o);let x=Number(i.walk.value);this.step.draw(e.walk.subarray(x*$,(x+1)*$),l,o);let A=new Float32Array(2*$);A.set(e.samples.subarray(this.looked*$,(this.looked+1)*$)),r?A.set(r.nearest,$):A.fill(-1,$),this.near.draw(A,l,o)}showDigits(e){let t=Cr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${Dr(n)} gives it ${Vt(t.verdicts[this.looked])} (real ones ${Vt(Kn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in dh)this.look(this.looked+dh[e.key]);else return;e.preventDefault()}};var Di=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function uh(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=Wo(n),r=ie("times"),l=g("select",{id:r},...Fo.map(R=>g("option",{value:String(R)},`× ${R}`))),c=g("p",{className:"live-status",role:"status"}),h=g("p",{className:"live-rate"}),u=g("div",{className:"live-alert",role:"alert",hidden:!0}),m=g("p",{className:"live-say"},"These images were made beforehand. Press Play, and the networks of this page begin from noise."),v=g("div",{className:"live-main"}),k=g("div",{className:"live-controls"}),y=g("div",{className:"live-charts"}),$=g("div",{className:"live-setup"}),E=g("div",{}),N=Di("generated images",{tabIndex:0}),x=Di("real images"),A=g("p",{className:"live-looked"},"Once it trains, the sample that you point at stands here beside the training image nearest to it."),M=g("div",{className:"live-hidden",role:"status"}),z=Di("the chosen sample, and the training image nearest to it"),L=Di("the walk from A to B"),G=Di("where the walk is"),j=ie("walk"),Y=g("input",{id:j,type:"range",min:0,max:24,step:1,value:24/2}),H=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Hs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),c,h),u,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),N),g("div",{},g("div",{className:"live-caption"},"real"),x),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...P)),g("div",{className:"live-near"},z,A,M)),g("div",{className:"live-side"},m,v,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),H),E,g("div",{className:"live-walk"},g("label",{htmlFor:j,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},L,Y),G))),g("div",{className:"live-groups"},St("more settings",k),St("curves",y),St("images, seed",$)))),buttons:o,times:l,status:c,rate:h,alert:u,say:m,main:v,controls:k,curves:y,setup:$,distance:E,samples:N,real:x,looked:A,heard:M,near:z,strip:L,step:G,walk:Y,digits:H,ends:P}}var Zn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Vs(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ie("doc"),r=Object.entries(t.sets).map(([u,{title:m}])=>({value:u,text:m}));this.select=ps("images",void 0,r,this.data,o,u=>this.choose(u)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let l=Xi(this.seed,u=>{this.seed=u,this.keep("seed",u),n("seed")});this.select.element.dataset.control="data",l.element.dataset.control="seed",i.setup.append(this.select.element,l.element);let c=e.get("devices")??[];c.length&&i.setup.append(this.places(c));let h=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),l.show(this.seed),n("seed"))}],...["engine","device"].map(u=>[u,()=>this.move(Vs(e))])];for(let[u,m]of h)e.on(`change:${u}`,m);this.end=()=>h.forEach(([u,m])=>e.off(`change:${u}`,m))}get here(){return this.engine===kt}places(e){return this.place=en(this.engine,[kt,...e],t=>{Zi(this.model,t),this.move(t)}),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var Cf=100,Df=1e3,jr=new Intl.NumberFormat("en"),Xn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;stop=new ri(this);engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=uh(this.name,i,r),this.root=this.parts.root,this.setup=new Zn(this,l=>this.changed(l)),this.status=new li(this.parts,this),this.distance=new Tn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Qn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(h=>h.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let h of[t,i,n])h.replaceChildren();let o=Jt(e);this.settings=new qs(e,rn(this.model),{main:t,controls:i,named:o},h=>{this.stop.at(),this.tell({type:"values",pane:0,values:h})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${l} →`)));let c=e.curves.map(({label:h,names:u})=>({label:h,names:u.filter(m=>e.measured.includes(m))}));this.plotted=c.filter(({names:h})=>h.length),this.curves=this.plotted.map(({label:h,names:u})=>new ni(h,u.map(o))),n.append(...this.curves.map(({element:h})=>h))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Un(this.root,()=>this.recolour())),this.ends.push(...qn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),nn({name:this.name,root:this.root,apply:e=>this.follow(e)}),Ji(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?Df:Cf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0),this.stop.follow(e,[])}async changed(e){if(this.status.forget(),this.stop.at(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof ds&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),reached:n=>this.stop.arrive(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Bs(this.assets,e):new ds(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${jr.format(e)}: a loss is no longer a finite number. The networks are back at step ${jr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t,this.status.begin(t.steps),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${jr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},c)=>{let h=l.map(m=>r.indexOf(m)),u=[];for(let m=0;m<e.length;m+=r.length)u.push(...h.map(v=>e[m+v]));u.length&&this.curves[c].add(u)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=hh(this))}destroy(){for(let e of this.ends)e()}};function If(s){let{model:e}=s;return e.get("kind")!=="images"?lh(s):Lr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Xn,styles:ah})}var Cw={render:If};export{Cw as default};
