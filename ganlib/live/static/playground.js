function Gr(s){let e=s.get("base");return e?new no(e):new oo(s)}var qr=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),no=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return qr(await t.blob())}},oo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?qr(n):URL.createObjectURL(new Blob([n],{type:o})))}}};var Ve=48;function ro({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var ji=(s,e)=>({...s,...s.sizes?.[e]});function ao(s,e,t,i){let{train:n,view:o}=ro(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o]}function Yr(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var lo=5,nh=96,zi=2.6,Kr=.09,oh=.12;function Bi(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var rh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function ah({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(rh),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let h=l/127.5;for(let u=0;u<3;u++)r[4*l+u]=h<1?i[u]+h*(n[u]-i[u]):n[u]+(h-1)*(o[u]-n[u]);r[4*l+3]=255}return r}function qt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Wi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(Ve,Ve).getContext("2d");this.heat=t,this.pixels=new ImageData(Ve,Ve),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(ah(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,pull:h},u){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,l);for(let m=1;m<=lo;m++)this.drawContour(e,r+(l-r)*m/(lo+1),2*m===lo+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(t,o),u&&this.drawArrows(t,i,o,h)}}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:l,colours:h}=this,u=new Uint32Array(l.data.buffer),m=255/(i-t);for(let g=0;g<Ve;g++)for(let k=0;k<Ve;k++){let y=Math.round((e[g*Ve+k]-t)*m);u[(Ve-1-g)*Ve+k]=h[Math.max(0,Math.min(255,y))]}r.putImageData(l,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(Ve-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/(Ve-1);n.beginPath();for(let l=0;l+1<Ve;l++)for(let h=0;h+1<Ve;h++){let u=l*Ve+h,m=[e[u],e[u+1],e[u+Ve+1],e[u+Ve]],p=!1;for(let g=0;g<4;g++){let k=m[g]-t,y=m[(g+1)%4]-t;if(k<0==y<0)continue;let x=k/(k-y),M=h+[x,1,1-x,0][g],$=l+[0,x,1,1-x][g];p?n.lineTo(M*r,o.height-$*r):n.moveTo(M*r,o.height-$*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:h}=this,u=r.width/(2*i),m=Kr*r.width/(n||1),p=1.5*Kr*r.width;o.beginPath();for(let g=0;g<2*nh&&g<e.length;g+=2){let[k,y]=[(e[g]+i)*u,(i-e[g+1])*u],[x,M]=[t[g]*m,-t[g+1]*m],$=Math.hypot(x,M);if(!($>2*l))continue;$>p&&([x,M]=[x*p/$,M*p/$]);let S=3.5*l/Math.hypot(x,M);o.moveTo(k,y),o.lineTo(k+x,y+M),o.moveTo(k+x-S*(x+.6*M),y+M-S*(M-.6*x)),o.lineTo(k+x,y+M),o.lineTo(k+x-S*(x-.6*M),y+M-S*(M+.6*x))}o.lineWidth=1.25*l,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(oh,Math.min(1,(qt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,h=o.width/(2*i),[u,m,p]=[(e+i)*h,(i-t)*h,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let h=0;h<t.length/2;h+=2){let[u,m]=[(t[h]+i)*l,(i-t[h+1])*l];e.moveTo(u+zi*o,m),e.arc(u,m,zi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[Jr(o,4,r.edge),Jr(o,2,r.generated)]);for(let h of this.marks){let u=(h.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(h,Math.round((e[m]+t)*l-u),Math.round((t-e[m+1])*l-u))}}};function Jr(s,e,t){let i=2*Math.ceil((zi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=zi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}function co(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step)}}var Is=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.spoken?this.fail(void 0,n.message):this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return co(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function ho(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>ho(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,ho(i,e)]))}var ls=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?co(this.listener,ho(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Vi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function v(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function ue(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var lh=0,de=s=>`live-${s.replace(/\W/g,"-")}-${++lh}`;function be(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var ch=new Intl.NumberFormat("en");function Qr(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>ch.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(be);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var fo=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function cs(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=h=>i?String(h):be(h);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${li(n)}`}}var uo=40;function po(s){return s.slice(0,2*uo).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,uo)+(s.length>uo?"…":"")}var li=s=>`"${po(s)}"`,Me=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var Zr=new Intl.NumberFormat("en");function Xr(s,e,t){let i=e.lastStable()??[],n=s.panes.length>1?`${e.title} diverged`:"Diverged",o=i.map(({name:l,value:h})=>`${Me(l)} ${typeof h=="number"?be(h):h}`),r=(l,h)=>{let u=v("button",{type:"button"},l);return u.addEventListener("click",()=>{for(let{name:m,value:p}of i)e.settings.set(m,p);h()}),u};return[`${n} at step ${Zr.format(t)}: a loss is no longer a finite number. The networks are back at step ${Zr.format(e.steps)}. `+(o.length?`The last stable settings were: ${o.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...o.length?[r("Go on with the last stable settings",()=>s.setPlaying(!0)),r("Reset to the last stable settings",()=>s.reset())]:[]]}var Yt=300,hh=.85,uh=1e100,ea=3e7,dh=160,sa=s=>s.length<=Yt?s:Array.from({length:Yt},(e,t)=>s[Math.floor((t+.5)*s.length/Yt)]),ia=s=>Number(s.toFixed(3));function na(s,e){let[t,i]=[0,1].map(l=>s.map(h=>h[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*hh*e/o:1;return s.map(l=>l.map((h,u)=>ia((h-n[u])*r)))}function fh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<uh?n:NaN})}function mo(s,e){let t=s.split(/\r\n?|\n/).map(fh),i=h=>[...h.keys()].filter(u=>!Number.isNaN(h[u])),[n,o]=t.map(i).find(({length:h})=>h>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=sa(t.filter(h=>!Number.isNaN(h[n]??NaN)&&!Number.isNaN(h[o]??NaN)).map(h=>[h[n],h[o]]));return r.every(h=>h.every(u=>Math.abs(u)<=e))?r.map(h=>h.map(ia)):na(r,e)}function oa({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(h,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(h=>n[h]<(o+r)/2);return na(sa(l).map(h=>[h%e,-Math.floor(h/e)]),i)}var go=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function ph(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=go(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=go(n,90);return o.font=t,o.fillText(s,4,66),oa(o.getImageData(0,0,n,90),e)}async function mh(s,e){let t=await createImageBitmap(s),i=Math.min(1,dh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=go(n,o);return r.drawImage(t,0,0,n,o),oa(r.getImageData(0,0,n,o),e)}async function ta(s,e){if(s.size>ea)throw new Error(`it is larger than ${ea/1e6} MB`);return s.type.startsWith("image/")?mh(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):mo(gh(await s.arrayBuffer()),e)}function gh(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function ra(s,e,t,i=["word","rows","file"]){let n=async(M,$)=>{try{e(await $())}catch(S){t(`${M} gives no points: ${S.message}.`)}},[o,r,l]=["word","rows","file"].map(de),h=v("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),u=v("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),m=v("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=M=>v("button",{type:"button"},M),[g,k]=[p("Use the word"),p("Use the rows")];g.addEventListener("click",()=>n(`"${h.value}"`,()=>ph(h.value,s()))),h.addEventListener("keydown",M=>M.key==="Enter"&&g.click()),k.addEventListener("click",()=>n("What was pasted",()=>mo(u.value,s()))),m.addEventListener("change",()=>{let[M]=m.files;M&&n(M.name,()=>ta(M,s())),m.value=""});let y=(M,$,...S)=>v("div",{className:"live-bring"},v("label",{htmlFor:M},$),...S),x={word:y(o,"a word",h,g),rows:y(r,"rows of two numbers, pasted",u,k),file:y(l,"a CSV file, or a picture (its dark pixels)",m)};return{element:v("div",{className:"live-brings"},...i.map(M=>x[M])),drop(M){let[$]=M?.files??[];$?n($.name,()=>ta($,s())):M&&n("What was dropped",()=>mo(M.getData("text"),s()))}}}var vh=120,wh=6;function aa(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",v("i",{},i,...n?[v("sub",{},n)]:[])]:[];return v("label",{htmlFor:s},e,...o)}function bh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**wh,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/vh;return{max:o,step:r,position:l=>t?Math.log10(Math.max(l,n)/n):l-s,value(l){if(l<=0)return s;let h=t?n*10**l:s+l,u=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function ci({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let h=n,u=v("p",{className:"live-message",id:de("message"),role:"alert",hidden:!0}),m=y=>i?String(y):be(y),p=v("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let g=y=>{p.setAttribute("aria-invalid",String(y!=="")),u.textContent=y&&`${s} ${y}. It stays ${m(h)}.`,u.hidden=!y};return p.addEventListener("change",()=>{let y=cs(p.value,{low:e,high:t,integer:i});if("error"in y)return g(y.error);g(""),h=y.value,l(h)}),{box:p,message:u,show:y=>{h=y,p.value=m(y),g("")}}}function yh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:h}=s,u=s.label??Me(i),m=bh(s),p=de(i),g=de(i),k=v("input",{id:g,type:"range",min:0,max:m.max,step:m.step});k.setAttribute("aria-describedby",e);let y=T=>{k.value=String(m.position(T)),k.setAttribute("aria-valuetext",be(T))},{box:x,message:M,show:$}=ci({label:u,low:o,high:r,integer:l==="integer",value:h,id:p,help:e},T=>{y(T),t(T)});x.setAttribute("aria-label",`${u}, as a number`),k.addEventListener("input",()=>{let T=m.value(Number(k.value));k.setAttribute("aria-valuetext",be(T)),$(T),t(T)}),y(h);let S=v("div",{className:"live-control"},aa(g,u,n),x,k,M);return{element:S,show:T=>(y(T),$(T)),enable(T){x.disabled=k.disabled=!T,S.title=T?s.doc:`${s.doc}; without effect under the present choices`}}}function Rs(s,e,t,i,n,o){let r=de(s),l=v("select",{id:r},...t.map(h=>v("option",{value:h.value},h.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:v("div",{className:"live-control"},aa(r,s,e),l),show:h=>l.value=String(h),enable:h=>l.disabled=!h}}function la(s,e,t){let i=s.kind==="choice"?Rs(s.label??Me(s.name),s.symbol,s.options.map(n=>({value:n,text:n.replaceAll("_","-")})),s.value,e,t):yh(s,e,t);return i.element.title=s.doc,i}var xh=2**32-1,It=64,hi={full:1/0,100:100,20:20,5:5,1:1},Hi="",kh={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},Sh=s=>kh[s]??Me(s),Ui="browser",ca=s=>s.get("engine")==="kernel"?s.get("device"):Ui,Gi=class{constructor(e,t,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??It,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Hi,this.speed="full",this.engine=ca(e);let r=e.get("devices")??[],l=g=>Object.entries(g).map(([k,y])=>({value:k,text:y})),h=Object.fromEntries(Object.entries(t.data).map(([g,{title:k}])=>[g,k])),u=t.batches.map(g=>({value:String(g),text:String(g)})),m=Object.keys(hi).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",l(h)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",l({[Hi]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",u,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",l(t.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",m)},r.length){let g=Object.fromEntries(r.map(y=>[y,`the kernel (${y})`])),k="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",k,l(i?g:{[Ui]:"this browser",...g}))}for(let[g,{element:k}]of Object.entries(this.inputs))k.dataset.control=g,(g==="speed"?n.pace:n.setup).append(k);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Hi,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",ca(e),!1)])];for(let[g,k]of p)e.on(`change:${g}`,k);this.end=()=>p.forEach(([g,k])=>e.off(`change:${g}`,k))}get here(){return this.engine===Ui}select(e,t,i,n=String){let o=de("doc"),r=String(this[e]),l=Rs(Sh(e),void 0,i,r,o,h=>this.set(e,n(h)));return l.element.append(v("p",{id:o,className:"live-doc"},t)),l}makeSeed(){let e=de("seed"),t=de("doc"),i=v("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:xh,integer:!0},value:this.seed,id:e,help:t},{box:r,message:l,show:h}=ci(o,m=>this.set("seed",m));return{element:v("div",{className:"live-control"},v("label",{htmlFor:e},"seed"),r,l,i),show:h,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===Hi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Ui:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var js="live-",Eh=2**32-1,ui="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Mh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return ui[n>>6]+ui[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function ua(s,e){let t=[],i=n=>{let o=64*ui.indexOf(s[n])+ui.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Yt;n+=4)[0,1,2,3].every(o=>ui.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var vo=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function da(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let h=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[u,m]=r;for(let{name:p}of u.manifest.controls)h.set(p,String(u.values[p]));if(h.set("against",m?m.manifest.name:""),m)for(let[p,g]of vo(m,m.manifest.toy))h.set(`against.${p}`,String(g));return e==="drawn"&&h.set("points",Mh(o,l.data[e].limit)),`#${js}${s}?${h}`}function wo(s){let e=new RegExp(`^#${js}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function fa(s,e){if(s.kind==="choice"){let{options:t}=s;return t.includes(e)?{value:e}:{error:`must be one of ${t.join(", ")}; got ${li(e)}`}}return cs(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var pa=s=>cs(s,{low:0,high:Eh,integer:!0});function ma(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):be(n);return`${s} ${i(e)} → ${i(t)}`}var ha=s=>typeof s=="string"?JSON.stringify(s):String(s);function Nh({manifest:s,values:e}){let t=vo({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${ha(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},l=Object.keys(r).filter(u=>u.startsWith(o));if(l.every(u=>e[u]===r[u]))continue;let h=l.map(u=>`${u.slice(o.length)}=${ha(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function ga({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(Nh),h=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&h.push(`points=[${n.map(([u,m])=>`(${u}, ${m})`).join(", ")}]`),i!==It&&h.push(`width=${i}`),l&&h.push(`against=${l}`),o[0].manifest.own&&h.push('engine="kernel"'),`ganlib.Playground(${h.join(", ")})`}function va({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let h=vo({manifest:r,values:l}).map(([u,m])=>` --${o(u)} ${m}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${h.join("")}`}).join(" && ")}var Ah={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],picture:["Save picture","the picture as a PNG file"]},yo=[1,20,100],xo="parts",Th={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},bo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,v("button",{type:"button",title:i},t)])),Lt=(s,...e)=>v("details",{className:"live-group"},v("summary",{},s),...e),ko=s=>bo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function wa(s,{title:e,discriminator:t}){let i=ko(t==="critic"?"f":"D"),n=bo(Ah),o=bo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=de("times"),l=v("select",{id:r},...yo.map(V=>v("option",{value:String(V)},`× ${V}`))),h=v("option",{value:xo,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(h);let u=v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),m=v("p",{className:"live-status",role:"status"}),p=v("p",{className:"live-rate"}),g=v("div",{className:"live-alert",role:"alert",hidden:!0}),k=v("div",{className:"live-setup"}),y=v("div",{className:"live-pace"}),x=v("div",{className:"live-panes"}),M=v("div",{}),$=Lt("what you tried"),S=Object.entries(Th).flatMap(([V,H])=>[v("dt",{},V),v("dd",{},H)]),T=de("share"),N=v("input",{id:T,type:"text",readOnly:!0,hidden:!0}),R=v("label",{htmlFor:T,hidden:!0},"copied");return{root:v("section",{className:"live-playground",id:js+s,tabIndex:-1,"aria-label":`playground: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,v("span",{className:"live-joined"},i.step,u,l),i.discriminator,i.generator,i.reset),v("div",{className:"live-beside live-told"},m,p)),g,x,v("div",{className:"live-groups"},Lt("data, seed, pace, another beside it",k,y,v("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),M),$,Lt("share, and what the numbers mean",v("div",{className:"live-share"},v("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),R,N),v("dl",{className:"live-help"},...S)))),buttons:i,times:l,inParts:h,shares:n,sketch:o,status:m,rate:p,alert:g,setup:k,pace:y,panes:x,brought:M,tried:$,copied:{text:N,label:R}}}var di=new Set;function xa(s){let e=wo(s);if(!e)return!1;for(let t of di)if(t.name===e.name)return t.apply(e.query,!0),!0;return!1}function ba(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element&&s.target.closest('a[href^="#"]');e&&xa(e.getAttribute("href")??"")&&s.preventDefault()}var ya=()=>xa(location.hash);function qi(s){di.size||(document.addEventListener("click",ba),window.addEventListener("hashchange",ya)),di.add(s);let e=wo(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{di.delete(s),!di.size&&(document.removeEventListener("click",ba),window.removeEventListener("hashchange",ya))}}var fi=s=>s.replace("_optimizer.","_");function Yi(s){return{get:e=>s.get(fi(e)),set(e,t){s.set(fi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(fi(n)));return s.on(`change:${fi(n)}`,o),()=>s.off(`change:${fi(n)}`,o)});return()=>i.forEach(n=>n())}}}function ka(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var $h=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Sa=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),zs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of $h(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let h=de("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=la(u,h,p=>{this.take(r,p),t.set(r,p)});let{element:m}=this.inputs[r];m.dataset.control=r,m.append(v("p",{id:h,className:"live-doc"},l)),(r===e.slider?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=ro(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var So=2,_h=s=>typeof s=="number"?be(s):s.replaceAll("_"," ");function pi(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];s.forEach((o,r)=>{let l=n.slice(0,So).map(h=>`${o.named(h)} ${_h(o.settings.values[h])}`);n.length>So&&l.push(`${n.length-So} more differ`),i&&!n.length&&l.push(r?"the same again":"as set"),o.entitle(l.length?`${o.manifest.title}: ${l.join(", ")}`:o.manifest.title)})}var Ki=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),pi(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,ka(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(Bi(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>ao(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Me(o)} ${Me(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===It);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Sa(e),...e.toy,...t.model.get("against")?.settings};return ao(t.index,ji(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:l}){let{board:h}=this;r&&h.setup.set("width",r),o&&h.setup.set("data",o.data),l!==void 0&&this.keep(l);for(let[m,p]of Object.entries(n??{}))h.panes[i??0]?.settings.set(m,p);let u=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;h.status.alert(`${u}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var Ea=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Eo=(s,e)=>Float32Array.from(new Int16Array(Ea(s)),t=>t*e/32767);function Ma({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:h,...u},m,p){let g={edges:[0,1],shares:new Float32Array(1)},k={name:m.name,steps:0,discriminatorSteps:0,last:new Float32Array(m.measured.length).fill(NaN),rows:new Float32Array(0),samples:Eo(e,n),arrows:Eo(t,o),surface:Float32Array.from(new Uint8Array(Ea(i)),y=>r+y*(l-r)/255),slopes:g,weights:g,limit:n,...u};return{real:{data:p,points:Eo(s,n),floor:h},frame:{type:"frame",data:p,panes:[k],rate:0}}}var Ph=.041666666666666664,Ji=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*Ph,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let h=u=>Math.max(-t,Math.min(t,u));this.cursor=[h(i+l[0]),h(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Na=(s,e)=>[...s,e].slice(-300);var Qi=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,h=m=>t.set("points",Na(t.points,m));this.sketch=new Ji(r.canvas,l,h,()=>e.drawSoon());let u=ra(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine(),e.status.note(m.length===1?"One point is the data now.":`${m.length} points are the data now.`)},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])e.root.addEventListener(m,p=>{p.target.closest("input, textarea")||(p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Lh={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function mi(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return Lh[t](...i.map(n=>mi(n,e)))}var Oh="uplot",Ch="u-hz",Dh="u-vt",Fh="u-title",Ih="u-wrap",Rh="u-under",jh="u-over",zh="u-axis",ds="u-off",Wh="u-select",Bh="u-cursor-x",Vh="u-cursor-y",Hh="u-cursor-pt",Uh="u-legend",Gh="u-live",qh="u-inline",Yh="u-series",Kh="u-marker",Aa="u-label",Jh="u-value",vi="width",wi="height";var Ta="bottom",Ws="left",Mo="right",Bo="#000",$a=Bo+"0",No="mousemove",_a="mousedown",Ao="mouseup",Pa="mouseenter",La="mouseleave",Oa="dblclick",Qh="resize",Zh="scroll",Ca="change",sn="dppxchange",Vo="--",Ys=typeof window<"u",Lo=Ys?document:null,Vs=Ys?window:null,Xh=Ys?navigator:null,re,Zi;function Oo(){let s=devicePixelRatio;re!=s&&(re=s,Zi&&Do(Ca,Zi,Oo),Zi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),fs(Ca,Zi,Oo),Vs.dispatchEvent(new CustomEvent(sn)))}function ot(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function Co(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function ye(s,e,t){s.style[e]=t+"px"}function kt(s,e,t,i){let n=Lo.createElement(s);return e!=null&&ot(n,e),t?.insertBefore(n,i),n}function pt(s,e){return kt("div",s,e)}var Da=new WeakMap;function Ot(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Da.get(s);o!=r&&(s.style.transform=o,Da.set(s,o),e<0||t<0||e>i||t>n?ot(s,ds):Co(s,ds))}var Fa=new WeakMap;function Ia(s,e,t){let i=e+t,n=Fa.get(s);i!=n&&(Fa.set(s,i),s.style.background=e,s.style.borderColor=t)}var Ra=new WeakMap;function ja(s,e,t,i){let n=e+""+t,o=Ra.get(s);n!=o&&(Ra.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var Ho={passive:!0},eu={...Ho,capture:!0};function fs(s,e,t,i){e.addEventListener(s,t,i?eu:Ho)}function Do(s,e,t,i){e.removeEventListener(s,t,Ho)}Ys&&Oo();function St(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:rt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function fl(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var pl=s=>s!=null,ml=s=>s!=null&&s>0,rn=fl(pl),tu=fl(ml);function su(s,e,t,i=0,n=!1){let o=n?tu:rn,r=n?ml:pl;[e,t]=o(s,e,t);let l=s[e],h=s[e];if(e>-1)if(i==1)l=s[e],h=s[t];else if(i==-1)l=s[t],h=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<l?l=m:m>h&&(h=m))}return[l??fe,h??-fe]}function an(s,e,t,i){let n=Ba(s),o=Ba(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Rt:gl,l=n==1?rt:mt,h=o==1?mt:rt,u=l(r(Oe(s))),m=h(r(Oe(e))),p=Hs(t,u),g=Hs(t,m);return t==10&&(u<0&&(p=pe(p,-u)),m<0&&(g=pe(g,-m))),i||t==2?(s=p*n,e=g*o):(s=yl(s,p),e=ln(e,g)),[s,e]}function Uo(s,e,t,i){let n=an(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var Go=.1,za={mode:3,pad:Go},yi={pad:0,soft:null,mode:0},iu={min:yi,max:yi};function nn(s,e,t,i){return cn(t)?Wa(s,e,t):(yi.pad=t,yi.soft=i?0:null,yi.mode=i?3:0,Wa(s,e,iu))}function ne(s,e){return s??e}function nu(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function Wa(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),l=ne(i.hard,-fe),h=ne(n.hard,fe),u=ne(i.soft,fe),m=ne(n.soft,-fe),p=ne(i.mode,0),g=ne(n.mode,0),k=e-s,y=Rt(k),x=Je(Oe(s),Oe(e)),M=Rt(x),$=Oe(M-y);(k<1e-24||$>10)&&(k=0,(s==0||e==0)&&(k=1e-24,p==2&&u!=fe&&(o=0),g==2&&m!=-fe&&(r=0)));let S=k||x||1e3,T=Rt(S),N=Hs(10,rt(T)),R=S*(k==0?s==0?.1:1:o),O=pe(yl(s-R,N/10),24),V=s>=u&&(p==1||p==3&&O<=u||p==2&&O>=u)?u:fe,H=Je(l,O<V&&s>=V?V:Et(V,O)),Q=S*(k==0?e==0?.1:1:r),G=pe(ln(e+Q,N/10),24),P=e<=m&&(g==1||g==3&&G>=m||g==2&&G<=m)?m:-fe,K=Et(h,G>P&&e<=P?P:Je(P,G));return H==K&&H==0&&(K=100),[H,K]}var ou=new Intl.NumberFormat(Ys?Xh.language:"en-US"),qo=s=>ou.format(s),at=Math,tn=at.PI,Oe=at.abs,rt=at.floor,Le=at.round,mt=at.ceil,Et=at.min,Je=at.max,Hs=at.pow,Ba=at.sign,Rt=at.log10,gl=at.log2,ru=(s,e=1)=>at.sinh(s)*e,To=(s,e=1)=>at.asinh(s/e),fe=1/0;function Va(s){return(Rt((s^s>>31)-(s>>31))|0)+1}function Fo(s,e,t){return Et(Je(s,e),t)}function vl(s){return typeof s=="function"}function ee(s){return vl(s)?s:()=>s}var au=()=>{},wl=s=>s,bl=(s,e)=>e,lu=s=>null,Ha=s=>!0,Ua=(s,e)=>s==e,cu=/\.\d*?(?=9{6,}|0{6,})/gm,ps=s=>{if(kl(s)||Jt.has(s))return s;let e=`${s}`,t=e.match(cu);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${ps(n)}e${o}`}return pe(s,i)};function hs(s,e){return ps(pe(ps(s/e))*e)}function ln(s,e){return ps(mt(ps(s/e))*e)}function yl(s,e){return ps(rt(ps(s/e))*e)}function pe(s,e=0){if(kl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Jt=new Map;function xl(s){return((""+s).split(".")[1]||"").length}function ki(s,e,t,i){let n=[],o=i.map(xl);for(let r=e;r<t;r++){let l=Oe(r),h=pe(Hs(s,r),l);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*h,p=(r>=0?0:l)+(r>=o[u]?0:o[u]),g=s==10?m:pe(m,p);n.push(g),Jt.set(g,p)}}return n}var xi={},Yo=[],Us=[null,null],Kt=Array.isArray,kl=Number.isInteger,hu=s=>s===void 0;function Ga(s){return typeof s=="string"}function cn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function uu(s){return s!=null&&typeof s=="object"}var du=Object.getPrototypeOf(Uint8Array),Sl="__proto__";function Gs(s,e=cn){let t;if(Kt(s)){let i=s.find(n=>n!=null);if(Kt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Gs(s[n],e)}else t=s.slice()}else if(s instanceof du)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Sl&&(t[i]=Gs(s[i],e))}else t=s;return t}function $e(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Sl&&(cn(s[n])?$e(s[n],Gs(i[n])):s[n]=Gs(i[n]))}return s}var fu=0,pu=1,mu=2;function gu(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function vu(s,e){if(yu(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return xu(r[0])||(r=bu(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let h=s[r][0],u=h.length;for(let m=0;m<u;m++)t.add(h[m])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],h=l[0];for(let u=1;u<l.length;u++){let m=l[u],p=Array(n).fill(void 0),g=e?e[r][u]:pu,k=[];for(let y=0;y<m.length;y++){let x=m[y],M=o.get(h[y]);x===null?g!=fu&&(p[M]=x,g==mu&&k.push(M)):p[M]=x}gu(p,k,n),i.push(p)}}return i}var wu=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function bu(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let h=0;h<t;h++)l[h]=r[i[h]];n.push(l)}return n}function yu(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function xu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Je(1,rt((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let h=s[l];if(h!=null){if(h<=r)return!1;r=h}}return!0}var El=["January","February","March","April","May","June","July","August","September","October","November","December"],Ml=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Nl(s){return s.slice(0,3)}var ku=Ml.map(Nl),Su=El.map(Nl),Eu={MMMM:El,MMM:Su,WWWW:Ml,WWW:ku};function gi(s){return(s<10?"0":"")+s}function Mu(s){return(s<10?"00":s<100?"0":"")+s}var Nu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>gi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>gi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>gi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>gi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>gi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>Mu(s.getMilliseconds())};function Ko(s,e){e=e||Eu;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Nu[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var Au=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Tu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Au?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Al=s=>s%1==0,on=[1,2,2.5,5],$u=ki(10,-32,0,on),Tl=ki(10,0,32,on),_u=Tl.filter(Al),us=$u.concat(Tl),Jo=`
`,$l="{YYYY}",qa=Jo+$l,_l="{M}/{D}",bi=Jo+_l,Xi=bi+"/{YY}",Pl="{aa}",Pu="{h}:{mm}",Bs=Pu+Pl,Ya=Jo+Bs,Ka=":{ss}",le=null;function Ll(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,h=(s==1?ki(10,0,3,on).filter(Al):ki(10,-3,0,on)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,$l,le,le,le,le,le,le,1],[n*28,"{MMM}",qa,le,le,le,le,le,1],[n,_l,qa,le,le,le,le,le,1],[i,"{h}"+Pl,Xi,le,bi,le,le,le,1],[t,Bs,Xi,le,bi,le,le,le,1],[e,Ka,Xi+" "+Bs,le,bi+" "+Bs,le,Ya,le,1],[s,Ka+".{fff}",Xi+" "+Bs,le,bi+" "+Bs,le,Ya,le,1]];function m(p){return(g,k,y,x,M,$)=>{let S=[],T=M>=r,N=M>=o&&M<r,R=p(y),O=pe(R*s,3),V=$o(R.getFullYear(),T?0:R.getMonth(),N||T?1:R.getDate()),H=pe(V*s,3);if(N||T){let Q=N?M/o:0,G=T?M/r:0,P=O==H?O:pe($o(V.getFullYear()+G,V.getMonth()+Q,1)*s,3),K=new Date(Le(P/s)),I=K.getFullYear(),q=K.getMonth();for(let B=0;P<=x;B++){let te=$o(I+G*B,q+Q*B,1),W=te-p(pe(te*s,3));P=pe((+te+W)*s,3),P<=x&&S.push(P)}}else{let Q=M>=n?n:M,G=rt(y)-rt(O),P=H+G+ln(O-H,Q);S.push(P);let K=p(P),I=K.getHours()+K.getMinutes()/t+K.getSeconds()/i,q=M/i,B=g.axes[k]._space,te=$/B;for(;P=pe(P+M,s==1?0:3),!(P>x);)if(q>1){let W=rt(pe(I+q,6))%24,se=p(P).getHours()-W;se>1&&(se=-1),P-=se*i,I=(I+q)%24;let ce=S[S.length-1];pe((P-ce)/M,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[h,u,m]}var[Lu,Ou,Cu]=Ll(1),[Du,Fu,Iu]=Ll(.001);ki(2,-53,53,[1]);function Ja(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function Qa(s,e){return(t,i,n,o,r)=>{let l=e.find(y=>r>=y[0])||e[e.length-1],h,u,m,p,g,k;return i.map(y=>{let x=s(y),M=x.getFullYear(),$=x.getMonth(),S=x.getDate(),T=x.getHours(),N=x.getMinutes(),R=x.getSeconds(),O=M!=h&&l[2]||$!=u&&l[3]||S!=m&&l[4]||T!=p&&l[5]||N!=g&&l[6]||R!=k&&l[7]||l[1];return h=M,u=$,m=S,p=T,g=N,k=R,O(x)})}}function Ru(s,e){let t=Ko(e);return(i,n,o,r,l)=>n.map(h=>t(s(h)))}function $o(s,e,t){return new Date(s,e,t)}function Za(s,e){return e(s)}var ju="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Xa(s,e){return(t,i,n,o)=>o==null?Vo:e(s(i))}function zu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function Wu(s,e){return s.series[e].fill(s,e)}var Bu={show:!0,live:!0,isolate:!1,mount:au,markers:{show:!0,width:2,stroke:zu,fill:Wu,dash:"solid"},idx:null,idxs:null,values:[]};function Vu(s,e){let t=s.cursor.points,i=pt(),n=t.size(s,e);ye(i,vi,n),ye(i,wi,n);let o=n/-2;ye(i,"marginLeft",o),ye(i,"marginTop",o);let r=t.width(s,e,n);return r&&ye(i,"borderWidth",r),i}function Hu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Uu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function Gu(s,e){return s.series[e].points.size}var _o=[0,0];function qu(s,e,t){return _o[0]=e,_o[1]=t,_o}function en(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Po(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var Yu={show:!0,x:!0,y:!0,lock:!1,move:qu,points:{one:!1,show:Vu,size:Gu,width:0,stroke:Uu,fill:Hu},bind:{mousedown:en,mouseup:en,click:en,dblclick:en,mousemove:Po,mouseleave:Po,mouseenter:Po},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ol={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Qo=$e({},Ol,{filter:bl}),Cl=$e({},Qo,{size:10}),Dl=$e({},Ol,{show:!1}),Zo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Fl="bold "+Zo,Il=1.5,el={show:!0,scale:"x",stroke:Bo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fl,side:2,grid:Qo,ticks:Cl,border:Dl,font:Zo,lineGap:Il,rotate:0},Ku="Value",Ju="Time",tl={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function Qu(s,e,t,i,n){return e.map(o=>o==null?"":qo(o))}function Zu(s,e,t,i,n,o,r){let l=[],h=Jt.get(n)||0;t=r?t:pe(ln(t,n),h);for(let u=t;u<=i;u=pe(u+n,h))l.push(Object.is(u,-0)?0:u);return l}function Io(s,e,t,i,n,o,r){let l=[],h=s.scales[s.axes[e].scale].log,u=h==10?Rt:gl,m=rt(u(t));n=Hs(h,m),h==10&&(n=us[St(n,us)]);let p=t,g=n*h;h==10&&(g=us[St(g,us)]);do l.push(p),p=p+n,h==10&&!Jt.has(p)&&(p=pe(p,Jt.get(n))),p>=g&&(n=p,g=n*h,h==10&&(g=us[St(g,us)]));while(p<=i);return l}function Xu(s,e,t,i,n,o,r){let h=s.scales[s.axes[e].scale].asinh,u=i>h?Io(s,e,Je(h,t),i,n):[h],m=i>=0&&t<=0?[0]:[];return(t<-h?Io(s,e,Je(h,-i),-t,n):[h]).reverse().map(g=>-g).concat(m,u)}var Rl=/./,ed=/[12357]/,td=/[125]/,sl=/1/,Ro=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function sd(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],h=s.valToPos,u=o._space,m=h(10,r),p=h(9,r)-m>=u?Rl:h(7,r)-m>=u?ed:h(5,r)-m>=u?td:sl;if(p==sl){let g=Oe(h(1,r)-m);if(g<u)return Ro(e.slice().reverse(),l.distr,p,mt(u/g)).reverse()}return Ro(e,l.distr,p,1)}function id(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,h=s.valToPos,u=Oe(h(1,r)-h(2,r));return u<l?Ro(e.slice().reverse(),3,Rl,mt(l/u)).reverse():e}function nd(s,e,t,i){return i==null?Vo:e==null?"":qo(e)}var il={show:!0,scale:"y",stroke:Bo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fl,side:3,grid:Qo,ticks:Cl,border:Dl,font:Zo,lineGap:Il,rotate:0};function od(s,e){let t=3+(s||1)*2;return pe(t*e,3)}function rd(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Oe(r-o),h=s.series[e],u=l/(h.points.space*re);return i[1]-i[0]<=u}var nl={scale:null,auto:!0,sorted:0,min:fe,max:-fe},jl=(s,e,t,i,n)=>n,ol={show:!0,auto:!0,sorted:0,gaps:jl,alpha:1,facets:[$e({},nl,{scale:"x"}),$e({},nl,{scale:"y"})]},rl={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:jl,alpha:1,points:{show:rd,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function ad(s,e,t,i,n){return t/10}var zl={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ld=$e({},zl,{time:!1,ori:1}),al={};function Wl(s,e){let t=al[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,h,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,l,h,u)}},s!=null&&(al[s]=t)),t}var qs=1,jo=2;function ms(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,h=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],g=l.left,k=l.top,y=l.width,x=l.height,M=s.valToPosH,$=s.valToPosV;return m.ori==0?t(n,h,u,m,p,M,$,g,k,y,x,un,Ks,fn,Vl,Ul):t(n,h,u,m,p,$,M,k,g,x,y,dn,Js,tr,Hl,Gl)}function Xo(s,e){let t=0,i=0,n=ne(s.bands,Yo);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function cd(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,h=s.scales[l];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function jt(s,e,t,i,n,o){return ms(s,e,(r,l,h,u,m,p,g,k,y,x,M)=>{let $=r.pxRound,S=u.dir*(u.ori==0?1:-1),T=u.ori==0?Ks:Js,N,R;S==1?(N=t,R=i):(N=i,R=t);let O=$(p(l[N],u,x,k)),V=$(g(h[N],m,M,y)),H=$(p(l[R],u,x,k)),Q=$(g(o==1?m.max:m.min,m,M,y)),G=new Path2D(n);return T(G,H,Q),T(G,O,Q),T(G,O,V),G})}function hn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?fn:tr,h=t;for(let p=0;p<s.length;p++){let g=s[p];if(g[1]>g[0]){let k=g[0]-h;k>0&&l(r,h,i,k,i+o),h=g[1]}}let u=t+n-h,m=10;u>0&&l(r,h,i-m/2,u,i+o+m)}return r}function hd(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function er(s,e,t,i,n,o,r){let l=[],h=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,g=u;if(n==1)for(;++u<=i&&e[u]===null;)g=u;else for(;--u>=t&&e[u]===null;)g=u;let k=o(s[p]),y=g==p?k:o(s[g]),x=p-n;k=r<=0&&x>=0&&x<h?o(s[x]):k;let $=g+n;y=r>=0&&$>=0&&$<h?o(s[$]):y,y>=k&&l.push([k,y])}return l}function ll(s){return s==0?wl:s==1?Le:e=>hs(e,s)}function Bl(s){let e=s==0?un:dn,t=s==0?(n,o,r,l,h,u)=>{n.arcTo(o,r,l,h,u)}:(n,o,r,l,h,u)=>{n.arcTo(r,o,h,l,u)},i=s==0?(n,o,r,l,h)=>{n.rect(o,r,l,h)}:(n,o,r,l,h)=>{n.rect(r,o,h,l)};return(n,o,r,l,h,u=0,m=0)=>{u==0&&m==0?i(n,o,r,l,h):(u=Et(u,l/2,h/2),m=Et(m,l/2,h/2),e(n,o+u,r),t(n,o+l,r,o+l,r+h,u),t(n,o+l,r+h,o,r+h,m),t(n,o,r+h,o,r,m),t(n,o,r,o+l,r,u),n.closePath())}}var un=(s,e,t)=>{s.moveTo(e,t)},dn=(s,e,t)=>{s.moveTo(t,e)},Ks=(s,e,t)=>{s.lineTo(e,t)},Js=(s,e,t)=>{s.lineTo(t,e)},fn=Bl(0),tr=Bl(1),Vl=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},Hl=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},Ul=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},Gl=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function ql(s){return(e,t,i,n,o)=>ms(e,t,(r,l,h,u,m,p,g,k,y,x,M)=>{let{pxRound:$,points:S}=r,T,N;u.ori==0?(T=un,N=Vl):(T=dn,N=Hl);let R=pe(S.width*re,3),O=(S.size-S.width)/2*re,V=pe(O*2,3),H=new Path2D,Q=new Path2D,{left:G,top:P,width:K,height:I}=e.bbox;fn(Q,G-V,P-V,K+V*2,I+V*2);let q=B=>{if(h[B]!=null){let te=$(p(l[B],u,x,k)),W=$(g(h[B],m,M,y));T(H,te+O,W),N(H,te,W,O,0,tn*2)}};if(o)o.forEach(q);else for(let B=i;B<=n;B++)q(B);return{stroke:R>0?H:null,fill:H,clip:Q,flags:qs|jo}})}function Yl(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var ud=Yl(Ks),dd=Yl(Js);function Kl(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>ms(t,i,(r,l,h,u,m,p,g,k,y,x,M)=>{[n,o]=rn(h,n,o);let $=r.pxRound,S=I=>$(p(I,u,x,k)),T=I=>$(g(I,m,M,y)),N,R;u.ori==0?(N=Ks,R=ud):(N=Js,R=dd);let O=u.dir*(u.ori==0?1:-1),V={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qs},H=V.stroke,Q=!1;if(o-n>=x*4){let I=j=>t.posToVal(j,u.key,!0),q=null,B=null,te,W,Qe,xe=S(l[O==1?n:o]),se=S(l[n]),ce=S(l[o]),Z=I(O==1?se+1:ce-1);for(let j=O==1?n:o;j>=n&&j<=o;j+=O){let _e=l[j],ke=(O==1?_e<Z:_e>Z)?xe:S(_e),ae=h[j];ke==xe?ae!=null?(W=ae,q==null?(N(H,ke,T(W)),te=q=B=W):W<q?q=W:W>B&&(B=W)):ae===null&&(Q=!0):(q!=null&&R(H,xe,T(q),T(B),T(te),T(W)),ae!=null?(W=ae,N(H,ke,T(W)),q=B=te=W):(q=B=null,ae===null&&(Q=!0)),xe=ke,Z=I(xe+O))}q!=null&&q!=B&&Qe!=xe&&R(H,xe,T(q),T(B),T(te),T(W))}else for(let I=O==1?n:o;I>=n&&I<=o;I+=O){let q=h[I];q===null?Q=!0:q!=null&&N(H,S(l[I]),T(q))}let[P,K]=Xo(t,i);if(r.fill!=null||P!=0){let I=V.fill=new Path2D(H),q=r.fillTo(t,i,r.min,r.max,P),B=T(q),te=S(l[n]),W=S(l[o]);O==-1&&([W,te]=[te,W]),N(I,W,B),N(I,te,B)}if(!r.spanGaps){let I=[];Q&&I.push(...er(l,h,n,o,O,S,e)),V.gaps=I=r.gaps(t,i,n,o,I),V.clip=hn(I,u.ori,k,y,x,M)}return K!=0&&(V.band=K==2?[jt(t,i,n,o,H,-1),jt(t,i,n,o,H,1)]:jt(t,i,n,o,H,K)),V})}function fd(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,l,h)=>ms(o,r,(u,m,p,g,k,y,x,M,$,S,T)=>{[l,h]=rn(p,l,h);let N=u.pxRound,{left:R,width:O}=o.bbox,V=se=>N(y(se,g,S,M)),H=se=>N(x(se,k,T,$)),Q=g.ori==0?Ks:Js,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qs},P=G.stroke,K=g.dir*(g.ori==0?1:-1),I=H(p[K==1?l:h]),q=V(m[K==1?l:h]),B=q,te=q;n&&e==-1&&(te=R,Q(P,te,I)),Q(P,q,I);for(let se=K==1?l:h;se>=l&&se<=h;se+=K){let ce=p[se];if(ce==null)continue;let Z=V(m[se]),j=H(ce);e==1?Q(P,Z,I):Q(P,B,j),Q(P,Z,j),I=j,B=Z}let W=B;n&&e==1&&(W=R+O,Q(P,W,I));let[Qe,xe]=Xo(o,r);if(u.fill!=null||Qe!=0){let se=G.fill=new Path2D(P),ce=u.fillTo(o,r,u.min,u.max,Qe),Z=H(ce);Q(se,W,Z),Q(se,te,Z)}if(!u.spanGaps){let se=[];se.push(...er(m,p,l,h,K,V,i));let ce=u.width*re/2,Z=t||e==1?ce:-ce,j=t||e==-1?-ce:ce;se.forEach(_e=>{_e[0]+=Z,_e[1]+=j}),G.gaps=se=u.gaps(o,r,l,h,se),G.clip=hn(se,g.ori,M,$,S,T)}return xe!=0&&(G.band=xe==2?[jt(o,r,l,h,P,-1),jt(o,r,l,h,P,1)]:jt(o,r,l,h,P,xe)),G})}function cl(s,e,t,i,n,o,r=fe){if(s.length>1){let l=null;for(let h=0,u=1/0;h<s.length;h++)if(e[h]!==void 0){if(l!=null){let m=Oe(s[h]-s[l]);m<u&&(u=m,r=Oe(t(s[h],i,n,o)-t(s[l],i,n,o)))}l=h}}return r}function pd(s){s=s||xi;let e=ne(s.size,[.6,fe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],l=ne(e[1],fe),h=ne(e[2],1),u=ne(s.disp,xi),m=ne(s.each,k=>{}),{fill:p,stroke:g}=u;return(k,y,x,M)=>ms(k,y,($,S,T,N,R,O,V,H,Q,G,P)=>{let K=$.pxRound,I=t,q=i*re,B=l*re,te=h*re,W,Qe;N.ori==0?[W,Qe]=o(k,y):[Qe,W]=o(k,y);let xe=N.dir*(N.ori==0?1:-1),se=N.ori==0?fn:tr,ce=N.ori==0?m:(D,me,Pe,xs,es,Nt,ts)=>{m(D,me,Pe,es,xs,ts,Nt)},Z=ne(k.bands,Yo).find(D=>D.series[0]==y),j=Z!=null?Z.dir:0,_e=$.fillTo(k,y,$.min,$.max,j),Ue=K(V(_e,R,P,Q)),ke,ae,vt,et=G,Ee=K($.width*re),Mt=!1,Ct=null,lt=null,Wt=null,ws=null;p!=null&&(Ee==0||g!=null)&&(Mt=!0,Ct=p.values(k,y,x,M),lt=new Map,new Set(Ct).forEach(D=>{D!=null&&lt.set(D,new Path2D)}),Ee>0&&(Wt=g.values(k,y,x,M),ws=new Map,new Set(Wt).forEach(D=>{D!=null&&ws.set(D,new Path2D)})));let{x0:bs,size:ei}=u;if(bs!=null&&ei!=null){I=1,S=bs.values(k,y,x,M),bs.unit==2&&(S=S.map(Pe=>k.posToVal(H+Pe*G,N.key,!0)));let D=ei.values(k,y,x,M);ei.unit==2?ae=D[0]*G:ae=O(D[0],N,G,H)-O(0,N,G,H),et=cl(S,T,O,N,G,H,et),vt=et-ae+q}else et=cl(S,T,O,N,G,H,et),vt=et*r+q,ae=et-vt;vt<1&&(vt=0),Ee>=ae/2&&(Ee=0),vt<5&&(K=wl);let $i=vt>0,Zt=et-vt-($i?Ee:0);ae=K(Fo(Zt,te,B)),ke=(I==0?ae/2:I==xe?0:ae)-I*xe*((I==0?q/2:0)+($i?Ee/2:0));let Ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ys=Mt?null:new Path2D,Dt=null;if(Z!=null)Dt=k.data[Z.series[1]];else{let{y0:D,y1:me}=u;D!=null&&me!=null&&(T=me.values(k,y,x,M),Dt=D.values(k,y,x,M))}let Xt=W*ae,J=Qe*ae;for(let D=xe==1?x:M;D>=x&&D<=M;D+=xe){let me=T[D];if(me==null)continue;if(Dt!=null){let Ze=Dt[D]??0;if(me-Ze==0)continue;Ue=V(Ze,R,P,Q)}let Pe=N.distr!=2||u!=null?S[D]:D,xs=O(Pe,N,G,H),es=V(ne(me,_e),R,P,Q),Nt=K(xs-ke),ts=K(Je(es,Ue)),tt=K(Et(es,Ue)),ct=ts-tt;if(me!=null){let Ze=me<0?J:Xt,wt=me<0?Xt:J;Mt?(Ee>0&&Wt[D]!=null&&se(ws.get(Wt[D]),Nt,tt+rt(Ee/2),ae,Je(0,ct-Ee),Ze,wt),Ct[D]!=null&&se(lt.get(Ct[D]),Nt,tt+rt(Ee/2),ae,Je(0,ct-Ee),Ze,wt)):se(ys,Nt,tt+rt(Ee/2),ae,Je(0,ct-Ee),Ze,wt),ce(k,y,D,Nt-Ee/2,tt,ae+Ee,ct)}}return Ee>0?Ge.stroke=Mt?ws:ys:Mt||(Ge._fill=$.width==0?$._fill:$._stroke??$._fill,Ge.width=0),Ge.fill=Mt?lt:ys,Ge})}function md(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>ms(i,n,(l,h,u,m,p,g,k,y,x,M,$)=>{[o,r]=rn(u,o,r);let S=l.pxRound,T=W=>S(g(W,m,M,y)),N=W=>S(k(W,p,$,x)),R,O,V;m.ori==0?(R=un,V=Ks,O=Ul):(R=dn,V=Js,O=Gl);let H=m.dir*(m.ori==0?1:-1),Q=T(h[H==1?o:r]),G=Q,P=[],K=[];for(let W=H==1?o:r;W>=o&&W<=r;W+=H)if(u[W]!=null){let xe=h[W],se=T(xe);P.push(G=se),K.push(N(u[W]))}let I={stroke:s(P,K,R,V,O,S),fill:null,clip:null,band:null,gaps:null,flags:qs},q=I.stroke,[B,te]=Xo(i,n);if(l.fill!=null||B!=0){let W=I.fill=new Path2D(q),Qe=l.fillTo(i,n,l.min,l.max,B),xe=N(Qe);V(W,G,xe),V(W,Q,xe)}if(!l.spanGaps){let W=[];W.push(...er(h,u,o,r,H,T,t)),I.gaps=W=l.gaps(i,n,o,r,W),I.clip=hn(W,m.ori,y,x,M,$)}return te!=0&&(I.band=te==2?[jt(i,n,o,r,q,-1),jt(i,n,o,r,q,1)]:jt(i,n,o,r,q,te)),I})}function gd(s){return md(vd,s)}function vd(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let h=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let g=0;g<r-1;g++)m[g]=e[g+1]-e[g],p[g]=s[g+1]-s[g],u[g]=m[g]/p[g];h[0]=u[0];for(let g=1;g<r-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?h[g]=0:(h[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/u[g-1]+(p[g]+2*p[g-1])/u[g]),isFinite(h[g])||(h[g]=0));h[r-1]=u[r-2];for(let g=0;g<r-1;g++)n(l,s[g]+p[g]/3,e[g]+h[g]*p[g]/3,s[g+1]-p[g]/3,e[g+1]-h[g+1]*p[g]/3,s[g+1],e[g+1])}return l}var zo=new Set;function hl(){for(let s of zo)s.syncRect(!0)}Ys&&(fs(Qh,Vs,hl),fs(Zh,Vs,hl,!0),fs(sn,Vs,()=>{Ce.pxRatio=re}));var wd=Kl(),bd=ql();function ul(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>Wo(o,r,e,t))}function yd(s,e){return s.map((t,i)=>i==0?{}:$e({},e,t))}function Wo(s,e,t,i){return $e({},e==0?t:i,s)}function Jl(s,e,t){return e==null?Us:[e,t]}var xd=Jl;function kd(s,e,t){return e==null?Us:nn(e,t,Go,!0)}function Ql(s,e,t,i){return e==null?Us:an(e,t,s.scales[i].log,!1)}var Sd=Ql;function Zl(s,e,t,i){return e==null?Us:Uo(e,t,s.scales[i].log,!1)}var Ed=Zl;function Md(s,e,t,i,n){let o=Je(Va(s),Va(e)),r=e-s,l=St(n/i*r,t);do{let h=t[l],u=i*h/r;if(u>=n&&o+(h<5?Jt.get(h):0)<=17)return[h,u]}while(++l<t.length);return[0,0]}function dl(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*re))+"px"),[s,e,t]}function Nd(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=pe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ce(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(a,c,d,f){let w=c.valToPct(a);return f+d*(c.dir==-1?1-w:w)}function r(a,c,d,f){let w=c.valToPct(a);return f+d*(c.dir==-1?w:1-w)}function l(a,c,d,f){return c.ori==0?o(a,c,d,f):r(a,c,d,f)}i.valToPosH=o,i.valToPosV=r;let h=!1;i.status=0;let u=i.root=pt(Oh);if(s.id!=null&&(u.id=s.id),ot(u,s.class),s.title){let a=pt(Fh,u);a.textContent=s.title}let m=kt("canvas"),p=i.ctx=m.getContext("2d"),g=pt(Ih,u);fs("click",g,a=>{a.target===y&&(ge!=Ls||Se!=Os)&&Be.click(i,a)},!0);let k=i.under=pt(Rh,g);g.appendChild(m);let y=i.over=pt(jh,g);s=Gs(s);let x=+ne(s.pxAlign,1),M=ll(x);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let $=s.ms||.001,S=i.series=n==1?ul(s.series||[],tl,rl,!1):yd(s.series||[null],ol),T=i.axes=ul(s.axes||[],el,il,!0),N=i.scales={},R=i.bands=s.bands||[];R.forEach(a=>{a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1)});let O=n==2?S[1].facets[0].scale:S[0].scale,V={axes:Vc,series:Rc},H=(s.drawOrder||["axes","series"]).map(a=>V[a]);function Q(a){let c=a.distr==3?d=>Rt(d>0?d:a.clamp(i,d,a.min,a.max,a.key)):a.distr==4?d=>To(d,a.asinh):a.distr==100?d=>a.fwd(d):d=>d;return d=>{let f=c(d),{_min:w,_max:b}=a,E=b-w;return(f-w)/E}}function G(a){let c=N[a];if(c==null){let d=(s.scales||xi)[a]||xi;if(d.from!=null){G(d.from);let f=$e({},N[d.from],d,{key:a});f.valToPct=Q(f),N[a]=f}else{c=N[a]=$e({},a==O?zl:ld,d),c.key=a;let f=c.time,w=c.range,b=Kt(w);if((a!=O||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?za:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?za:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&cn(w))){let E=w;w=(A,_,L)=>_==null?Us:nn(_,L,E)}c.range=ee(w||(f?xd:a==O?c.distr==3?Sd:c.distr==4?Ed:Jl:c.distr==3?Ql:c.distr==4?Zl:kd)),c.auto=ee(b?!1:c.auto),c.clamp=ee(c.clamp||ad),c._min=c._max=null,c.valToPct=Q(c)}}}G("x"),G("y"),n==1&&S.forEach(a=>{G(a.scale)}),T.forEach(a=>{G(a.scale)});for(let a in s.scales)G(a);let P=N[O],K=P.distr,I,q;P.ori==0?(ot(u,Ch),I=o,q=r):(ot(u,Dh),I=r,q=o);let B={};for(let a in N){let c=N[a];(c.min!=null||c.max!=null)&&(B[a]={min:c.min,max:c.max},c.min=c.max=null)}let te=s.tzDate||(a=>new Date(Le(a/$))),W=s.fmtDate||Ko,Qe=$==1?Cu(te):Iu(te),xe=Qa(te,Ja($==1?Ou:Fu,W)),se=Xa(te,Za(ju,W)),ce=[],Z=i.legend=$e({},Bu,s.legend),j=i.cursor=$e({},Yu,{drag:{y:n==2}},s.cursor),_e=Z.show,Ue=j.show,ke=Z.markers;Z.idxs=ce,ke.width=ee(ke.width),ke.dash=ee(ke.dash),ke.stroke=ee(ke.stroke),ke.fill=ee(ke.fill);let ae,vt,et,Ee=[],Mt=[],Ct,lt=!1,Wt={};if(Z.live){let a=S[1]?S[1].values:null;lt=a!=null,Ct=lt?a(i,1,0):{_:0};for(let c in Ct)Wt[c]=Vo}if(_e)if(ae=kt("table",Uh,u),et=kt("tbody",null,ae),Z.mount(i,ae),lt){vt=kt("thead",null,ae,et);let a=kt("tr",null,vt);kt("th",null,a);for(var ws in Ct)kt("th",Aa,a).textContent=ws}else ot(ae,qh),Z.live&&ot(ae,Gh);let bs={show:!0},ei={show:!1};function $i(a,c){if(c==0&&(lt||!Z.live||n==2))return Us;let d=[],f=kt("tr",Yh,et,et.childNodes[c]);ot(f,a.class),a.show||ot(f,ds);let w=kt("th",null,f);if(ke.show){let A=pt(Kh,w);if(c>0){let _=ke.width(i,c);_&&(A.style.border=_+"px "+ke.dash(i,c)+" "+ke.stroke(i,c)),A.style.background=ke.fill(i,c)}}let b=pt(Aa,w);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,c>0&&(ke.show||(b.style.color=a.width>0?ke.stroke(i,c):ke.fill(i,c)),Ge("click",w,A=>{if(j._lock)return;is(A);let _=S.indexOf(a);if((A.ctrlKey||A.metaKey)!=Z.isolate){let L=S.some((C,F)=>F>0&&F!=_&&C.show);S.forEach((C,F)=>{F>0&&Tt(F,L?F==_?bs:ei:bs,!0,Te.setSeries)})}else Tt(_,{show:!a.show},!0,Te.setSeries)},!1),Ss&&Ge(Pa,w,A=>{j._lock||(is(A),Tt(S.indexOf(a),Ds,!0,Te.setSeries))},!1));for(var E in Ct){let A=kt("td",Jh,f);A.textContent="--",d.push(A)}return[f,d]}let Zt=new Map;function Ge(a,c,d,f=!0){let w=Zt.get(c)||{},b=j.bind[a](i,c,d,f);b&&(fs(a,c,w[a]=b),Zt.set(c,w))}function ys(a,c,d){let f=Zt.get(c)||{};for(let w in f)(a==null||w==a)&&(Do(w,c,f[w]),delete f[w]);a==null&&Zt.delete(c)}let Dt=0,Xt=0,J=0,D=0,me=0,Pe=0,xs=me,es=Pe,Nt=J,ts=D,tt=0,ct=0,Ze=0,wt=0;i.bbox={};let Dn=!1,_i=!1,ks=!1,ss=!1,Pi=!1,ht=!1;function Fn(a,c,d){(d||a!=i.width||c!=i.height)&&gr(a,c),Ts(!1),ks=!0,_i=!0,$s()}function gr(a,c){i.width=Dt=J=a,i.height=Xt=D=c,me=Pe=0,Pc(),Lc();let d=i.bbox;tt=d.left=hs(me*re,.5),ct=d.top=hs(Pe*re,.5),Ze=d.width=hs(J*re,.5),wt=d.height=hs(D*re,.5)}let Tc=3;function $c(){let a=!1,c=0;for(;!a;){c++;let d=Wc(c),f=Bc(c);a=c==Tc||d&&f,a||(gr(i.width,i.height),_i=!0)}}function _c({width:a,height:c}){Fn(a,c)}i.setSize=_c;function Pc(){let a=!1,c=!1,d=!1,f=!1;T.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:A}=w,_=E%2,L=w.label!=null?w.labelSize:0,C=A+L;C>0&&(_?(J-=C,E==3?(me+=C,f=!0):d=!0):(D-=C,E==0?(Pe+=C,a=!0):c=!0))}}),ns[0]=a,ns[1]=d,ns[2]=c,ns[3]=f,J-=Bt[1]+Bt[3],me+=Bt[3],D-=Bt[2]+Bt[0],Pe+=Bt[0]}function Lc(){let a=me+J,c=Pe+D,d=me,f=Pe;function w(b,E){switch(b){case 1:return a+=E,a-E;case 2:return c+=E,c-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}T.forEach((b,E)=>{if(b.show&&b._show){let A=b.side;b._pos=w(A,b._size),b.label!=null&&(b._lpos=w(A,b.labelSize))}})}if(j.dataIdx==null){let a=j.hover,c=a.skip=new Set(a.skip??[]);c.add(void 0);let d=a.prox=ee(a.prox),f=a.bias??=0;j.dataIdx=(w,b,E,A)=>{if(b==0)return E;let _=E,L=d(w,b,E,A)??fe,C=L>=0&&L<fe,F=P.ori==0?J:D,Y=j.left,oe=e[0],ie=e[b];if(c.has(ie[E])){_=null;let X=null,U=null,z;if(f==0||f==-1)for(z=E;X==null&&z-- >0;)c.has(ie[z])||(X=z);if(f==0||f==1)for(z=E;U==null&&z++<ie.length;)c.has(ie[z])||(U=z);if(X!=null||U!=null)if(C){let we=X==null?-1/0:I(oe[X],P,F,0),Ne=U==null?1/0:I(oe[U],P,F,0),ze=Y-we,he=Ne-Y;ze<=he?ze<=L&&(_=X):he<=L&&(_=U)}else _=U==null?X:X==null?U:E-X<=U-E?X:U}else C&&Oe(Y-I(oe[E],P,F,0))>L&&(_=null);return _}}let is=a=>{j.event=a};j.idxs=ce,j._lock=!1;let He=j.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let At=i.focus=$e({},s.focus||{alpha:.3},j.focus),Ss=At.prox>=0,Es=Ss&&He.one,ut=[],Ms=[],Ns=[];function vr(a,c){let d=He.show(i,c);if(d instanceof HTMLElement)return ot(d,Hh),ot(d,a.class),Ot(d,-10,-10,J,D),y.insertBefore(d,ut[c]),d}function wr(a,c){if(n==1||c>0){let d=n==1&&N[a.scale].time,f=a.value;a.value=d?Ga(f)?Xa(te,Za(f,W)):f||se:f||nd,a.label=a.label||(d?Ju:Ku)}if(Es||c>0){a.width=a.width==null?1:a.width,a.paths=a.paths||wd||lu,a.fillTo=ee(a.fillTo||cd),a.pxAlign=+ne(a.pxAlign,x),a.pxRound=ll(a.pxAlign),a.stroke=ee(a.stroke||null),a.fill=ee(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let d=od(Je(1,a.width),1),f=a.points=$e({},{size:d,width:Je(1,d*.2),stroke:a.stroke,space:d*2,paths:bd,_stroke:null,_fill:null},a.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=a.pxAlign}if(_e){let d=$i(a,c);Ee.splice(c,0,d[0]),Mt.splice(c,0,d[1]),Z.values.push(null)}if(Ue){ce.splice(c,0,null);let d=null;Es?c==0&&(d=vr(a,c)):c>0&&(d=vr(a,c)),ut.splice(c,0,d),Ms.splice(c,0,0),Ns.splice(c,0,0)}je("addSeries",c)}function Oc(a,c){c=c??S.length,a=n==1?Wo(a,c,tl,rl):Wo(a,c,{},ol),S.splice(c,0,a),wr(S[c],c)}i.addSeries=Oc;function Cc(a){if(S.splice(a,1),_e){Z.values.splice(a,1),Mt.splice(a,1);let c=Ee.splice(a,1)[0];ys(null,c.firstChild),c.remove()}Ue&&(ce.splice(a,1),ut.splice(a,1)[0].remove(),Ms.splice(a,1),Ns.splice(a,1)),je("delSeries",a)}i.delSeries=Cc;let ns=[!1,!1,!1,!1];function Dc(a,c){if(a._show=a.show,a.show){let d=a.side%2,f=N[a.scale];f==null&&(a.scale=d?S[1].scale:O,f=N[a.scale]);let w=f.time;a.size=ee(a.size),a.space=ee(a.space),a.rotate=ee(a.rotate),Kt(a.incrs)&&a.incrs.forEach(E=>{!Jt.has(E)&&Jt.set(E,xl(E))}),a.incrs=ee(a.incrs||(f.distr==2?_u:w?$==1?Lu:Du:us)),a.splits=ee(a.splits||(w&&f.distr==1?Qe:f.distr==3?Io:f.distr==4?Xu:Zu)),a.stroke=ee(a.stroke),a.grid.stroke=ee(a.grid.stroke),a.ticks.stroke=ee(a.ticks.stroke),a.border.stroke=ee(a.border.stroke);let b=a.values;a.values=Kt(b)&&!Kt(b[0])?ee(b):w?Kt(b)?Qa(te,Ja(b,W)):Ga(b)?Ru(te,b):b||xe:b||Qu,a.filter=ee(a.filter||(f.distr>=3&&f.log==10?sd:f.distr==3&&f.log==2?id:bl)),a.font=dl(a.font),a.labelFont=dl(a.labelFont),a._size=a.size(i,null,c,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(ns[c]=!0,a._el=pt(zh,g))}}function ti(a,c,d,f){let[w,b,E,A]=d,_=c%2,L=0;return _==0&&(A||b)&&(L=c==0&&!w||c==2&&!E?Le(el.size/3):0),_==1&&(w||E)&&(L=c==1&&!b||c==3&&!A?Le(il.size/2):0),L}let br=i.padding=(s.padding||[ti,ti,ti,ti]).map(a=>ee(ne(a,ti))),Bt=i._padding=br.map((a,c)=>a(i,c,ns,0)),We,De=null,Fe=null,Li=n==1?S[0].idxs:null,bt=null,si=!1;function yr(a,c){if(e=a??[],i.data=i._data=e,n==2){We=0;for(let d=1;d<S.length;d++)We+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],We=bt.length;let d=e;if(K==2){d=e.slice();let f=d[0]=Array(We);for(let w=0;w<We;w++)f[w]=w}i._data=e=d}if(Ts(!0),je("setData"),K==2&&(ks=!0),c!==!1){let d=P;d.auto(i,si)?In():Ht(O,d.min,d.max),ss=ss||j.left>=0,ht=!0,$s()}}i.setData=yr;function In(){si=!0;let a,c;n==1&&(We>0?(De=Li[0]=0,Fe=Li[1]=We-1,a=e[0][De],c=e[0][Fe],K==2?(a=De,c=Fe):a==c&&(K==3?[a,c]=an(a,a,P.log,!1):K==4?[a,c]=Uo(a,a,P.log,!1):P.time?c=a+Le(86400/$):[a,c]=nn(a,c,Go,!0))):(De=Li[0]=a=null,Fe=Li[1]=c=null)),Ht(O,a,c)}let Oi,As,Rn,jn,zn,Wn,Bn,Vn,Hn,Xe;function xr(a,c,d,f,w,b){a??=$a,d??=Yo,f??="butt",w??=$a,b??="round",a!=Oi&&(p.strokeStyle=Oi=a),w!=As&&(p.fillStyle=As=w),c!=Rn&&(p.lineWidth=Rn=c),b!=zn&&(p.lineJoin=zn=b),f!=Wn&&(p.lineCap=Wn=f),d!=jn&&p.setLineDash(jn=d)}function kr(a,c,d,f){c!=As&&(p.fillStyle=As=c),a!=Bn&&(p.font=Bn=a),d!=Vn&&(p.textAlign=Vn=d),f!=Hn&&(p.textBaseline=Hn=f)}function Un(a,c,d,f,w=0){if(f.length>0&&a.auto(i,si)&&(c==null||c.min==null)){let b=ne(De,0),E=ne(Fe,f.length-1),A=d.min==null?su(f,b,E,w,a.distr==3):[d.min,d.max];a.min=Et(a.min,d.min=A[0]),a.max=Je(a.max,d.max=A[1])}}let Sr={min:null,max:null};function Fc(){for(let f in N){let w=N[f];B[f]==null&&(w.min==null||B[O]!=null&&w.auto(i,si))&&(B[f]=Sr)}for(let f in N){let w=N[f];B[f]==null&&w.from!=null&&B[w.from]!=null&&(B[f]=Sr)}B[O]!=null&&Ts(!0);let a={};for(let f in B){let w=B[f];if(w!=null){let b=a[f]=Gs(N[f],uu);if(w.min!=null)$e(b,w);else if(f!=O||n==2)if(We==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=fe,b.max=-fe}}if(We>0){S.forEach((f,w)=>{if(n==1){let b=f.scale,E=B[b];if(E==null)return;let A=a[b];if(w==0){let _=A.range(i,A.min,A.max,b);A.min=_[0],A.max=_[1],De=St(A.min,e[0]),Fe=St(A.max,e[0]),Fe-De>1&&(e[0][De]<A.min&&De++,e[0][Fe]>A.max&&Fe--),f.min=bt[De],f.max=bt[Fe]}else f.show&&f.auto&&Un(A,E,f,e[w],f.sorted);f.idxs[0]=De,f.idxs[1]=Fe}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,A=b.scale,_=E.scale,[L,C]=e[w],F=a[A],Y=a[_];F!=null&&Un(F,B[A],b,L,b.sorted),Y!=null&&Un(Y,B[_],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in a){let w=a[f],b=B[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==fe?null:w.min,w.max==-fe?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in a){let w=a[f];if(w.from!=null){let b=a[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let c={},d=!1;for(let f in a){let w=a[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?Rt(b.min):E==4?To(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Rt(b.max):E==4?To(b.max,b.asinh):E==100?b.fwd(b.max):b.max,c[f]=d=!0}}if(d){S.forEach((f,w)=>{n==2?w>0&&c.y&&(f._paths=null):c[f.scale]&&(f._paths=null)});for(let f in c)ks=!0,je("setScale",f);Ue&&j.left>=0&&(ss=ht=!0)}for(let f in B)B[f]=null}function Ic(a){let c=Fo(De-1,0,We-1),d=Fo(Fe+1,0,We-1);for(;a[c]==null&&c>0;)c--;for(;a[d]==null&&d<We-1;)d++;return[c,d]}function Rc(){if(We>0){let a=S.some(c=>c._focus)&&Xe!=At.alpha;a&&(p.globalAlpha=Xe=At.alpha),S.forEach((c,d)=>{if(d>0&&c.show&&(Er(d,!1),Er(d,!0),c._paths==null)){let f=Xe;Xe!=c.alpha&&(p.globalAlpha=Xe=c.alpha);let w=n==2?[0,e[d][0].length-1]:Ic(e[d]);c._paths=c.paths(i,d,w[0],w[1]),Xe!=f&&(p.globalAlpha=Xe=f)}}),S.forEach((c,d)=>{if(d>0&&c.show){let f=Xe;Xe!=c.alpha&&(p.globalAlpha=Xe=c.alpha),c._paths!=null&&Mr(d,!1);{let w=c._paths!=null?c._paths.gaps:null,b=c.points.show(i,d,De,Fe,w),E=c.points.filter(i,d,b,w);(b||E)&&(c.points._paths=c.points.paths(i,d,De,Fe,E),Mr(d,!0))}Xe!=f&&(p.globalAlpha=Xe=f),je("drawSeries",d)}}),a&&(p.globalAlpha=Xe=1)}}function Er(a,c){let d=c?S[a].points:S[a];d._stroke=d.stroke(i,a),d._fill=d.fill(i,a)}function Mr(a,c){let d=c?S[a].points:S[a],{stroke:f,fill:w,clip:b,flags:E,_stroke:A=d._stroke,_fill:_=d._fill,_width:L=d.width}=d._paths;L=pe(L*re,3);let C=null,F=L%2/2;c&&_==null&&(_=L>0?"#fff":A);let Y=d.pxAlign==1&&F>0;if(Y&&p.translate(F,F),!c){let oe=tt-L/2,ie=ct-L/2,X=Ze+L,U=wt+L;C=new Path2D,C.rect(oe,ie,X,U)}c?Gn(A,L,d.dash,d.cap,_,f,w,E,b):jc(a,A,L,d.dash,d.cap,_,f,w,E,C,b),Y&&p.translate(-F,-F)}function jc(a,c,d,f,w,b,E,A,_,L,C){let F=!1;_!=0&&R.forEach((Y,oe)=>{if(Y.series[0]==a){let ie=S[Y.series[1]],X=e[Y.series[1]],U=(ie._paths||xi).band;Kt(U)&&(U=Y.dir==1?U[0]:U[1]);let z,we=null;ie.show&&U&&nu(X,De,Fe)?(we=Y.fill(i,oe)||b,z=ie._paths.clip):U=null,Gn(c,d,f,w,we,E,A,_,L,C,z,U),F=!0}}),F||Gn(c,d,f,w,b,E,A,_,L,C)}let Nr=qs|jo;function Gn(a,c,d,f,w,b,E,A,_,L,C,F){xr(a,c,d,f,w),(_||L||F)&&(p.save(),_&&p.clip(_),L&&p.clip(L)),F?(A&Nr)==Nr?(p.clip(F),C&&p.clip(C),Di(w,E),Ci(a,b,c)):A&jo?(Di(w,E),p.clip(F),Ci(a,b,c)):A&qs&&(p.save(),p.clip(F),C&&p.clip(C),Di(w,E),p.restore(),Ci(a,b,c)):(Di(w,E),Ci(a,b,c)),(_||L||F)&&p.restore()}function Ci(a,c,d){d>0&&(c instanceof Map?c.forEach((f,w)=>{p.strokeStyle=Oi=w,p.stroke(f)}):c!=null&&a&&p.stroke(c))}function Di(a,c){c instanceof Map?c.forEach((d,f)=>{p.fillStyle=As=f,p.fill(d)}):c!=null&&a&&p.fill(c)}function zc(a,c,d,f){let w=T[a],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,a,c,d,f),A=w._incrs=w.incrs(i,a,c,d,f,E);b=Md(c,d,A,f,E)}return w._found=b}function qn(a,c,d,f,w,b,E,A,_,L){let C=E%2/2;x==1&&p.translate(C,C),xr(A,E,_,L,A),p.beginPath();let F,Y,oe,ie,X=w+(f==0||f==3?-b:b);d==0?(Y=w,ie=X):(F=w,oe=X);for(let U=0;U<a.length;U++)c[U]!=null&&(d==0?F=oe=a[U]:Y=ie=a[U],p.moveTo(F,Y),p.lineTo(oe,ie));p.stroke(),x==1&&p.translate(-C,-C)}function Wc(a){let c=!0;return T.forEach((d,f)=>{if(!d.show)return;let w=N[d.scale];if(w.min==null){d._show&&(c=!1,d._show=!1,Ts(!1));return}else d._show||(c=!1,d._show=!0,Ts(!1));let b=d.side,E=b%2,{min:A,max:_}=w,[L,C]=zc(f,A,_,E==0?J:D);if(C==0)return;let F=w.distr==2,Y=d._splits=d.splits(i,f,A,_,L,C,F),oe=w.distr==2?Y.map(z=>bt[z]):Y,ie=w.distr==2?bt[Y[1]]-bt[Y[0]]:L,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let U=d._size;d._size=mt(d.size(i,X,f,a)),U!=null&&d._size!=U&&(c=!1)}),c}function Bc(a){let c=!0;return br.forEach((d,f)=>{let w=d(i,f,ns,a);w!=Bt[f]&&(c=!1),Bt[f]=w}),c}function Vc(){for(let a=0;a<T.length;a++){let c=T[a];if(!c.show||!c._show)continue;let d=c.side,f=d%2,w,b,E=c.stroke(i,a),A=d==0||d==3?-1:1,[_,L]=c._found;if(c.label!=null){let Ye=c.labelGap*A,nt=Le((c._lpos+Ye)*re);kr(c.labelFont[0],E,"center",d==2?"top":Ta),p.save(),f==1?(w=b=0,p.translate(nt,Le(ct+wt/2)),p.rotate((d==3?-tn:tn)/2)):(w=Le(tt+Ze/2),b=nt);let as=vl(c.label)?c.label(i,a,_,L):c.label;p.fillText(as,w,b),p.restore()}if(L==0)continue;let C=N[c.scale],F=f==0?Ze:wt,Y=f==0?tt:ct,oe=c._splits,ie=C.distr==2?oe.map(Ye=>bt[Ye]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:_,U=c.ticks,z=c.border,we=U.show?U.size:0,Ne=Le(we*re),ze=Le((c.alignTo==2?c._size-we-c.gap:c.gap)*re),he=c._rotate*-tn/180,Ae=M(c._pos*re),st=(Ne+ze)*A,qe=Ae+st;b=f==0?qe:0,w=f==1?qe:0;let dt=c.font[0],yt=c.align==1?Ws:c.align==2?Mo:he>0?Ws:he<0?Mo:f==0?"center":d==3?Mo:Ws,_t=he||f==1?"middle":d==2?"top":Ta;kr(dt,E,yt,_t);let it=c.font[1]*c.lineGap,ft=oe.map(Ye=>M(l(Ye,C,F,Y))),xt=c._values;for(let Ye=0;Ye<xt.length;Ye++){let nt=xt[Ye];if(nt!=null){f==0?w=ft[Ye]:b=ft[Ye],nt=""+nt;let as=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ke=0;Ke<as.length;Ke++){let Ur=as[Ke];he?(p.save(),p.translate(w,b+Ke*it),p.rotate(he),p.fillText(Ur,0,0),p.restore()):p.fillText(Ur,w,b+Ke*it)}}}U.show&&qn(ft,U.filter(i,ie,a,L,X),f,d,Ae,Ne,pe(U.width*re,3),U.stroke(i,a),U.dash,U.cap);let Pt=c.grid;Pt.show&&qn(ft,Pt.filter(i,ie,a,L,X),f,f==0?2:1,f==0?ct:tt,f==0?wt:Ze,pe(Pt.width*re,3),Pt.stroke(i,a),Pt.dash,Pt.cap),z.show&&qn([Ae],[1],f==0?1:0,f==0?1:2,f==1?ct:tt,f==1?wt:Ze,pe(z.width*re,3),z.stroke(i,a),z.dash,z.cap)}je("drawAxes")}function Ts(a){S.forEach((c,d)=>{d>0&&(c._paths=null,a&&(n==1?(c.min=null,c.max=null):c.facets.forEach(f=>{f.min=null,f.max=null})))})}let Fi=!1,Yn=!1,ii=[];function Hc(){Yn=!1;for(let a=0;a<ii.length;a++)je(...ii[a]);ii.length=0}function $s(){Fi||(wu(Ar),Fi=!0)}function Uc(a,c=!1){Fi=!0,Yn=c,a(i),Ar(),c&&ii.length>0&&queueMicrotask(Hc)}i.batch=Uc;function Ar(){if(Dn&&(Fc(),Dn=!1),ks&&($c(),ks=!1),_i){if(ye(k,Ws,me),ye(k,"top",Pe),ye(k,vi,J),ye(k,wi,D),ye(y,Ws,me),ye(y,"top",Pe),ye(y,vi,J),ye(y,wi,D),ye(g,vi,Dt),ye(g,wi,Xt),m.width=Le(Dt*re),m.height=Le(Xt*re),T.forEach(({_el:a,_show:c,_size:d,_pos:f,side:w})=>{if(a!=null)if(c){let b=w===3||w===0?d:0,E=w%2==1;ye(a,E?"left":"top",f-b),ye(a,E?"width":"height",d),ye(a,E?"top":"left",E?Pe:me),ye(a,E?"height":"width",E?D:J),Co(a,ds)}else ot(a,ds)}),Oi=As=Rn=zn=Wn=Bn=Vn=Hn=jn=null,Xe=1,ri(!0),me!=xs||Pe!=es||J!=Nt||D!=ts){Ts(!1);let a=J/Nt,c=D/ts;if(Ue&&!ss&&j.left>=0){j.left*=a,j.top*=c,_s&&Ot(_s,Le(j.left),0,J,D),Ps&&Ot(Ps,0,Le(j.top),J,D);for(let d=0;d<ut.length;d++){let f=ut[d];f!=null&&(Ms[d]*=a,Ns[d]*=c,Ot(f,mt(Ms[d]),mt(Ns[d]),J,D))}}if(ve.show&&!Pi&&ve.left>=0&&ve.width>0){ve.left*=a,ve.width*=a,ve.top*=c,ve.height*=c;for(let d in eo)ye(Cs,d,ve[d])}xs=me,es=Pe,Nt=J,ts=D}je("setSize"),_i=!1}Dt>0&&Xt>0&&(p.clearRect(0,0,m.width,m.height),je("drawClear"),H.forEach(a=>a()),je("draw")),ve.show&&Pi&&(Ii(ve),Pi=!1),Ue&&ss&&(rs(null,!0,!1),ss=!1),Z.show&&Z.live&&ht&&(Zn(),ht=!1),h||(h=!0,i.status=1,je("ready")),si=!1,Fi=!1}i.redraw=(a,c)=>{ks=c||!1,a!==!1?Ht(O,P.min,P.max):$s()};function Kn(a,c){let d=N[a];if(d.from==null){if(We==0){let f=d.range(i,c.min,c.max,a);c.min=f[0],c.max=f[1]}if(c.min>c.max){let f=c.min;c.min=c.max,c.max=f}if(We>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;a==O&&d.distr==2&&We>0&&(c.min=St(c.min,e[0]),c.max=St(c.max,e[0]),c.min==c.max&&c.max++),B[a]=c,Dn=!0,$s()}}i.setScale=Kn;let Jn,Qn,_s,Ps,Tr,$r,Ls,Os,_r,Pr,ge,Se,Vt=!1,Be=j.drag,Ie=Be.x,Re=Be.y;Ue&&(j.x&&(Jn=pt(Bh,y)),j.y&&(Qn=pt(Vh,y)),P.ori==0?(_s=Jn,Ps=Qn):(_s=Qn,Ps=Jn),ge=j.left,Se=j.top);let ve=i.select=$e({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Cs=ve.show?pt(Wh,ve.over?y:k):null;function Ii(a,c){if(ve.show){for(let d in a)ve[d]=a[d],d in eo&&ye(Cs,d,a[d]);c!==!1&&je("setSelect")}}i.setSelect=Ii;function Gc(a){if(S[a].show)_e&&Co(Ee[a],ds);else if(_e&&ot(Ee[a],ds),Ue){let d=Es?ut[0]:ut[a];d!=null&&Ot(d,-10,-10,J,D)}}function Ht(a,c,d){Kn(a,{min:c,max:d})}function Tt(a,c,d,f){c.focus!=null&&Qc(a),c.show!=null&&S.forEach((w,b)=>{b>0&&(a==b||a==null)&&(w.show=c.show,Gc(b),n==2?(Ht(w.facets[0].scale,null,null),Ht(w.facets[1].scale,null,null)):Ht(w.scale,null,null),$s())}),d!==!1&&je("setSeries",a,c),f&&ai("setSeries",i,a,c)}i.setSeries=Tt;function qc(a,c){$e(R[a],c)}function Yc(a,c){a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1),c=c??R.length,R.splice(c,0,a)}function Kc(a){a==null?R.length=0:R.splice(a,1)}i.addBand=Yc,i.setBand=qc,i.delBand=Kc;function Jc(a,c){S[a].alpha=c,Ue&&ut[a]!=null&&(ut[a].style.opacity=c),_e&&Ee[a]&&(Ee[a].style.opacity=c)}let Ft,Ut,os,Ds={focus:!0};function Qc(a){if(a!=os){let c=a==null,d=At.alpha!=1;S.forEach((f,w)=>{if(n==1||w>0){let b=c||w==0||w==a;f._focus=c?null:b,d&&Jc(w,b?1:At.alpha)}}),os=a,d&&$s()}}_e&&Ss&&Ge(La,ae,a=>{j._lock||(is(a),os!=null&&Tt(null,Ds,!0,Te.setSeries))});function $t(a,c,d){let f=N[c];d&&(a=a/re-(f.ori==1?Pe:me));let w=J;f.ori==1&&(w=D,a=w-a),f.dir==-1&&(a=w-a);let b=f._min,E=f._max,A=a/w,_=b+(E-b)*A,L=f.distr;return L==3?Hs(10,_):L==4?ru(_,f.asinh):L==100?f.bwd(_):_}function Zc(a,c){let d=$t(a,O,c);return St(d,e[0],De,Fe)}i.valToIdx=a=>St(a,e[0]),i.posToIdx=Zc,i.posToVal=$t,i.valToPos=(a,c,d)=>N[c].ori==0?o(a,N[c],d?Ze:J,d?tt:0):r(a,N[c],d?wt:D,d?ct:0),i.setCursor=(a,c,d)=>{ge=a.left,Se=a.top,rs(null,c,d)};function Lr(a,c){ye(Cs,Ws,ve.left=a),ye(Cs,vi,ve.width=c)}function Or(a,c){ye(Cs,"top",ve.top=a),ye(Cs,wi,ve.height=c)}let ni=P.ori==0?Lr:Or,oi=P.ori==1?Lr:Or;function Xc(){if(_e&&Z.live)for(let a=n==2?1:0;a<S.length;a++){if(a==0&&lt)continue;let c=Z.values[a],d=0;for(let f in c)Mt[a][d++].firstChild.nodeValue=c[f]}}function Zn(a,c){if(a!=null&&(a.idxs?a.idxs.forEach((d,f)=>{ce[f]=d}):hu(a.idx)||ce.fill(a.idx),Z.idx=ce[0]),_e&&Z.live){for(let d=0;d<S.length;d++)(d>0||n==1&&!lt)&&eh(d,ce[d]);Xc()}ht=!1,c!==!1&&je("setLegend")}i.setLegend=Zn;function eh(a,c){let d=S[a],f=a==0&&K==2?bt:e[a],w;lt?w=d.values(i,a,c)??Wt:(w=d.value(i,c==null?null:f[c],a,c),w=w==null?Wt:{_:w}),Z.values[a]=w}function rs(a,c,d){_r=ge,Pr=Se,[ge,Se]=j.move(i,ge,Se),j.left=ge,j.top=Se,Ue&&(_s&&Ot(_s,Le(ge),0,J,D),Ps&&Ot(Ps,0,Le(Se),J,D));let f,w=De>Fe;Ft=fe,Ut=null;let b=P.ori==0?J:D,E=P.ori==1?J:D;if(ge<0||We==0||w){f=j.idx=null;for(let A=0;A<S.length;A++){let _=ut[A];_!=null&&Ot(_,-10,-10,J,D)}Ss&&Tt(null,Ds,!0,a==null&&Te.setSeries),Z.live&&(ce.fill(f),ht=!0)}else{let A,_,L;n==1&&(A=P.ori==0?ge:Se,_=$t(A,O),f=j.idx=St(_,e[0],De,Fe),L=I(e[0][f],P,b,0));let C=-10,F=-10,Y=0,oe=0,ie=!0,X="",U="";for(let z=n==2?1:0;z<S.length;z++){let we=S[z],Ne=ce[z],ze=Ne==null?null:n==1?e[z][Ne]:e[z][1][Ne],he=j.dataIdx(i,z,f,_),Ae=he==null?null:n==1?e[z][he]:e[z][1][he];if(ht=ht||Ae!=ze||he!=Ne,ce[z]=he,z>0&&we.show){let st=he==null?-10:he==f?L:I(n==1?e[0][he]:e[z][0][he],P,b,0),qe=Ae==null?-10:q(Ae,n==1?N[we.scale]:N[we.facets[1].scale],E,0);if(Ss&&Ae!=null){let dt=P.ori==1?ge:Se,yt=Oe(At.dist(i,z,he,qe,dt));if(yt<Ft){let _t=At.bias;if(_t!=0){let it=$t(dt,we.scale),ft=Ae>=0?1:-1,xt=it>=0?1:-1;xt==ft&&(xt==1?_t==1?Ae>=it:Ae<=it:_t==1?Ae<=it:Ae>=it)&&(Ft=yt,Ut=z)}else Ft=yt,Ut=z}}if(ht||Es){let dt,yt;P.ori==0?(dt=st,yt=qe):(dt=qe,yt=st);let _t,it,ft,xt,Pt,Ye,nt=!0,as=He.bbox;if(as!=null){nt=!1;let Ke=as(i,z);ft=Ke.left,xt=Ke.top,_t=Ke.width,it=Ke.height}else ft=dt,xt=yt,_t=it=He.size(i,z);if(Ye=He.fill(i,z),Pt=He.stroke(i,z),Es)z==Ut&&Ft<=At.prox&&(C=ft,F=xt,Y=_t,oe=it,ie=nt,X=Ye,U=Pt);else{let Ke=ut[z];Ke!=null&&(Ms[z]=ft,Ns[z]=xt,ja(Ke,_t,it,nt),Ia(Ke,Ye,Pt),Ot(Ke,mt(ft),mt(xt),J,D))}}}}if(Es){let z=At.prox,we=os==null?Ft<=z:Ft>z||Ut!=os;if(ht||we){let Ne=ut[0];Ne!=null&&(Ms[0]=C,Ns[0]=F,ja(Ne,Y,oe,ie),Ia(Ne,X,U),Ot(Ne,mt(C),mt(F),J,D))}}}if(ve.show&&Vt)if(a!=null){let[A,_]=Te.scales,[L,C]=Te.match,[F,Y]=a.cursor.sync.scales,oe=a.cursor.drag;if(Ie=oe._x,Re=oe._y,Ie||Re){let{left:ie,top:X,width:U,height:z}=a.select,we=a.scales[F].ori,Ne=a.posToVal,ze,he,Ae,st,qe,dt=A!=null&&L(A,F),yt=_!=null&&C(_,Y);dt&&Ie?(we==0?(ze=ie,he=U):(ze=X,he=z),Ae=N[A],st=I(Ne(ze,F),Ae,b,0),qe=I(Ne(ze+he,F),Ae,b,0),ni(Et(st,qe),Oe(qe-st))):ni(0,b),yt&&Re?(we==1?(ze=ie,he=U):(ze=X,he=z),Ae=N[_],st=q(Ne(ze,Y),Ae,E,0),qe=q(Ne(ze+he,Y),Ae,E,0),oi(Et(st,qe),Oe(qe-st))):oi(0,E)}else to()}else{let A=Oe(_r-Tr),_=Oe(Pr-$r);if(P.ori==1){let Y=A;A=_,_=Y}Ie=Be.x&&A>=Be.dist,Re=Be.y&&_>=Be.dist;let L=Be.uni;L!=null?Ie&&Re&&(Ie=A>=L,Re=_>=L,!Ie&&!Re&&(_>A?Re=!0:Ie=!0)):Be.x&&Be.y&&(Ie||Re)&&(Ie=Re=!0);let C,F;Ie&&(P.ori==0?(C=Ls,F=ge):(C=Os,F=Se),ni(Et(C,F),Oe(F-C)),Re||oi(0,E)),Re&&(P.ori==1?(C=Ls,F=ge):(C=Os,F=Se),oi(Et(C,F),Oe(F-C)),Ie||ni(0,b)),!Ie&&!Re&&(ni(0,0),oi(0,0))}if(Be._x=Ie,Be._y=Re,a==null){if(d){if(Hr!=null){let[A,_]=Te.scales;Te.values[0]=A!=null?$t(P.ori==0?ge:Se,A):null,Te.values[1]=_!=null?$t(P.ori==1?ge:Se,_):null}ai(No,i,ge,Se,J,D,f)}if(Ss){let A=d&&Te.setSeries,_=At.prox;os==null?Ft<=_&&Tt(Ut,Ds,!0,A):Ft>_?Tt(null,Ds,!0,A):Ut!=os&&Tt(Ut,Ds,!0,A)}}ht&&(Z.idx=f,Zn()),c!==!1&&je("setCursor")}let Gt=null;Object.defineProperty(i,"rect",{get(){return Gt==null&&ri(!1),Gt}});function ri(a=!1){a?Gt=null:(Gt=y.getBoundingClientRect(),je("syncRect",Gt))}function Cr(a,c,d,f,w,b,E){j._lock||Vt&&a!=null&&a.movementX==0&&a.movementY==0||(Xn(a,c,d,f,w,b,E,!1,a!=null),a!=null?rs(null,!0,!0):rs(c,!0,!1))}function Xn(a,c,d,f,w,b,E,A,_){if(Gt==null&&ri(!1),is(a),a!=null)d=a.clientX-Gt.left,f=a.clientY-Gt.top;else{if(d<0||f<0){ge=-10,Se=-10;return}let[L,C]=Te.scales,F=c.cursor.sync,[Y,oe]=F.values,[ie,X]=F.scales,[U,z]=Te.match,we=c.axes[0].side%2==1,Ne=P.ori==0?J:D,ze=P.ori==1?J:D,he=we?b:w,Ae=we?w:b,st=we?f:d,qe=we?d:f;if(ie!=null?d=U(L,ie)?l(Y,N[L],Ne,0):-10:d=Ne*(st/he),X!=null?f=z(C,X)?l(oe,N[C],ze,0):-10:f=ze*(qe/Ae),P.ori==1){let dt=d;d=f,f=dt}}_&&(c==null||c.cursor.event.type==No)&&((d<=1||d>=J-1)&&(d=hs(d,J)),(f<=1||f>=D-1)&&(f=hs(f,D))),A?(Tr=d,$r=f,[Ls,Os]=j.move(i,d,f)):(ge=d,Se=f)}let eo={width:0,height:0,left:0,top:0};function to(){Ii(eo,!1)}let Dr,Fr,Ir,Rr;function jr(a,c,d,f,w,b,E){Vt=!0,Ie=Re=Be._x=Be._y=!1,Xn(a,c,d,f,w,b,E,!0,!1),a!=null&&(Ge(Ao,Lo,zr,!1),ai(_a,i,Ls,Os,J,D,null));let{left:A,top:_,width:L,height:C}=ve;Dr=A,Fr=_,Ir=L,Rr=C}function zr(a,c,d,f,w,b,E){Vt=Be._x=Be._y=!1,Xn(a,c,d,f,w,b,E,!1,!0);let{left:A,top:_,width:L,height:C}=ve,F=L>0||C>0,Y=Dr!=A||Fr!=_||Ir!=L||Rr!=C;if(F&&Y&&Ii(ve),Be.setScale&&F&&Y){let oe=A,ie=L,X=_,U=C;if(P.ori==1&&(oe=_,ie=C,X=A,U=L),Ie&&Ht(O,$t(oe,O),$t(oe+ie,O)),Re)for(let z in N){let we=N[z];z!=O&&we.from==null&&we.min!=fe&&Ht(z,$t(X+U,z),$t(X,z))}to()}else j.lock&&(j._lock=!j._lock,rs(c,!0,a!=null));a!=null&&(ys(Ao,Lo),ai(Ao,i,ge,Se,J,D,null))}function th(a,c,d,f,w,b,E){if(j._lock)return;is(a);let A=Vt;if(Vt){let _=!0,L=!0,C=10,F,Y;P.ori==0?(F=Ie,Y=Re):(F=Re,Y=Ie),F&&Y&&(_=ge<=C||ge>=J-C,L=Se<=C||Se>=D-C),F&&_&&(ge=ge<Ls?0:J),Y&&L&&(Se=Se<Os?0:D),rs(null,!0,!0),Vt=!1}ge=-10,Se=-10,ce.fill(null),rs(null,!0,!0),A&&(Vt=A)}function Wr(a,c,d,f,w,b,E){j._lock||(is(a),In(),to(),a!=null&&ai(Oa,i,ge,Se,J,D,null))}function Br(){T.forEach(Nd),Fn(i.width,i.height,!0)}fs(sn,Vs,Br);let Fs={};Fs.mousedown=jr,Fs.mousemove=Cr,Fs.mouseup=zr,Fs.dblclick=Wr,Fs.setSeries=(a,c,d,f)=>{let w=Te.match[2];d=w(i,c,d),d!=-1&&Tt(d,f,!0,!1)},Ue&&(Ge(_a,y,jr),Ge(No,y,Cr),Ge(Pa,y,a=>{is(a),ri(!1)}),Ge(La,y,th),Ge(Oa,y,Wr),zo.add(i),i.syncRect=ri);let Ri=i.hooks=s.hooks||{};function je(a,c,d){Yn?ii.push([a,c,d]):a in Ri&&Ri[a].forEach(f=>{f.call(null,i,c,d)})}(s.plugins||[]).forEach(a=>{for(let c in a.hooks)Ri[c]=(Ri[c]||[]).concat(a.hooks[c])});let Vr=(a,c,d)=>d,Te=$e({key:null,setSeries:!1,filters:{pub:Ha,sub:Ha},scales:[O,S[1]?S[1].scale:null],match:[Ua,Ua,Vr],values:[null,null]},j.sync);Te.match.length==2&&Te.match.push(Vr),j.sync=Te;let Hr=Te.key,so=Wl(Hr);function ai(a,c,d,f,w,b,E){Te.filters.pub(a,c,d,f,w,b,E)&&so.pub(a,c,d,f,w,b,E)}so.sub(i);function sh(a,c,d,f,w,b,E){Te.filters.sub(a,c,d,f,w,b,E)&&Fs[a](null,c,d,f,w,b,E)}i.pub=sh;function ih(){so.unsub(i),zo.delete(i),Zt.clear(),Do(sn,Vs,Br),u.remove(),ae?.remove(),je("destroy")}i.destroy=ih;function io(){je("init",s,e),yr(e||s.data,!1),B[O]?Kn(O,B[O]):In(),Pi=ve.show&&(ve.width>0||ve.height>0),ss=ht=!0,Fn(s.width,s.height)}return S.forEach(wr),T.forEach(Dc),t?t instanceof HTMLElement?(t.appendChild(u),io()):t(i,io):io(),i}Ce.assign=$e;Ce.fmtNum=qo;Ce.rangeNum=nn;Ce.rangeLog=an;Ce.rangeAsinh=Uo;Ce.orient=ms;Ce.pxRatio=re;Ce.join=vu;Ce.fmtDate=Ko,Ce.tzDate=Tu;Ce.sync=Wl;{Ce.addGap=hd,Ce.clipGaps=hn;let s=Ce.paths={points:ql};s.linear=Kl,s.stepped=fd,s.bars=pd,s.spline=gd}var pn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},mn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var Xl=[[],[7,4],[2,3]],ec=116,Ad=150,Td=60,$d=2,_d="11px system-ui, sans-serif",Pd=(s,e,t)=>e===null||t===null?[0,1]:Ce.rangeNum(e,t,.1,!0);function Ld(s,e){let t=v("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>v("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},r)),n=v("div",{className:"live-caption"},s);return{element:v("div",{className:"live-chart"},n,...i.length>1?[v("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var gs=new Set;function ic(){let s=$d;for(let e of gs)if(gs.delete(e),e.draw(),!--s)break;gs.size&&requestAnimationFrame(ic)}function tc(s){gs.size||requestAnimationFrame(ic),gs.add(s)}var sc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":be(t)):Qr(e),Od=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Si=class{constructor(e,t){let{element:i,plot:n,caption:o}=Ld(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:_d},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Ce({width:Math.max(this.plot.clientWidth,100),height:ec,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Pd},...n},axes:[{...t,size:18,gap:2,space:50,values:sc},{...t,size:Od,gap:4,space:24,values:sc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||gs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?tc(this):this.timer=setTimeout(()=>tc(this),e+Td)}draw(){this.due=performance.now()+Ad,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:ec}),this.drawSoon()}destroy(){clearTimeout(this.timer),gs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},nc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},oc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:Xl[e%Xl.length],points:{show:!1}}),Qs=class extends Si{constructor(e,t){super(`${e} over generator steps`,t),ue(this.caption,e),this.history=new pn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>oc(e,i)),scales:nc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ei=class extends Si{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new mn,this.floor={mean:NaN,sd:NaN},this.name=e,ue(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...oc(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...nc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,ue(this.caption,`${this.name}
dashed: its floor ${be(e.mean)} ± ${be(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},gn=class extends Ei{options(e){let t=super.options(e),i=(o,r,l)=>{let[h,u]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(h,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(u,1e-6)))]};return{...t,splits:(o,r,l,h)=>{let[u,m]=[l,h].map(g=>Math.round(Math.log10(g))),p=Math.ceil((m-u+1)/4);return Array.from({length:Math.floor((m-u)/p)+1},(g,k)=>10**(u+k*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Mi=class extends Si{constructor(e,t){super(`${e}: ${t}`,[]),ue(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Ce.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Cd={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},sr=(s,...e)=>v("span",{className:`live-key live-key-${s}`},v("span",{innerHTML:Cd[s]}),...e),vn=class{constructor(e){this.label=e.label,this.labelled=v("span",{},e.label),this.outside=v("span",{}),this.wider=v("span",{});let t=de("arrows");this.arrows=v("input",{id:t,type:"checkbox",checked:!0}),this.ends=[v("span"),v("span"),v("span")],this.element=v("div",{className:"live-legend"},v("div",{className:"live-keys"},sr("real","real"),sr("generated","generated"),sr("arrow",this.arrows,v("label",{htmlFor:t},"pull on them"))),v("div",{className:"live-bar"},v("div",{className:"live-beside"},this.labelled,v("span",{},this.outside,this.wider)),v("div",{className:"live-ramp"}),v("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:t},i,n=!1){ue(this.labelled,n?`change of ${this.label}`:this.label);let o=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),r=l=>String(Number(l.toFixed(o)));[e,(e+t)/2,t].forEach((l,h)=>ue(this.ends[h],r(l))),ue(this.wider,i>1?` ${i} times as wide`:"")}showOutside(e){ue(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var wn=-10,rc=2,Dd=[-8,-4,0],ir=s=>{let e=s>0?Math.log10(s):wn;return 100*(Math.min(rc,Math.max(wn,e))-wn)/(rc-wn)},bn=class{constructor(){this.number=v("span",{className:"live-number"},"–"),this.bar=v("div",{className:"live-meter-bar"}),this.most=v("div",{className:"live-meter-most",hidden:!0});let e=Dd.map(t=>{let i=v("span",{},t===0?"1":v("span",{},"10",v("sup",{},String(t).replace("-","−"))));return i.style.left=`${ir(10**t)}%`,i});this.element=v("div",{className:"live-meter"},v("div",{className:"live-meter-text"},v("span",{},"longest pull on a sample"),this.number),v("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),v("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){ue(this.number,be(e)),this.bar.style.width=`${ir(e)}%`,this.most.style.left=`${ir(t)}%`,this.most.hidden=!(t>0)}};var Fd=.01,Id=10,Rd=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function ac(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Rd(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=mi(r,n);return n}var gt=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):be(s)};function jd(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>gt(e[n]))}function zd({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${gt(t)}, no more than between two samples of the data`:`The distance is ${gt(t)}, ${r<Id?r.toFixed(1):Math.round(r)} times its floor`:""}var Wd=(s,e)=>s<Fd*e?`The longest pull on a sample has faded to ${gt(s)}, from ${gt(e)} at its best: G has almost nothing to learn from.`:"";function lc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=zd(e,t,i);return[o&&`${o}.`,jd(s.sentence,e),Wd(e.pull,n)].filter(Boolean).join(" ")}var cc=s=>s<0?gt(s).replace("-","−"):`+${gt(s)}`;function hc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:h=0,moved:u=NaN,cosine:m=NaN}=s,p=h===1?", and one more with fresh draws":`, and ${h} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${gt(o)}. The map shows what its gradient will change: ${cc(r)} at the real points, ${cc(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${h?p:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${gt(qt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${gt(u)} on average, and the cosine between ways and pulls is ${gt(m)}. Arrows show the ways, enlarged.`}[s.name]}function nr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function uc(s){let e=Math.max(...nr(s).map(Math.abs))||1;return{low:-e,high:e}}var yn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:t}){let[i,n]=nr(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,qt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return{low:t,high:i??t+n};if(i!==null)return{low:i-n,high:i};let[o,r]=nr(e);return{low:(o+r-n)/2,high:(o+r+n)/2}}};var or=new Intl.NumberFormat("en"),Bd=20,Vd="objective.",xn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o){this.manifest=e,this.index=t,this.scale=new yn(e.surface),this.named=r=>Me(r).replace("discriminator",e.discriminator),this.legend=new vn(e.surface),this.meter=new bn,this.distance=new Ei("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new zs(e,i,this,r=>{this.note(r),o(r)}),this.describeSlider(),this.curves=e.curves.map(({label:r,names:l})=>new Qs(r,l.map(this.named))),this.slopes=new Mi("slopes between real and generated","share of points"),this.weights=new Mi(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:r})=>r)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.heading=v("p",{className:"live-title"}),this.canvas=v("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=v("div",{className:"live-main"}),this.controls=v("div",{className:"live-controls"}),this.place=v("div",{className:"live-charts"}),this.said=v("p",{className:"live-say"}),this.below=v("div",{});let i=v("div",{className:"live-square"},this.canvas,v("div",{className:"live-stored"},...e));this.element=v("section",{className:"live-pane"},this.heading,v("div",{className:"live-body"},v("div",{className:"live-stage"},i,this.legend.element),v("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),v("div",{className:"live-groups"},Lt("more settings",this.controls),Lt("everything that is measured",this.readouts(),this.place))))}entitle(e){this.title=e,this.heading.textContent=e,this.element.setAttribute("aria-label",e)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=v("p",{className:"live-effects"},v("i",{},`← ${n}`),v("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Vd+r in e.state&&(this.now[r]=v("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=v("dd",{},"–"),v("div",{},v("dt",{},i),this.numbers[t]));return v("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Wi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Bd&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||this.scale.take(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,l=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[h+p]),r.forEach(({names:m},p)=>l[p].push(...m.map(g=>mi(o[g]??g,u))))}l.forEach((h,u)=>h.length&&this.curves[u].add(h)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,e.part)return ue(this.said,hc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=ac(this.manifest,this.settings.values,e,{pull:qt(e.arrows),...this.measured}),i&&this.showNumbers(e,t)}draw(e,{cursor:t}){let{shown:i}=this;if(!i)return;let{limit:n,part:o}=i,r=o?.name==="gradient",l=r?uc(i.surface):this.scale.range(i.surface),h=o?.name==="move"?qt(i.arrows):this.scale.pull;this.picture.draw(i,i.points??e.points,{...l,limit:n,pull:h},this.legend.arrows.checked),t&&this.picture.drawCursor(t,n),this.numbersToo&&this.legend.show(l,n/this.index.data[e.data].limit,r)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:h,manifest:u,told:m}=this,{modes:p}=this.index.data[r],g=this.distance.floor;ue(this.said,lc(u,m,{modes:p.length,floor:g,most:this.scale.pull})),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(Yr(e,o)/(e.length/2));for(let[y,x]of Object.entries(this.now)){let M=u.measured.indexOf(y);M>=0&&Number.isFinite(n[M])?ue(x,`starts there; now ${fo(n[M])}`):ue(x," ")}if(ue(l.steps,or.format(t)),ue(l.discriminatorSteps,or.format(i)),u.measured.forEach((y,x)=>ue(l[y],fo(n[x]))),Number.isNaN(h.distance))return;ue(l.distance,h.distance.toFixed(3)),ue(l.covered,p.length?`${h.covered} of ${p.length}`:"no modes"),ue(l.quality,p.length?`${Math.round(100*(h.quality??0))} %`:"no modes");let k=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${or.format(t)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Hd=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?v("i",{},i,v("sub",{},n)):e}),kn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:v("li",{},v("span",{className:"live-tick","aria-hidden":"true"},"○"),v("span",{},...Hd(i.text)))})),this.element=v("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(v("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var rr=3,Ud={low:0,high:1e3,integer:!0},Sn="step_",Gd=["reset","play","points",`${Sn}discriminator`,`${Sn}generator`];function qd({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:h}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:h,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function dc(s){let e=qd(s),t;return i=>(t=i,Kd(s,e,i,()=>t===i&&!s.ended))}function Yd(s,e,t){if(e==="seed")return pa(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(hi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${li(t)}`}}async function Kd(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],h=new Set(Gd),u=(x,M,$,S)=>{h.add(x);let T=t.get(x),N=T===null?{value:$}:S(T);"error"in N&&l.push(`${M} ${N.error}`);let R="error"in N?$:N.value;return R!==$&&r.push(ma(M,$,R)),R},m=Object.entries(e.shared).map(([x,M])=>[x,u(x,Me(x),M,$=>Yd(o,x,$))]),p=t.get("points"),g=p?ua(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let x=g.length===Yt?`more than ${Yt}`:"what is no point of a picture";l.push(`points hold ${x}; ${g.length} are taken`)}m.some(([x,M])=>x==="data"&&M==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:k}=Object.fromEntries(m);for(let[x,M]of m)x!=="width"&&n.set(x,M);if(k!==s.networks.width&&n.set("width",It),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(s.panes.forEach(({manifest:x,settings:M},$)=>{let S={...x.toy,...t.has("against")?{}:e.beside};for(let T of x.controls){let{name:N}=T,R=$?S[N]??T.value:e.own[N],O=$?`${x.title}’s ${Me(N)}`:Me(N),V=u($?`against.${N}`:N,O,R,H=>fa(T,H));M.values[N]!==V&&M.set(N,V)}}),n.set("width",k),await s.networks.resize(),!i()))return;n.width!==k&&l.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...t.keys()].filter(x=>!h.has(x));for(let x of y.slice(0,rr))l.push(`${po(x)} is no setting of this playground`);y.length>rr&&l.push(`${y.length-rr} more are none either`),await Jd(s,t,l),s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:""),s.status.note(r.length?`Set by a link: ${r.join(", ")}.`:"All is as this page starts it.")}async function Jd(s,e,t){s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0}),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(Sn+i),o=n===null?{value:0}:cs(n,Ud);"error"in o?t.push(`${Me(Sn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function Zs(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function fc(s){let e=da(s.name,Zs(s),s.index);return ar(s,"the link",new URL(e,location.href).href)}var pc=s=>ar(s,"the line of Python",ga(Zs(s)));function mc(s){let{data:e,sides:t}=Zs(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own)?s.status.note("Commands train the book’s objectives, and this one is the notebook’s own."):ar(s,"the command",va(Zs(s)))}async function ar(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function gc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=v("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=v("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var vc=96,Qd=new Intl.NumberFormat("en"),Ni=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,En=class{constructor(e){this.frames=[],this.apart=1;let t=de("timeline");this.range=v("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=v("span",{},"step 0"),this.element=v("div",{className:"live-timeline"},v("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Ni(e);for(t===0&&this.clear();this.frames.length&&Ni(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Ni(i)===t||Ni(i)-(n?Ni(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>vc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/vc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Qd.format(e.panes[0].steps)}`;ue(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Zd=20,Xd=12,ef=new Intl.NumberFormat("en");function tf(s,e){let t=[];for(let o of["data","batch","width","seed"])s[o]!==e[o]&&t.push(`${Me(o)} ${Me(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Me(o)} ${typeof r=="number"?be(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var Mn=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=v("tbody",{}),this.empty=v("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>v("th",{scope:"col"},n));this.table=v("table",{hidden:!0},v("thead",{},v("tr",{},...i,v("td",{}))),this.body),this.element=v("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Zd&&(this.rows=[this.row,...this.rows].slice(0,Xd),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>v("td",{},t.map(r).join(" / ")),n=tf(e,this.usual),o=v("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),v("tr",{},v("td",{},n),i(({steps:r})=>ef.format(r)),i(({distance:r})=>r===void 0?"–":be(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),v("td",{},o))}))}};var sf=new Intl.NumberFormat("en"),nf=100,Nn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new En(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new kn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new Mn(()=>Zs(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=l=>l.map(({name:h})=>h).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:l})=>l)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=nf;r&&(this.numbersAt=o),e.panes.forEach((l,h)=>this.board.panes[h].take(l,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:l,measured:{distance:h,covered:u}})=>({steps:l,distance:h,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(r=>i.has(r));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(t,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${sf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var of=new Intl.NumberFormat("en"),wc=1e4,Xs=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${of.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){ue(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[v("p",{},e)]:[]),t.length&&i.append(v("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${wc/1e3} seconds.`)},wc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){ue(this.parts.rate,e)}};var lr=matchMedia("(prefers-color-scheme: dark)");function rf(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):lr.matches}function An(s,e){let t=()=>{let n=rf()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return lr.addEventListener("change",t),t(),()=>{i.disconnect(),lr.removeEventListener("change",t)}}function Tn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(([h])=>i(h.isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var af=1e3/30,lf=500,cf=150,$n=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=wa(this.name,i),this.root=this.parts.root,this.setup=new Gi(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new Xs(this.parts,this),this.addPane(i,Yi(e),r),this.networks=new Ki(this),this.screen=new Nn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new xn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r}),pi(this.panes)});return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),pi(this.panes),o}attach(){for(let e of this.panes)e.attach(t=>this.colour(t));this.own=new Qi(this),this.ends.push(An(this.root,()=>this.recolour())),this.ends.push(...Tn(this.root,{still:this.still,resized:()=>{for(let e of this.panes)e.fit();this.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(e=>e.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.networks.compare(),this.ends.push(qi({name:this.name,apply:dc(this)}),Vi(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:t,frame:i}=Ma(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(t),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Bi(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return hi[this.setup.speed]}interval(){return this.still.matches?lf:af}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},cf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:ji(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),t.link.addEventListener("click",()=>fc(this)),t.python.addEventListener("click",()=>pc(this)),t.command.addEventListener("click",()=>mc(this)),t.picture.addEventListener("click",()=>gc(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===xo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:h}=this;this.setPlaying(!1),e==="drawn"&&h.set("points",o),h.set("data",e),h.set("batch",i),h.set("seed",t),h.set("against",l?.manifest.name??""),n===It&&h.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[u,m]of[r,l].entries())for(let[p,g]of Object.entries(m?.values??{}))this.panes[u]?.settings.set(p,g);h.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r)=>this.diverge(o,r),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Is(this.assets,i):new ls(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...Xr(this,this.panes[e],t)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var bc=`.live-playground {
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
.live-beside {
  display: flex;
  justify-content: space-between;
  gap: 0 14px;
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
  .live-told {
    flex-direction: column;
    min-height: 3.2em;
  }
  .live-playground .live-told > .live-status {
    flex: none;
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
.live-playground.live-five .live-status {
  flex-basis: 22em;
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
`;var yc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function df(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[v("img",{src:t,alt:s.get("alt")})]:[]}function ff(s){let e=new Map,t=async i=>{try{let n=await fetch(await s.url(`${i}.json`));if(!n.ok)throw new Error(`${n.status} ${n.statusText}`);return await n.json()}catch(n){throw Object.assign(new Error(n.message),{file:`${i}.json`})}};return i=>{let n=e.get(i)??t(i);return e.set(i,n),n.catch(()=>e.delete(i)),n}}function cr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=df(s,e),l=Gr(s),h=ff(l),u,m=!1,p=async()=>{try{let[g,k]=await Promise.all([t,i].map(h));if(m)return;let y=new n({model:s,index:g,manifest:k,manifestOf:h,assets:l,stored:r});u=y,e.replaceChildren(v("style",{},yc,bc,o),y.root),y.attach()}catch({file:g,message:k}){let y=g?`${g} could not be loaded`:"The playground could not be started",x=v("button",{type:"button"},"Try again");x.addEventListener("click",p),e.replaceChildren(v("p",{role:"alert"},`${y} (${k}). The stored figure is shown.`),x,...r)}};return p(),()=>{m=!0,u?.destroy()}}var xc=s=>cr(s,{index:"index",manifest:s.model.get("objective"),Stage:$n,styles:""});var kc=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var mf={ink:"ink",paper:"panel",low:"generated",middle:"high",high:"real"};function hr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(mf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Sc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function gf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Sc(s,e,2*i):Sc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Qt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:h,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:g}=this,k=window.devicePixelRatio||1,y=n?3*k:0,x=3*k;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",h.width=h.height=t;let M=h.getContext("2d"),$=M.createImageData(t,t);for(let S=0;S<p;S++){let[T,N]=[S%u*g+x/2,Math.floor(S/u)*g+x/2],R=g-x;n&&(l.fillStyle=gf(i,n[S]),l.fillRect(T,N,R,R)),vf($.data,e.subarray(S*m,(S+1)*m),i),M.putImageData($,0,0),l.drawImage(h,T+y,N+y,R-2*y,R-2*y),o[S]&&this.mark(o[S],T,N,R,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,h]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=h*this.columns+l;return l>=0&&l<this.columns&&h>=0&&u<this.count?u:-1}};function vf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var wf=.01,_n=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,zt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):be(s),ur=s=>s.flatMap((e,t)=>e>=wf?[t]:[]),dr=({discriminator:s})=>s==="critic"?"The critic":"D";function Ec({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=ur(o),l=o.map((p,g)=>g).filter(p=>!r.includes(p)),h=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[u,m]=[_n(s.verdicts),_n(s.realVerdicts)];return`A frozen classifier reads ${h} among 512 samples; their Fréchet distance to real ones is ${zt(i)}, ${zt(i/n.mean)} times the floor. ${dr(t)} gives the samples ${zt(u)} on average, the real ones ${zt(m)}.`}var pr=6,bf=2,Pn=7,yf=150,Mc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-pr,ArrowDown:pr},xf=new Intl.NumberFormat("en"),Ln=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:h}=e.parts;this.samples=new Qt(t,pr),this.real=new Qt(i,bf),this.near=new Qt(n,2),this.strip=new Qt(o,Pn),this.step=new Qt(r,1),this.bars=Array.from({length:10},()=>v("i",{})),h.append(...this.bars.map((u,m)=>v("div",{},v("div",{},u),v("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=hr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${xf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>yf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),l=i.high??Math.max(...o,r+1e-6);return{low:r,high:l,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(l-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=hr(N=>this.stage.colour(N));let{palette:o,answer:r}=this,l=n.shape[2],{low:h,high:u,place:m,better:p}=this.scale(e),g={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,m),marks:g,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,m)});let[k,y]=p==="low"?[u,h]:[h,u];i.ends[0].textContent=`generated: ${zt(k)}`,i.ends[1].textContent=`real: ${zt(y)}`;let x=l*l,M=24/(Pn-1),$=new Float32Array(Pn*x);for(let N=0;N<Pn;N++)$.set(e.walk.subarray(N*M*x,(N*M+1)*x),N*x);this.strip.draw($,l,o);let S=Number(i.walk.value);this.step.draw(e.walk.subarray(S*x,(S+1)*x),l,o);let T=new Float32Array(2*x);T.set(e.samples.subarray(this.looked*x,(this.looked+1)*x)),r?T.set(r.nearest,x):T.fill(-1,x),this.near.draw(T,l,o)}showDigits(e){let t=ur(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${dr(n)} gives it ${zt(t.verdicts[this.looked])} (real ones ${zt(_n(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in Mc)this.look(this.looked+Mc[e.key]);else return;e.preventDefault()}};var Ti=(s,e)=>v("canvas",{role:"img","aria-label":s,...e});function Nc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=ko(n),r=de("times"),l=v("select",{id:r},...yo.map(I=>v("option",{value:String(I)},`× ${I}`))),h=v("p",{className:"live-status",role:"status"}),u=v("p",{className:"live-rate"}),m=v("div",{className:"live-alert",role:"alert",hidden:!0}),p=v("p",{className:"live-say"}),g=v("div",{className:"live-main"}),k=v("div",{className:"live-controls"}),y=v("div",{className:"live-charts"}),x=v("div",{className:"live-setup"}),M=v("div",{}),$=Ti("generated images",{tabIndex:0}),S=Ti("real images"),T=v("p",{className:"live-looked"}),N=v("div",{className:"live-hidden",role:"status"}),R=Ti("the chosen sample, and the training image nearest to it"),O=Ti("the walk from A to B"),V=Ti("where the walk is"),H=de("walk"),Q=v("input",{id:H,type:"range",min:0,max:24,step:1,value:24/2}),G=v("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[v("span"),v("span")];return{root:v("section",{className:"live-playground live-images",id:js+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,v("span",{className:"live-joined"},o.step,v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),h,u),m,v("div",{className:"live-body"},v("div",{className:"live-stage"},v("div",{className:"live-grids"},v("div",{},v("div",{className:"live-caption"},"generated, from fixed noise"),$),v("div",{},v("div",{className:"live-caption"},"real"),S),v("div",{className:"live-stored"},...i)),v("div",{className:"live-bar"},v("span",{},`frames: what ${n} takes an image for`),v("div",{className:"live-ramp live-verdicts"}),v("div",{className:"live-ends"},...P)),v("div",{className:"live-near"},R,T,N)),v("div",{className:"live-side"},p,g,v("div",{},v("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),G),M,v("div",{className:"live-walk"},v("label",{htmlFor:H,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),v("div",{className:"live-walked"},v("div",{},O,Q),V))),v("div",{className:"live-groups"},Lt("more settings",k),Lt("curves",y),Lt("images, seed",x)))),buttons:o,times:l,status:h,rate:u,alert:m,say:p,main:g,controls:k,curves:y,setup:x,distance:M,samples:$,real:S,looked:T,heard:N,near:R,strip:O,step:V,walk:Q,digits:G,ends:P}}var kf=2**32-1,vs="browser",Ac=s=>s.get("engine")==="kernel"?s.get("device"):vs,On=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Ac(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=de("doc"),r=Object.entries(t.sets).map(([y,{title:x}])=>({value:y,text:x}));this.select=Rs("images",void 0,r,this.data,o,y=>this.choose(y)),this.select.element.append(v("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[l,h]=[de("seed"),de("doc")],u=ci({label:"seed",low:0,high:kf,integer:!0,value:this.seed,id:l,help:h},y=>{this.seed=y,this.keep("seed",y),n("seed")}),m=v("p",{id:h,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),p=v("div",{className:"live-control"},v("label",{htmlFor:l},"seed"),u.box,u.message,m);this.select.element.dataset.control="data",p.dataset.control="seed",i.setup.append(this.select.element,p);let g=e.get("devices")??[];g.length&&i.setup.append(this.places(g));let k=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),u.show(this.seed),n("seed"))}],...["engine","device"].map(y=>[y,()=>this.move(Ac(e))])];for(let[y,x]of k)e.on(`change:${y}`,x);this.end=()=>k.forEach(([y,x])=>e.off(`change:${y}`,x))}get here(){return this.engine===vs}places(e){let t=de("doc"),i=[vs,...e].map(n=>({value:n,text:n===vs?"this browser":`the kernel (${n})`}));return this.place=Rs("train in",void 0,i,this.engine,t,n=>{this.model.set("engine",n===vs?vs:"kernel"),n!==vs&&this.model.set("device",n),this.model.save_changes(),this.move(n)}),this.place.element.append(v("p",{id:t,className:"live-doc"},"where training happens; a change starts a new training with the same seed")),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var Sf=100,Ef=1e3,mr=new Intl.NumberFormat("en"),Cn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Nc(this.name,i,r),this.root=this.parts.root,this.setup=new On(this,l=>this.changed(l)),this.status=new Xs(this.parts,this),this.distance=new gn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Ln(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Me(u).replace("discriminator",e.discriminator);this.settings=new zs(e,Yi(this.model),{main:t,controls:i,named:o},u=>{this.tell({type:"values",pane:0,values:u})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(v("p",{className:"live-effects"},v("i",{},`← ${r}`),v("i",{},`${l} →`)));let h=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=h.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new Qs(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(An(this.root,()=>this.recolour())),this.ends.push(...Tn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),qi({name:this.name,apply:e=>this.follow(e)}),Vi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?Ef:Sf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof ls&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>this.reset())}reset(){this.status.forget(),this.send({type:"reset"})}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Is(this.assets,e):new ls(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${mr.format(e)}: a loss is no longer a finite number. The networks are back at step ${mr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${mr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},h)=>{let u=l.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(g=>e[p+g]));m.length&&this.curves[h].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Ec(this))}destroy(){for(let e of this.ends)e()}};function Mf(s){let{model:e}=s;return e.get("kind")!=="images"?xc(s):cr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Cn,styles:kc})}var jg={render:Mf};export{jg as default};
