function Zr(s){let e=s.get("base");return e?new lo(e):new co(s)}var Ri=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),lo=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return Ri(await t.blob())}};async function fh({url:s,integrity:e}){let t=await fetch(s,{integrity:e});if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t.blob()}var co=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await fh(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Ri(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};var He=48;function ho({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var zi=(s,e)=>({...s,...s.sizes?.[e]});function uo(s,e,t,i){let{train:n,view:o}=ho(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}function Qr(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var ph=.4,mh=96,Wi=2.6,Xr=.09,gh=.12;function Vi(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var vh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function wh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(vh),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let c=l/127.5;for(let u=0;u<3;u++)r[4*l+u]=c<1?i[u]+c*(n[u]-i[u]):n[u]+(c-1)*(o[u]-n[u]);r[4*l+3]=255}return r}function kt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Bi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(He,He).getContext("2d");this.heat=t,this.pixels=new ImageData(He,He),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(wh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,apart:c,pull:u},m){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,l),this.drawContours(e,r,l,c),this.drawStill(n,o),this.drawGenerated(t,o),m&&this.drawArrows(t,i,o,u))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:l,colours:c}=this,u=new Uint32Array(l.data.buffer),m=255/(i-t);for(let g=0;g<He;g++)for(let k=0;k<He;k++){let y=Math.round((e[g*He+k]-t)*m);u[(He-1-g)*He+k]=c[Math.max(0,Math.min(255,y))]}r.putImageData(l,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(He-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(ph,Math.min(1,6*n/(i-t)));for(let l=-r;l<=r;l++)this.drawContour(e,o+l*n,l?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/(He-1);n.beginPath();for(let l=0;l+1<He;l++)for(let c=0;c+1<He;c++){let u=l*He+c,m=[e[u],e[u+1],e[u+He+1],e[u+He]],p=!1;for(let g=0;g<4;g++){let k=m[g]-t,y=m[(g+1)%4]-t;if(k<0==y<0)continue;let x=k/(k-y),N=c+[x,1,1-x,0][g],_=l+[0,x,1,1-x][g];p?n.lineTo(N*r,o.height-_*r):n.moveTo(N*r,o.height-_*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:c}=this,u=r.width/(2*i),m=Xr*r.width/(n||1),p=1.5*Xr*r.width;o.beginPath();for(let g=0;g<2*mh&&g<e.length;g+=2){let[k,y]=[(e[g]+i)*u,(i-e[g+1])*u],[x,N]=[t[g]*m,-t[g+1]*m],_=Math.hypot(x,N);if(!(_>2*l))continue;_>p&&([x,N]=[x*p/_,N*p/_]);let S=3.5*l/Math.hypot(x,N);o.moveTo(k,y),o.lineTo(k+x,y+N),o.moveTo(k+x-S*(x+.6*N),y+N-S*(N-.6*x)),o.lineTo(k+x,y+N),o.lineTo(k+x-S*(x-.6*N),y+N-S*(N+.6*x))}o.lineWidth=1.25*l,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(gh,Math.min(1,(kt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,c=o.width/(2*i),[u,m,p]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[u,m]=[(t[c]+i)*l,(i-t[c+1])*l];e.moveTo(u+Wi*o,m),e.arc(u,m,Wi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[ea(o,4,r.edge),ea(o,2,r.generated)]);for(let c of this.marks){let u=(c.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(c,Math.round((e[m]+t)*l-u),Math.round((t-e[m+1])*l-u))}}};function ea(s,e,t){let i=2*Math.ceil((Wi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Wi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var ta=1e4,bh=3e4,yh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function fo(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Is=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Ri(yh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),ta/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>bh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>ta&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return fo(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function po(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>po(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,po(i,e)]))}var ls=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?fo(this.listener,po(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Hi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function v(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function re(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var xh=0,ce=s=>`live-${s.replace(/\W/g,"-")}-${++xh}`;function fe(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var kh=new Intl.NumberFormat("en");function sa(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>kh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(fe);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var go=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function cs(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=c=>i?String(c):fe(c);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${Rs(n)}`}}var mo=40;function vo(s){return s.slice(0,2*mo).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,mo)+(s.length>mo?"…":"")}var Rs=s=>`"${vo(s)}"`,Ne=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var ia=new Intl.NumberFormat("en");function na(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:u})=>`${Ne(c)} ${typeof u=="number"?fe(u):u}`),l=(c,u)=>{let m=v("button",{type:"button"},c);return m.addEventListener("click",()=>{for(let{name:p,value:g}of n)e.settings.set(p,g);u()}),m};return[`${o} at step ${ia.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${ia.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[l("Go on with the last stable settings",()=>s.setPlaying(!0)),l("Reset to the last stable settings",()=>s.reset())]:[]]}var Yt=300,Sh=.85,Eh=1e100,oa=3e7,Nh=160,aa=s=>s.length<=Yt?s:Array.from({length:Yt},(e,t)=>s[Math.floor((t+.5)*s.length/Yt)]),la=s=>Number(s.toFixed(3));function ca(s,e){let[t,i]=[0,1].map(l=>s.map(c=>c[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*Sh*e/o:1;return s.map(l=>l.map((c,u)=>la((c-n[u])*r)))}function Mh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<Eh?n:NaN})}function wo(s,e){let t=s.split(/\r\n?|\n/).map(Mh),i=c=>[...c.keys()].filter(u=>!Number.isNaN(c[u])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=aa(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(u=>Math.abs(u)<=e))?r.map(c=>c.map(la)):ca(r,e)}function ha({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(c=>n[c]<(o+r)/2);return ca(aa(l).map(c=>[c%e,-Math.floor(c/e)]),i)}var bo=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function $h(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=bo(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=bo(n,90);return o.font=t,o.fillText(s,4,66),ha(o.getImageData(0,0,n,90),e)}async function Ah(s,e){let t=await createImageBitmap(s),i=Math.min(1,Nh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=bo(n,o);return r.drawImage(t,0,0,n,o),ha(r.getImageData(0,0,n,o),e)}async function ra(s,e){if(s.size>oa)throw new Error(`it is larger than ${oa/1e6} MB`);return s.type.startsWith("image/")?Ah(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):wo(Th(await s.arrayBuffer()),e)}function Th(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function ua(s,e,t,i=["word","rows","file"]){let n=async(N,_)=>{try{e(await _())}catch(S){t(`${N} gives no points: ${S.message}.`)}},[o,r,l]=["word","rows","file"].map(ce),c=v("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),u=v("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),m=v("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=N=>v("button",{type:"button"},N),[g,k]=[p("Use the word"),p("Use the rows")];g.addEventListener("click",()=>n(`"${c.value}"`,()=>$h(c.value,s()))),c.addEventListener("keydown",N=>N.key==="Enter"&&g.click()),k.addEventListener("click",()=>n("What was pasted",()=>wo(u.value,s()))),m.addEventListener("change",()=>{let[N]=m.files;N&&n(N.name,()=>ra(N,s())),m.value=""});let y=(N,_,...S)=>v("div",{className:"live-bring"},v("label",{htmlFor:N},_),...S),x={word:y(o,"a word",c,g),rows:y(r,"rows of two numbers, pasted",u,k),file:y(l,"a CSV file, or a picture (its dark pixels)",m)};return{element:v("div",{className:"live-brings"},...i.map(N=>x[N])),drop(N){let[_]=N?.files??[];_?n(_.name,()=>ra(_,s())):N&&n("What was dropped",()=>wo(N.getData("text"),s()))}}}var _h=120,Ph=6;function yo(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",v("i",{},i,...n?[v("sub",{},n)]:[])]:[];return v("label",{htmlFor:s},e,...o)}function Lh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**Ph,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/_h;return{max:o,step:r,position:l=>t?Math.log10(Math.max(l,n)/n):l-s,value(l){if(l<=0)return s;let c=t?n*10**l:s+l,u=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function ui({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let c=n,u=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),m=y=>i?String(y):fe(y),p=v("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let g=y=>{p.setAttribute("aria-invalid",String(y!=="")),u.textContent=y&&`${s} ${y}. It stays ${m(c)}.`,u.hidden=!y};return p.addEventListener("change",()=>{let y=cs(p.value,{low:e,high:t,integer:i});if("error"in y)return g(y.error);g(""),c=y.value,l(c)}),{box:p,message:u,show:y=>{c=y,p.value=m(y),g("")}}}function Oh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:c}=s,u=s.label??Ne(i),m=Lh(s),p=ce(i),g=ce(i),k=v("input",{id:g,type:"range",min:0,max:m.max,step:m.step});k.setAttribute("aria-describedby",e);let y=A=>{k.value=String(m.position(A)),k.setAttribute("aria-valuetext",fe(A))},{box:x,message:N,show:_}=ui({label:u,low:o,high:r,integer:l==="integer",value:c,id:p,help:e},A=>{y(A),t(A)});x.setAttribute("aria-label",`${u}, as a number`),k.addEventListener("input",()=>{let A=m.value(Number(k.value));k.setAttribute("aria-valuetext",fe(A)),_(A),t(A)}),y(c);let S=v("div",{className:"live-control"},yo(g,u,n),x,k,N);return{element:S,show:A=>(y(A),_(A)),enable(A){x.disabled=k.disabled=!A,S.title=A?s.doc:`${s.doc}; without effect under the present choices`}}}function zs(s,e,t,i,n,o){let r=ce(s),l=v("select",{id:r},...t.map(c=>v("option",{value:c.value},c.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:v("div",{className:"live-control"},yo(r,s,e),l),show:c=>l.value=String(c),enable:c=>l.disabled=!c}}function Ch({name:s,value:e},t,i,n){let o=ce(s),r=String(e),l=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),c=v("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${l.id}`);let u=m=>{c.setAttribute("aria-invalid",String(m!=="")),l.textContent=m&&`${m} The loss stays ${r}.`,l.hidden=!m};return c.addEventListener("change",async()=>{let m=c.value,p=await n(m);if(c.value===m){if("error"in p)return u(p.error);u(""),p.value!==r&&(r=p.value,i(r))}}),{element:v("div",{className:"live-control live-formula"},yo(o,`${s}(y)`),c,l),show(m){r=c.value=String(m),u("")},enable:m=>c.disabled=!m}}function da(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return Ch(s,e,t,i);let n=s.kind==="choice"?zs(s.label??Ne(s.name),s.symbol,s.options.map(o=>({value:o,text:o.replaceAll("_","-")})),s.value,e,t):Oh(s,e,t);return n.element.title=s.doc,n}var Dh=2**32-1,It=64,di={full:1/0,100:100,20:20,5:5,1:1},Gi="",Fh={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},jh=s=>Fh[s]??Ne(s),Ui="browser",fa=s=>s.get("engine")==="kernel"?s.get("device"):Ui,qi=class{constructor(e,t,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??It,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Gi,this.speed="full",this.engine=fa(e);let r=e.get("devices")??[],l=g=>Object.entries(g).map(([k,y])=>({value:k,text:y})),c=Object.fromEntries(Object.entries(t.data).map(([g,{title:k}])=>[g,k])),u=t.batches.map(g=>({value:String(g),text:String(g)})),m=Object.keys(di).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",l(c)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",l({[Gi]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",u,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",l(t.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",m)},r.length){let g=Object.fromEntries(r.map(y=>[y,`the kernel (${y})`])),k="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",k,l(i?g:{[Ui]:"this browser",...g}))}for(let[g,{element:k}]of Object.entries(this.inputs))k.dataset.control=g,(g==="speed"?n.pace:n.setup).append(k);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Gi,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",fa(e),!1)])];for(let[g,k]of p)e.on(`change:${g}`,k);this.end=()=>p.forEach(([g,k])=>e.off(`change:${g}`,k))}get here(){return this.engine===Ui}select(e,t,i,n=String){let o=ce("doc"),r=String(this[e]),l=zs(jh(e),void 0,i,r,o,c=>this.set(e,n(c)));return l.element.append(v("p",{id:o,className:"live-doc"},t)),l}makeSeed(){let e=ce("seed"),t=ce("doc"),i=v("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:Dh,integer:!0},value:this.seed,id:e,help:t},{box:r,message:l,show:c}=ui(o,m=>this.set("seed",m));return{element:v("div",{className:"live-control"},v("label",{htmlFor:e},"seed"),r,l,i),show:c,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===Gi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Ui:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Ws="live-",Ih=2**32-1,fi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Rh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return fi[n>>6]+fi[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function ma(s,e){let t=[],i=n=>{let o=64*fi.indexOf(s[n])+fi.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Yt;n+=4)[0,1,2,3].every(o=>fi.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var xo=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function ko(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[u,m]=r;for(let{name:p}of u.manifest.controls)c.set(p,String(u.values[p]));if(c.set("against",m?m.manifest.name:""),m)for(let[p,g]of xo(m,m.manifest.toy))c.set(`against.${p}`,String(g));return e==="drawn"&&c.set("points",Rh(o,l.data[e].limit)),`#${Ws}${s}?${c}`}function So(s){let e=new RegExp(`^#${Ws}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function ga(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${Rs(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${Rs(e)}`}}return cs(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var va=s=>cs(s,{low:0,high:Ih,integer:!0});function wa(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):fe(n);return`${s} ${i(e)} → ${i(t)}`}var pa=s=>typeof s=="string"?JSON.stringify(s):String(s);function zh({manifest:s,values:e}){let t=xo({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${pa(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},l=Object.keys(r).filter(u=>u.startsWith(o));if(l.every(u=>e[u]===r[u]))continue;let c=l.map(u=>`${u.slice(o.length)}=${pa(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function ba({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(zh),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([u,m])=>`(${u}, ${m})`).join(", ")}]`),i!==It&&c.push(`width=${i}`),l&&c.push(`against=${l}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function ya({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let c=xo({manifest:r,values:l}).map(([u,m])=>` --${o(u)} ${m}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var Wh={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},No=[1,20,100],Mo="parts",Bh={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Eo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,v("button",{type:"button",title:i},t)])),Ot=(s,...e)=>v("details",{className:"live-group"},v("summary",{},s),...e),$o=s=>Eo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function xa(s,{title:e,discriminator:t}){let i=$o(t==="critic"?"f":"D"),n=Eo(Wh),o=Eo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ce("times"),l=v("select",{id:r},...No.map(q=>v("option",{value:String(q)},`× ${q}`))),c=v("option",{value:Mo,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(c);let u=v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),m=v("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),p=v("p",{className:"live-worded","aria-live":"polite"}),g=v("p",{className:"live-status",role:"status"}),k=v("p",{className:"live-rate"}),y=v("div",{className:"live-alert",role:"alert",hidden:!0}),x=v("div",{className:"live-setup"}),N=v("div",{className:"live-pace"}),_=v("div",{className:"live-panes"}),S=v("div",{}),A=Ot("what you tried"),M=Object.entries(Bh).flatMap(([q,G])=>[v("dt",{},q),v("dd",{},G)]),j=ce("share"),L=v("input",{id:j,type:"text",readOnly:!0,hidden:!0}),U=v("label",{htmlFor:j,hidden:!0},"copied");return{root:v("section",{className:"live-playground",id:Ws+s,tabIndex:-1,"aria-label":`playground: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,v("span",{className:"live-joined"},i.step,u,l),i.discriminator,i.generator,i.reset),v("div",{className:"live-beside live-told"},g,k)),y,_,v("div",{className:"live-words"},m,p),v("div",{className:"live-groups"},Ot("data, seed, pace, another beside it",x,N,v("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),A,Ot("share, and what the numbers mean",v("div",{className:"live-share"},v("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),U,L),v("dl",{className:"live-help"},...M)))),buttons:i,times:l,inParts:c,shares:n,sketch:o,status:g,rate:k,alert:y,setup:x,pace:N,panes:_,brought:S,tried:A,words:m,worded:p,copied:{text:L,label:U}}}var Bs=new Set,Vh=s=>{let e=v("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function Ea(s,e){let t=So(s);if(!t)return!1;for(let i of Bs)if(i.name===t.name){i.apply(t.query,!0);for(let{root:n}of Bs)n.querySelector(":scope > .live-back")?.remove();return e&&!i.root.contains(e)&&i.root.append(Vh(e)),!0}return!1}function ka(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&Ea(e.getAttribute("href")??"",e)&&s.preventDefault()}var Sa=()=>Ea(location.hash);function Yi(s){Bs.size||(document.addEventListener("click",ka),window.addEventListener("hashchange",Sa)),Bs.add(s);let e=So(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{Bs.delete(s),!Bs.size&&(document.removeEventListener("click",ka),window.removeEventListener("hashchange",Sa))}}var pi=s=>s.replace("_optimizer.","_");function Ki(s){return{get:e=>s.get(pi(e)),set(e,t){s.set(pi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(pi(n)));return s.on(`change:${pi(n)}`,o),()=>s.off(`change:${pi(n)}`,o)});return()=>i.forEach(n=>n())}}}function Na(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var Hh=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Ma=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Vs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of Hh(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let c=ce("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=da(u,c,p=>{this.take(r,p),t.set(r,p)},i.written&&(p=>i.written.check(p)));let{element:m}=this.inputs[r];m.dataset.control=r,m.append(v("p",{id:c,className:"live-doc"},l)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=ho(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Ao=2,Gh=s=>typeof s=="number"?fe(s):s.replaceAll("_"," ");function mi(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];s.forEach((o,r)=>{let l=n.slice(0,Ao).map(c=>`${o.named(c)} ${Gh(o.settings.values[c])}`);n.length>Ao&&l.push(`${n.length-Ao} more differ`),i&&!n.length&&l.push(r?"the same again":"as set"),o.entitle(l.length?`${o.manifest.title}: ${l.join(", ")}`:o.manifest.title)})}var Ji=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),mi(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,Na(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(Vi(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>uo(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Ne(o)} ${Ne(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===It);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Ma(e),...e.toy,...t.model.get("against")?.settings};return uo(t.index,zi(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:l}){let{board:c}=this;r&&c.setup.set("width",r),o&&c.setup.set("data",o.data),l!==void 0&&this.keep(l);for(let[m,p]of Object.entries(n??{}))c.panes[i??0]?.settings.set(m,p);let u=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;c.status.alert(`${u}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var $a=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,To=(s,e)=>Float32Array.from(new Int16Array($a(s)),t=>t*e/32767);function Aa({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:c,distance:u,covered:m,quality:p},g,k){let y={edges:[0,1],shares:new Float32Array(1)},x={name:g.name,steps:0,discriminatorSteps:0,last:new Float32Array(g.measured.length).fill(NaN),rows:new Float32Array(0),samples:To(e,n),arrows:To(t,o),surface:Float32Array.from(new Uint8Array($a(i)),N=>r+N*(l-r)/255),slopes:y,weights:y,limit:n,distance:u,covered:m,quality:p};return{real:{data:k,points:To(s,n),floor:c},frame:{type:"frame",data:k,panes:[x],rate:0}}}var Uh=.041666666666666664,Zi=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*Uh,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let c=u=>Math.max(-t,Math.min(t,u));this.cursor=[c(i+l[0]),c(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Ta=(s,e)=>[...s,e].slice(-300);var Qi=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,c=m=>t.set("points",Ta(t.points,m));this.sketch=new Zi(r.canvas,l,c,()=>e.drawSoon());let u=ua(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine(),e.status.note(m.length===1?"One point is the data now.":`${m.length} points are the data now.`)},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])e.root.addEventListener(m,p=>{p.target.closest("input, textarea")||(p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var qh={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Hs(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,l]=i;return Hs(e[n]===o?r:l,e)}return qh[t](...i.map(n=>Hs(n,e)))}var Yh="uplot",Kh="u-hz",Jh="u-vt",Zh="u-title",Qh="u-wrap",Xh="u-under",eu="u-over",tu="u-axis",ds="u-off",su="u-select",iu="u-cursor-x",nu="u-cursor-y",ou="u-cursor-pt",ru="u-legend",au="u-live",lu="u-inline",cu="u-series",hu="u-marker",_a="u-label",uu="u-value",vi="width",wi="height";var Pa="bottom",Gs="left",_o="right",qo="#000",La=qo+"0",Po="mousemove",Oa="mousedown",Lo="mouseup",Ca="mouseenter",Da="mouseleave",Fa="dblclick",du="resize",fu="scroll",ja="change",nn="dppxchange",Yo="--",Qs=typeof window<"u",jo=Qs?document:null,qs=Qs?window:null,pu=Qs?navigator:null,ae,Xi;function Io(){let s=devicePixelRatio;ae!=s&&(ae=s,Xi&&zo(ja,Xi,Io),Xi=matchMedia(`(min-resolution: ${ae-.001}dppx) and (max-resolution: ${ae+.001}dppx)`),fs(ja,Xi,Io),qs.dispatchEvent(new CustomEvent(nn)))}function rt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function Ro(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function ye(s,e,t){s.style[e]=t+"px"}function St(s,e,t,i){let n=jo.createElement(s);return e!=null&&rt(n,e),t?.insertBefore(n,i),n}function mt(s,e){return St("div",s,e)}var Ia=new WeakMap;function Ct(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Ia.get(s);o!=r&&(s.style.transform=o,Ia.set(s,o),e<0||t<0||e>i||t>n?rt(s,ds):Ro(s,ds))}var Ra=new WeakMap;function za(s,e,t){let i=e+t,n=Ra.get(s);i!=n&&(Ra.set(s,i),s.style.background=e,s.style.borderColor=t)}var Wa=new WeakMap;function Ba(s,e,t,i){let n=e+""+t,o=Wa.get(s);n!=o&&(Wa.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var Ko={passive:!0},mu={...Ko,capture:!0};function fs(s,e,t,i){e.addEventListener(s,t,i?mu:Ko)}function zo(s,e,t,i){e.removeEventListener(s,t,Ko)}Qs&&Io();function Et(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:at((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function gl(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var vl=s=>s!=null,wl=s=>s!=null&&s>0,an=gl(vl),gu=gl(wl);function vu(s,e,t,i=0,n=!1){let o=n?gu:an,r=n?wl:vl;[e,t]=o(s,e,t);let l=s[e],c=s[e];if(e>-1)if(i==1)l=s[e],c=s[t];else if(i==-1)l=s[t],c=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<l?l=m:m>c&&(c=m))}return[l??pe,c??-pe]}function ln(s,e,t,i){let n=Ga(s),o=Ga(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Rt:bl,l=n==1?at:gt,c=o==1?gt:at,u=l(r(Oe(s))),m=c(r(Oe(e))),p=Ys(t,u),g=Ys(t,m);return t==10&&(u<0&&(p=me(p,-u)),m<0&&(g=me(g,-m))),i||t==2?(s=p*n,e=g*o):(s=Sl(s,p),e=cn(e,g)),[s,e]}function Jo(s,e,t,i){let n=ln(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var Zo=.1,Va={mode:3,pad:Zo},yi={pad:0,soft:null,mode:0},wu={min:yi,max:yi};function on(s,e,t,i){return hn(t)?Ha(s,e,t):(yi.pad=t,yi.soft=i?0:null,yi.mode=i?3:0,Ha(s,e,wu))}function ne(s,e){return s??e}function bu(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function Ha(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),l=ne(i.hard,-pe),c=ne(n.hard,pe),u=ne(i.soft,pe),m=ne(n.soft,-pe),p=ne(i.mode,0),g=ne(n.mode,0),k=e-s,y=Rt(k),x=Ze(Oe(s),Oe(e)),N=Rt(x),_=Oe(N-y);(k<1e-24||_>10)&&(k=0,(s==0||e==0)&&(k=1e-24,p==2&&u!=pe&&(o=0),g==2&&m!=-pe&&(r=0)));let S=k||x||1e3,A=Rt(S),M=Ys(10,at(A)),j=S*(k==0?s==0?.1:1:o),L=me(Sl(s-j,M/10),24),U=s>=u&&(p==1||p==3&&L<=u||p==2&&L>=u)?u:pe,V=Ze(l,L<U&&s>=U?U:Nt(U,L)),q=S*(k==0?e==0?.1:1:r),G=me(cn(e+q,M/10),24),P=e<=m&&(g==1||g==3&&G>=m||g==2&&G<=m)?m:-pe,J=Nt(c,G>P&&e<=P?P:Ze(P,G));return V==J&&V==0&&(J=100),[V,J]}var yu=new Intl.NumberFormat(Qs?pu.language:"en-US"),Qo=s=>yu.format(s),lt=Math,sn=lt.PI,Oe=lt.abs,at=lt.floor,Le=lt.round,gt=lt.ceil,Nt=lt.min,Ze=lt.max,Ys=lt.pow,Ga=lt.sign,Rt=lt.log10,bl=lt.log2,xu=(s,e=1)=>lt.sinh(s)*e,Oo=(s,e=1)=>lt.asinh(s/e),pe=1/0;function Ua(s){return(Rt((s^s>>31)-(s>>31))|0)+1}function Wo(s,e,t){return Nt(Ze(s,e),t)}function yl(s){return typeof s=="function"}function ee(s){return yl(s)?s:()=>s}var ku=()=>{},xl=s=>s,kl=(s,e)=>e,Su=s=>null,qa=s=>!0,Ya=(s,e)=>s==e,Eu=/\.\d*?(?=9{6,}|0{6,})/gm,ps=s=>{if(Nl(s)||Jt.has(s))return s;let e=`${s}`,t=e.match(Eu);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${ps(n)}e${o}`}return me(s,i)};function hs(s,e){return ps(me(ps(s/e))*e)}function cn(s,e){return ps(gt(ps(s/e))*e)}function Sl(s,e){return ps(at(ps(s/e))*e)}function me(s,e=0){if(Nl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Jt=new Map;function El(s){return((""+s).split(".")[1]||"").length}function ki(s,e,t,i){let n=[],o=i.map(El);for(let r=e;r<t;r++){let l=Oe(r),c=me(Ys(s,r),l);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*c,p=(r>=0?0:l)+(r>=o[u]?0:o[u]),g=s==10?m:me(m,p);n.push(g),Jt.set(g,p)}}return n}var xi={},Xo=[],Ks=[null,null],Kt=Array.isArray,Nl=Number.isInteger,Nu=s=>s===void 0;function Ka(s){return typeof s=="string"}function hn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function Mu(s){return s!=null&&typeof s=="object"}var $u=Object.getPrototypeOf(Uint8Array),Ml="__proto__";function Js(s,e=hn){let t;if(Kt(s)){let i=s.find(n=>n!=null);if(Kt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Js(s[n],e)}else t=s.slice()}else if(s instanceof $u)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Ml&&(t[i]=Js(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Ml&&(hn(s[n])?Te(s[n],Js(i[n])):s[n]=Js(i[n]))}return s}var Au=0,Tu=1,_u=2;function Pu(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Lu(s,e){if(Du(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return Fu(r[0])||(r=Cu(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],u=c.length;for(let m=0;m<u;m++)t.add(c[m])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],c=l[0];for(let u=1;u<l.length;u++){let m=l[u],p=Array(n).fill(void 0),g=e?e[r][u]:Tu,k=[];for(let y=0;y<m.length;y++){let x=m[y],N=o.get(c[y]);x===null?g!=Au&&(p[N]=x,g==_u&&k.push(N)):p[N]=x}Pu(p,k,n),i.push(p)}}return i}var Ou=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function Cu(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let c=0;c<t;c++)l[c]=r[i[c]];n.push(l)}return n}function Du(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function Fu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ze(1,at((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let c=s[l];if(c!=null){if(c<=r)return!1;r=c}}return!0}var $l=["January","February","March","April","May","June","July","August","September","October","November","December"],Al=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Tl(s){return s.slice(0,3)}var ju=Al.map(Tl),Iu=$l.map(Tl),Ru={MMMM:$l,MMM:Iu,WWWW:Al,WWW:ju};function gi(s){return(s<10?"0":"")+s}function zu(s){return(s<10?"00":s<100?"0":"")+s}var Wu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>gi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>gi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>gi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>gi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>gi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>zu(s.getMilliseconds())};function er(s,e){e=e||Ru;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Wu[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var Bu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Vu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Bu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var _l=s=>s%1==0,rn=[1,2,2.5,5],Hu=ki(10,-32,0,rn),Pl=ki(10,0,32,rn),Gu=Pl.filter(_l),us=Hu.concat(Pl),tr=`
`,Ll="{YYYY}",Ja=tr+Ll,Ol="{M}/{D}",bi=tr+Ol,en=bi+"/{YY}",Cl="{aa}",Uu="{h}:{mm}",Us=Uu+Cl,Za=tr+Us,Qa=":{ss}",he=null;function Dl(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?ki(10,0,3,rn).filter(_l):ki(10,-3,0,rn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,Ll,he,he,he,he,he,he,1],[n*28,"{MMM}",Ja,he,he,he,he,he,1],[n,Ol,Ja,he,he,he,he,he,1],[i,"{h}"+Cl,en,he,bi,he,he,he,1],[t,Us,en,he,bi,he,he,he,1],[e,Qa,en+" "+Us,he,bi+" "+Us,he,Za,he,1],[s,Qa+".{fff}",en+" "+Us,he,bi+" "+Us,he,Za,he,1]];function m(p){return(g,k,y,x,N,_)=>{let S=[],A=N>=r,M=N>=o&&N<r,j=p(y),L=me(j*s,3),U=Co(j.getFullYear(),A?0:j.getMonth(),M||A?1:j.getDate()),V=me(U*s,3);if(M||A){let q=M?N/o:0,G=A?N/r:0,P=L==V?L:me(Co(U.getFullYear()+G,U.getMonth()+q,1)*s,3),J=new Date(Le(P/s)),I=J.getFullYear(),Y=J.getMonth();for(let B=0;P<=x;B++){let te=Co(I+G*B,Y+q*B,1),W=te-p(me(te*s,3));P=me((+te+W)*s,3),P<=x&&S.push(P)}}else{let q=N>=n?n:N,G=at(y)-at(L),P=V+G+cn(L-V,q);S.push(P);let J=p(P),I=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,Y=N/i,B=g.axes[k]._space,te=_/B;for(;P=me(P+N,s==1?0:3),!(P>x);)if(Y>1){let W=at(me(I+Y,6))%24,se=p(P).getHours()-W;se>1&&(se=-1),P-=se*i,I=(I+Y)%24;let ue=S[S.length-1];me((P-ue)/N,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[c,u,m]}var[qu,Yu,Ku]=Dl(1),[Ju,Zu,Qu]=Dl(.001);ki(2,-53,53,[1]);function Xa(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function el(s,e){return(t,i,n,o,r)=>{let l=e.find(y=>r>=y[0])||e[e.length-1],c,u,m,p,g,k;return i.map(y=>{let x=s(y),N=x.getFullYear(),_=x.getMonth(),S=x.getDate(),A=x.getHours(),M=x.getMinutes(),j=x.getSeconds(),L=N!=c&&l[2]||_!=u&&l[3]||S!=m&&l[4]||A!=p&&l[5]||M!=g&&l[6]||j!=k&&l[7]||l[1];return c=N,u=_,m=S,p=A,g=M,k=j,L(x)})}}function Xu(s,e){let t=er(e);return(i,n,o,r,l)=>n.map(c=>t(s(c)))}function Co(s,e,t){return new Date(s,e,t)}function tl(s,e){return e(s)}var ed="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function sl(s,e){return(t,i,n,o)=>o==null?Yo:e(s(i))}function td(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function sd(s,e){return s.series[e].fill(s,e)}var id={show:!0,live:!0,isolate:!1,mount:ku,markers:{show:!0,width:2,stroke:td,fill:sd,dash:"solid"},idx:null,idxs:null,values:[]};function nd(s,e){let t=s.cursor.points,i=mt(),n=t.size(s,e);ye(i,vi,n),ye(i,wi,n);let o=n/-2;ye(i,"marginLeft",o),ye(i,"marginTop",o);let r=t.width(s,e,n);return r&&ye(i,"borderWidth",r),i}function od(s,e){let t=s.series[e].points;return t._fill||t._stroke}function rd(s,e){let t=s.series[e].points;return t._stroke||t._fill}function ad(s,e){return s.series[e].points.size}var Do=[0,0];function ld(s,e,t){return Do[0]=e,Do[1]=t,Do}function tn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Fo(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var cd={show:!0,x:!0,y:!0,lock:!1,move:ld,points:{one:!1,show:nd,size:ad,width:0,stroke:rd,fill:od},bind:{mousedown:tn,mouseup:tn,click:tn,dblclick:tn,mousemove:Fo,mouseleave:Fo,mouseenter:Fo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Fl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},sr=Te({},Fl,{filter:kl}),jl=Te({},sr,{size:10}),Il=Te({},Fl,{show:!1}),ir='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Rl="bold "+ir,zl=1.5,il={show:!0,scale:"x",stroke:qo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Rl,side:2,grid:sr,ticks:jl,border:Il,font:ir,lineGap:zl,rotate:0},hd="Value",ud="Time",nl={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function dd(s,e,t,i,n){return e.map(o=>o==null?"":Qo(o))}function fd(s,e,t,i,n,o,r){let l=[],c=Jt.get(n)||0;t=r?t:me(cn(t,n),c);for(let u=t;u<=i;u=me(u+n,c))l.push(Object.is(u,-0)?0:u);return l}function Bo(s,e,t,i,n,o,r){let l=[],c=s.scales[s.axes[e].scale].log,u=c==10?Rt:bl,m=at(u(t));n=Ys(c,m),c==10&&(n=us[Et(n,us)]);let p=t,g=n*c;c==10&&(g=us[Et(g,us)]);do l.push(p),p=p+n,c==10&&!Jt.has(p)&&(p=me(p,Jt.get(n))),p>=g&&(n=p,g=n*c,c==10&&(g=us[Et(g,us)]));while(p<=i);return l}function pd(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,u=i>c?Bo(s,e,Ze(c,t),i,n):[c],m=i>=0&&t<=0?[0]:[];return(t<-c?Bo(s,e,Ze(c,-i),-t,n):[c]).reverse().map(g=>-g).concat(m,u)}var Wl=/./,md=/[12357]/,gd=/[125]/,ol=/1/,Vo=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function vd(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],c=s.valToPos,u=o._space,m=c(10,r),p=c(9,r)-m>=u?Wl:c(7,r)-m>=u?md:c(5,r)-m>=u?gd:ol;if(p==ol){let g=Oe(c(1,r)-m);if(g<u)return Vo(e.slice().reverse(),l.distr,p,gt(u/g)).reverse()}return Vo(e,l.distr,p,1)}function wd(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,c=s.valToPos,u=Oe(c(1,r)-c(2,r));return u<l?Vo(e.slice().reverse(),3,Wl,gt(l/u)).reverse():e}function bd(s,e,t,i){return i==null?Yo:e==null?"":Qo(e)}var rl={show:!0,scale:"y",stroke:qo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Rl,side:3,grid:sr,ticks:jl,border:Il,font:ir,lineGap:zl,rotate:0};function yd(s,e){let t=3+(s||1)*2;return me(t*e,3)}function xd(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Oe(r-o),c=s.series[e],u=l/(c.points.space*ae);return i[1]-i[0]<=u}var al={scale:null,auto:!0,sorted:0,min:pe,max:-pe},Bl=(s,e,t,i,n)=>n,ll={show:!0,auto:!0,sorted:0,gaps:Bl,alpha:1,facets:[Te({},al,{scale:"x"}),Te({},al,{scale:"y"})]},cl={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Bl,alpha:1,points:{show:xd,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function kd(s,e,t,i,n){return t/10}var Vl={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Sd=Te({},Vl,{time:!1,ori:1}),hl={};function Hl(s,e){let t=hl[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,c,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,l,c,u)}},s!=null&&(hl[s]=t)),t}var Zs=1,Ho=2;function ms(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,c=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],g=l.left,k=l.top,y=l.width,x=l.height,N=s.valToPosH,_=s.valToPosV;return m.ori==0?t(n,c,u,m,p,N,_,g,k,y,x,dn,Xs,pn,Ul,Yl):t(n,c,u,m,p,_,N,k,g,x,y,fn,ei,rr,ql,Kl)}function nr(s,e){let t=0,i=0,n=ne(s.bands,Xo);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Ed(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,c=s.scales[l];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function zt(s,e,t,i,n,o){return ms(s,e,(r,l,c,u,m,p,g,k,y,x,N)=>{let _=r.pxRound,S=u.dir*(u.ori==0?1:-1),A=u.ori==0?Xs:ei,M,j;S==1?(M=t,j=i):(M=i,j=t);let L=_(p(l[M],u,x,k)),U=_(g(c[M],m,N,y)),V=_(p(l[j],u,x,k)),q=_(g(o==1?m.max:m.min,m,N,y)),G=new Path2D(n);return A(G,V,q),A(G,L,q),A(G,L,U),G})}function un(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?pn:rr,c=t;for(let p=0;p<s.length;p++){let g=s[p];if(g[1]>g[0]){let k=g[0]-c;k>0&&l(r,c,i,k,i+o),c=g[1]}}let u=t+n-c,m=10;u>0&&l(r,c,i-m/2,u,i+o+m)}return r}function Nd(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function or(s,e,t,i,n,o,r){let l=[],c=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,g=u;if(n==1)for(;++u<=i&&e[u]===null;)g=u;else for(;--u>=t&&e[u]===null;)g=u;let k=o(s[p]),y=g==p?k:o(s[g]),x=p-n;k=r<=0&&x>=0&&x<c?o(s[x]):k;let _=g+n;y=r>=0&&_>=0&&_<c?o(s[_]):y,y>=k&&l.push([k,y])}return l}function ul(s){return s==0?xl:s==1?Le:e=>hs(e,s)}function Gl(s){let e=s==0?dn:fn,t=s==0?(n,o,r,l,c,u)=>{n.arcTo(o,r,l,c,u)}:(n,o,r,l,c,u)=>{n.arcTo(r,o,c,l,u)},i=s==0?(n,o,r,l,c)=>{n.rect(o,r,l,c)}:(n,o,r,l,c)=>{n.rect(r,o,c,l)};return(n,o,r,l,c,u=0,m=0)=>{u==0&&m==0?i(n,o,r,l,c):(u=Nt(u,l/2,c/2),m=Nt(m,l/2,c/2),e(n,o+u,r),t(n,o+l,r,o+l,r+c,u),t(n,o+l,r+c,o,r+c,m),t(n,o,r+c,o,r,m),t(n,o,r,o+l,r,u),n.closePath())}}var dn=(s,e,t)=>{s.moveTo(e,t)},fn=(s,e,t)=>{s.moveTo(t,e)},Xs=(s,e,t)=>{s.lineTo(e,t)},ei=(s,e,t)=>{s.lineTo(t,e)},pn=Gl(0),rr=Gl(1),Ul=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},ql=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},Yl=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},Kl=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function Jl(s){return(e,t,i,n,o)=>ms(e,t,(r,l,c,u,m,p,g,k,y,x,N)=>{let{pxRound:_,points:S}=r,A,M;u.ori==0?(A=dn,M=Ul):(A=fn,M=ql);let j=me(S.width*ae,3),L=(S.size-S.width)/2*ae,U=me(L*2,3),V=new Path2D,q=new Path2D,{left:G,top:P,width:J,height:I}=e.bbox;pn(q,G-U,P-U,J+U*2,I+U*2);let Y=B=>{if(c[B]!=null){let te=_(p(l[B],u,x,k)),W=_(g(c[B],m,N,y));A(V,te+L,W),M(V,te,W,L,0,sn*2)}};if(o)o.forEach(Y);else for(let B=i;B<=n;B++)Y(B);return{stroke:j>0?V:null,fill:V,clip:q,flags:Zs|Ho}})}function Zl(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var Md=Zl(Xs),$d=Zl(ei);function Ql(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>ms(t,i,(r,l,c,u,m,p,g,k,y,x,N)=>{[n,o]=an(c,n,o);let _=r.pxRound,S=I=>_(p(I,u,x,k)),A=I=>_(g(I,m,N,y)),M,j;u.ori==0?(M=Xs,j=Md):(M=ei,j=$d);let L=u.dir*(u.ori==0?1:-1),U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zs},V=U.stroke,q=!1;if(o-n>=x*4){let I=R=>t.posToVal(R,u.key,!0),Y=null,B=null,te,W,Qe,xe=S(l[L==1?n:o]),se=S(l[n]),ue=S(l[o]),Q=I(L==1?se+1:ue-1);for(let R=L==1?n:o;R>=n&&R<=o;R+=L){let _e=l[R],ke=(L==1?_e<Q:_e>Q)?xe:S(_e),le=c[R];ke==xe?le!=null?(W=le,Y==null?(M(V,ke,A(W)),te=Y=B=W):W<Y?Y=W:W>B&&(B=W)):le===null&&(q=!0):(Y!=null&&j(V,xe,A(Y),A(B),A(te),A(W)),le!=null?(W=le,M(V,ke,A(W)),Y=B=te=W):(Y=B=null,le===null&&(q=!0)),xe=ke,Q=I(xe+L))}Y!=null&&Y!=B&&Qe!=xe&&j(V,xe,A(Y),A(B),A(te),A(W))}else for(let I=L==1?n:o;I>=n&&I<=o;I+=L){let Y=c[I];Y===null?q=!0:Y!=null&&M(V,S(l[I]),A(Y))}let[P,J]=nr(t,i);if(r.fill!=null||P!=0){let I=U.fill=new Path2D(V),Y=r.fillTo(t,i,r.min,r.max,P),B=A(Y),te=S(l[n]),W=S(l[o]);L==-1&&([W,te]=[te,W]),M(I,W,B),M(I,te,B)}if(!r.spanGaps){let I=[];q&&I.push(...or(l,c,n,o,L,S,e)),U.gaps=I=r.gaps(t,i,n,o,I),U.clip=un(I,u.ori,k,y,x,N)}return J!=0&&(U.band=J==2?[zt(t,i,n,o,V,-1),zt(t,i,n,o,V,1)]:zt(t,i,n,o,V,J)),U})}function Ad(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,l,c)=>ms(o,r,(u,m,p,g,k,y,x,N,_,S,A)=>{[l,c]=an(p,l,c);let M=u.pxRound,{left:j,width:L}=o.bbox,U=se=>M(y(se,g,S,N)),V=se=>M(x(se,k,A,_)),q=g.ori==0?Xs:ei,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zs},P=G.stroke,J=g.dir*(g.ori==0?1:-1),I=V(p[J==1?l:c]),Y=U(m[J==1?l:c]),B=Y,te=Y;n&&e==-1&&(te=j,q(P,te,I)),q(P,Y,I);for(let se=J==1?l:c;se>=l&&se<=c;se+=J){let ue=p[se];if(ue==null)continue;let Q=U(m[se]),R=V(ue);e==1?q(P,Q,I):q(P,B,R),q(P,Q,R),I=R,B=Q}let W=B;n&&e==1&&(W=j+L,q(P,W,I));let[Qe,xe]=nr(o,r);if(u.fill!=null||Qe!=0){let se=G.fill=new Path2D(P),ue=u.fillTo(o,r,u.min,u.max,Qe),Q=V(ue);q(se,W,Q),q(se,te,Q)}if(!u.spanGaps){let se=[];se.push(...or(m,p,l,c,J,U,i));let ue=u.width*ae/2,Q=t||e==1?ue:-ue,R=t||e==-1?-ue:ue;se.forEach(_e=>{_e[0]+=Q,_e[1]+=R}),G.gaps=se=u.gaps(o,r,l,c,se),G.clip=un(se,g.ori,N,_,S,A)}return xe!=0&&(G.band=xe==2?[zt(o,r,l,c,P,-1),zt(o,r,l,c,P,1)]:zt(o,r,l,c,P,xe)),G})}function dl(s,e,t,i,n,o,r=pe){if(s.length>1){let l=null;for(let c=0,u=1/0;c<s.length;c++)if(e[c]!==void 0){if(l!=null){let m=Oe(s[c]-s[l]);m<u&&(u=m,r=Oe(t(s[c],i,n,o)-t(s[l],i,n,o)))}l=c}}return r}function Td(s){s=s||xi;let e=ne(s.size,[.6,pe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],l=ne(e[1],pe),c=ne(e[2],1),u=ne(s.disp,xi),m=ne(s.each,k=>{}),{fill:p,stroke:g}=u;return(k,y,x,N)=>ms(k,y,(_,S,A,M,j,L,U,V,q,G,P)=>{let J=_.pxRound,I=t,Y=i*ae,B=l*ae,te=c*ae,W,Qe;M.ori==0?[W,Qe]=o(k,y):[Qe,W]=o(k,y);let xe=M.dir*(M.ori==0?1:-1),se=M.ori==0?pn:rr,ue=M.ori==0?m:(D,ge,Pe,ks,es,$t,ts)=>{m(D,ge,Pe,es,ks,ts,$t)},Q=ne(k.bands,Xo).find(D=>D.series[0]==y),R=Q!=null?Q.dir:0,_e=_.fillTo(k,y,_.min,_.max,R),Ue=J(U(_e,j,P,q)),ke,le,vt,tt=G,Ee=J(_.width*ae),Mt=!1,Dt=null,ct=null,Bt=null,bs=null;p!=null&&(Ee==0||g!=null)&&(Mt=!0,Dt=p.values(k,y,x,N),ct=new Map,new Set(Dt).forEach(D=>{D!=null&&ct.set(D,new Path2D)}),Ee>0&&(Bt=g.values(k,y,x,N),bs=new Map,new Set(Bt).forEach(D=>{D!=null&&bs.set(D,new Path2D)})));let{x0:ys,size:ii}=u;if(ys!=null&&ii!=null){I=1,S=ys.values(k,y,x,N),ys.unit==2&&(S=S.map(Pe=>k.posToVal(V+Pe*G,M.key,!0)));let D=ii.values(k,y,x,N);ii.unit==2?le=D[0]*G:le=L(D[0],M,G,V)-L(0,M,G,V),tt=dl(S,A,L,M,G,V,tt),vt=tt-le+Y}else tt=dl(S,A,L,M,G,V,tt),vt=tt*r+Y,le=tt-vt;vt<1&&(vt=0),Ee>=le/2&&(Ee=0),vt<5&&(J=xl);let Ti=vt>0,Qt=tt-vt-(Ti?Ee:0);le=J(Wo(Qt,te,B)),ke=(I==0?le/2:I==xe?0:le)-I*xe*((I==0?Y/2:0)+(Ti?Ee/2:0));let qe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},xs=Mt?null:new Path2D,Ft=null;if(Q!=null)Ft=k.data[Q.series[1]];else{let{y0:D,y1:ge}=u;D!=null&&ge!=null&&(A=ge.values(k,y,x,N),Ft=D.values(k,y,x,N))}let Xt=W*le,Z=Qe*le;for(let D=xe==1?x:N;D>=x&&D<=N;D+=xe){let ge=A[D];if(ge==null)continue;if(Ft!=null){let Xe=Ft[D]??0;if(ge-Xe==0)continue;Ue=U(Xe,j,P,q)}let Pe=M.distr!=2||u!=null?S[D]:D,ks=L(Pe,M,G,V),es=U(ne(ge,_e),j,P,q),$t=J(ks-ke),ts=J(Ze(es,Ue)),st=J(Nt(es,Ue)),ht=ts-st;if(ge!=null){let Xe=ge<0?Z:Xt,wt=ge<0?Xt:Z;Mt?(Ee>0&&Bt[D]!=null&&se(bs.get(Bt[D]),$t,st+at(Ee/2),le,Ze(0,ht-Ee),Xe,wt),Dt[D]!=null&&se(ct.get(Dt[D]),$t,st+at(Ee/2),le,Ze(0,ht-Ee),Xe,wt)):se(xs,$t,st+at(Ee/2),le,Ze(0,ht-Ee),Xe,wt),ue(k,y,D,$t-Ee/2,st,le+Ee,ht)}}return Ee>0?qe.stroke=Mt?bs:xs:Mt||(qe._fill=_.width==0?_._fill:_._stroke??_._fill,qe.width=0),qe.fill=Mt?ct:xs,qe})}function _d(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>ms(i,n,(l,c,u,m,p,g,k,y,x,N,_)=>{[o,r]=an(u,o,r);let S=l.pxRound,A=W=>S(g(W,m,N,y)),M=W=>S(k(W,p,_,x)),j,L,U;m.ori==0?(j=dn,U=Xs,L=Yl):(j=fn,U=ei,L=Kl);let V=m.dir*(m.ori==0?1:-1),q=A(c[V==1?o:r]),G=q,P=[],J=[];for(let W=V==1?o:r;W>=o&&W<=r;W+=V)if(u[W]!=null){let xe=c[W],se=A(xe);P.push(G=se),J.push(M(u[W]))}let I={stroke:s(P,J,j,U,L,S),fill:null,clip:null,band:null,gaps:null,flags:Zs},Y=I.stroke,[B,te]=nr(i,n);if(l.fill!=null||B!=0){let W=I.fill=new Path2D(Y),Qe=l.fillTo(i,n,l.min,l.max,B),xe=M(Qe);U(W,G,xe),U(W,q,xe)}if(!l.spanGaps){let W=[];W.push(...or(c,u,o,r,V,A,t)),I.gaps=W=l.gaps(i,n,o,r,W),I.clip=un(W,m.ori,y,x,N,_)}return te!=0&&(I.band=te==2?[zt(i,n,o,r,Y,-1),zt(i,n,o,r,Y,1)]:zt(i,n,o,r,Y,te)),I})}function Pd(s){return _d(Ld,s)}function Ld(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let c=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let g=0;g<r-1;g++)m[g]=e[g+1]-e[g],p[g]=s[g+1]-s[g],u[g]=m[g]/p[g];c[0]=u[0];for(let g=1;g<r-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?c[g]=0:(c[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/u[g-1]+(p[g]+2*p[g-1])/u[g]),isFinite(c[g])||(c[g]=0));c[r-1]=u[r-2];for(let g=0;g<r-1;g++)n(l,s[g]+p[g]/3,e[g]+c[g]*p[g]/3,s[g+1]-p[g]/3,e[g+1]-c[g+1]*p[g]/3,s[g+1],e[g+1])}return l}var Go=new Set;function fl(){for(let s of Go)s.syncRect(!0)}Qs&&(fs(du,qs,fl),fs(fu,qs,fl,!0),fs(nn,qs,()=>{Ce.pxRatio=ae}));var Od=Ql(),Cd=Jl();function pl(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>Uo(o,r,e,t))}function Dd(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function Uo(s,e,t,i){return Te({},e==0?t:i,s)}function Xl(s,e,t){return e==null?Ks:[e,t]}var Fd=Xl;function jd(s,e,t){return e==null?Ks:on(e,t,Zo,!0)}function ec(s,e,t,i){return e==null?Ks:ln(e,t,s.scales[i].log,!1)}var Id=ec;function tc(s,e,t,i){return e==null?Ks:Jo(e,t,s.scales[i].log,!1)}var Rd=tc;function zd(s,e,t,i,n){let o=Ze(Ua(s),Ua(e)),r=e-s,l=Et(n/i*r,t);do{let c=t[l],u=i*c/r;if(u>=n&&o+(c<5?Jt.get(c):0)<=17)return[c,u]}while(++l<t.length);return[0,0]}function ml(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*ae))+"px"),[s,e,t]}function Wd(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=me(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ce(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(a,h,d,f){let w=h.valToPct(a);return f+d*(h.dir==-1?1-w:w)}function r(a,h,d,f){let w=h.valToPct(a);return f+d*(h.dir==-1?w:1-w)}function l(a,h,d,f){return h.ori==0?o(a,h,d,f):r(a,h,d,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let u=i.root=mt(Yh);if(s.id!=null&&(u.id=s.id),rt(u,s.class),s.title){let a=mt(Zh,u);a.textContent=s.title}let m=St("canvas"),p=i.ctx=m.getContext("2d"),g=mt(Qh,u);fs("click",g,a=>{a.target===y&&(ve!=Os||Se!=Cs)&&Ve.click(i,a)},!0);let k=i.under=mt(Xh,g);g.appendChild(m);let y=i.over=mt(eu,g);s=Js(s);let x=+ne(s.pxAlign,1),N=ul(x);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let _=s.ms||.001,S=i.series=n==1?pl(s.series||[],nl,cl,!1):Dd(s.series||[null],ll),A=i.axes=pl(s.axes||[],il,rl,!0),M=i.scales={},j=i.bands=s.bands||[];j.forEach(a=>{a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1)});let L=n==2?S[1].facets[0].scale:S[0].scale,U={axes:Qc,series:qc},V=(s.drawOrder||["axes","series"]).map(a=>U[a]);function q(a){let h=a.distr==3?d=>Rt(d>0?d:a.clamp(i,d,a.min,a.max,a.key)):a.distr==4?d=>Oo(d,a.asinh):a.distr==100?d=>a.fwd(d):d=>d;return d=>{let f=h(d),{_min:w,_max:b}=a,E=b-w;return(f-w)/E}}function G(a){let h=M[a];if(h==null){let d=(s.scales||xi)[a]||xi;if(d.from!=null){G(d.from);let f=Te({},M[d.from],d,{key:a});f.valToPct=q(f),M[a]=f}else{h=M[a]=Te({},a==L?Vl:Sd,d),h.key=a;let f=h.time,w=h.range,b=Kt(w);if((a!=L||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Va:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Va:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&hn(w))){let E=w;w=($,T,O)=>T==null?Ks:on(T,O,E)}h.range=ee(w||(f?Fd:a==L?h.distr==3?Id:h.distr==4?Rd:Xl:h.distr==3?ec:h.distr==4?tc:jd)),h.auto=ee(b?!1:h.auto),h.clamp=ee(h.clamp||kd),h._min=h._max=null,h.valToPct=q(h)}}}G("x"),G("y"),n==1&&S.forEach(a=>{G(a.scale)}),A.forEach(a=>{G(a.scale)});for(let a in s.scales)G(a);let P=M[L],J=P.distr,I,Y;P.ori==0?(rt(u,Kh),I=o,Y=r):(rt(u,Jh),I=r,Y=o);let B={};for(let a in M){let h=M[a];(h.min!=null||h.max!=null)&&(B[a]={min:h.min,max:h.max},h.min=h.max=null)}let te=s.tzDate||(a=>new Date(Le(a/_))),W=s.fmtDate||er,Qe=_==1?Ku(te):Qu(te),xe=el(te,Xa(_==1?Yu:Zu,W)),se=sl(te,tl(ed,W)),ue=[],Q=i.legend=Te({},id,s.legend),R=i.cursor=Te({},cd,{drag:{y:n==2}},s.cursor),_e=Q.show,Ue=R.show,ke=Q.markers;Q.idxs=ue,ke.width=ee(ke.width),ke.dash=ee(ke.dash),ke.stroke=ee(ke.stroke),ke.fill=ee(ke.fill);let le,vt,tt,Ee=[],Mt=[],Dt,ct=!1,Bt={};if(Q.live){let a=S[1]?S[1].values:null;ct=a!=null,Dt=ct?a(i,1,0):{_:0};for(let h in Dt)Bt[h]=Yo}if(_e)if(le=St("table",ru,u),tt=St("tbody",null,le),Q.mount(i,le),ct){vt=St("thead",null,le,tt);let a=St("tr",null,vt);St("th",null,a);for(var bs in Dt)St("th",_a,a).textContent=bs}else rt(le,lu),Q.live&&rt(le,au);let ys={show:!0},ii={show:!1};function Ti(a,h){if(h==0&&(ct||!Q.live||n==2))return Ks;let d=[],f=St("tr",cu,tt,tt.childNodes[h]);rt(f,a.class),a.show||rt(f,ds);let w=St("th",null,f);if(ke.show){let $=mt(hu,w);if(h>0){let T=ke.width(i,h);T&&($.style.border=T+"px "+ke.dash(i,h)+" "+ke.stroke(i,h)),$.style.background=ke.fill(i,h)}}let b=mt(_a,w);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,h>0&&(ke.show||(b.style.color=a.width>0?ke.stroke(i,h):ke.fill(i,h)),qe("click",w,$=>{if(R._lock)return;is($);let T=S.indexOf(a);if(($.ctrlKey||$.metaKey)!=Q.isolate){let O=S.some((C,F)=>F>0&&F!=T&&C.show);S.forEach((C,F)=>{F>0&&Tt(F,O?F==T?ys:ii:ys,!0,Ae.setSeries)})}else Tt(T,{show:!a.show},!0,Ae.setSeries)},!1),Es&&qe(Ca,w,$=>{R._lock||(is($),Tt(S.indexOf(a),Fs,!0,Ae.setSeries))},!1));for(var E in Dt){let $=St("td",uu,f);$.textContent="--",d.push($)}return[f,d]}let Qt=new Map;function qe(a,h,d,f=!0){let w=Qt.get(h)||{},b=R.bind[a](i,h,d,f);b&&(fs(a,h,w[a]=b),Qt.set(h,w))}function xs(a,h,d){let f=Qt.get(h)||{};for(let w in f)(a==null||w==a)&&(zo(w,h,f[w]),delete f[w]);a==null&&Qt.delete(h)}let Ft=0,Xt=0,Z=0,D=0,ge=0,Pe=0,ks=ge,es=Pe,$t=Z,ts=D,st=0,ht=0,Xe=0,wt=0;i.bbox={};let Rn=!1,_i=!1,Ss=!1,ss=!1,Pi=!1,ut=!1;function zn(a,h,d){(d||a!=i.width||h!=i.height)&&xr(a,h),Ts(!1),Ss=!0,_i=!0,_s()}function xr(a,h){i.width=Ft=Z=a,i.height=Xt=D=h,ge=Pe=0,zc(),Wc();let d=i.bbox;st=d.left=hs(ge*ae,.5),ht=d.top=hs(Pe*ae,.5),Xe=d.width=hs(Z*ae,.5),wt=d.height=hs(D*ae,.5)}let jc=3;function Ic(){let a=!1,h=0;for(;!a;){h++;let d=Jc(h),f=Zc(h);a=h==jc||d&&f,a||(xr(i.width,i.height),_i=!0)}}function Rc({width:a,height:h}){zn(a,h)}i.setSize=Rc;function zc(){let a=!1,h=!1,d=!1,f=!1;A.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:$}=w,T=E%2,O=w.label!=null?w.labelSize:0,C=$+O;C>0&&(T?(Z-=C,E==3?(ge+=C,f=!0):d=!0):(D-=C,E==0?(Pe+=C,a=!0):h=!0))}}),ns[0]=a,ns[1]=d,ns[2]=h,ns[3]=f,Z-=Vt[1]+Vt[3],ge+=Vt[3],D-=Vt[2]+Vt[0],Pe+=Vt[0]}function Wc(){let a=ge+Z,h=Pe+D,d=ge,f=Pe;function w(b,E){switch(b){case 1:return a+=E,a-E;case 2:return h+=E,h-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}A.forEach((b,E)=>{if(b.show&&b._show){let $=b.side;b._pos=w($,b._size),b.label!=null&&(b._lpos=w($,b.labelSize))}})}if(R.dataIdx==null){let a=R.hover,h=a.skip=new Set(a.skip??[]);h.add(void 0);let d=a.prox=ee(a.prox),f=a.bias??=0;R.dataIdx=(w,b,E,$)=>{if(b==0)return E;let T=E,O=d(w,b,E,$)??pe,C=O>=0&&O<pe,F=P.ori==0?Z:D,K=R.left,oe=e[0],ie=e[b];if(h.has(ie[E])){T=null;let X=null,H=null,z;if(f==0||f==-1)for(z=E;X==null&&z-- >0;)h.has(ie[z])||(X=z);if(f==0||f==1)for(z=E;H==null&&z++<ie.length;)h.has(ie[z])||(H=z);if(X!=null||H!=null)if(C){let be=X==null?-1/0:I(oe[X],P,F,0),Me=H==null?1/0:I(oe[H],P,F,0),ze=K-be,de=Me-K;ze<=de?ze<=O&&(T=X):de<=O&&(T=H)}else T=H==null?X:X==null?H:E-X<=H-E?X:H}else C&&Oe(K-I(oe[E],P,F,0))>O&&(T=null);return T}}let is=a=>{R.event=a};R.idxs=ue,R._lock=!1;let Ge=R.points;Ge.show=ee(Ge.show),Ge.size=ee(Ge.size),Ge.stroke=ee(Ge.stroke),Ge.width=ee(Ge.width),Ge.fill=ee(Ge.fill);let At=i.focus=Te({},s.focus||{alpha:.3},R.focus),Es=At.prox>=0,Ns=Es&&Ge.one,dt=[],Ms=[],$s=[];function kr(a,h){let d=Ge.show(i,h);if(d instanceof HTMLElement)return rt(d,ou),rt(d,a.class),Ct(d,-10,-10,Z,D),y.insertBefore(d,dt[h]),d}function Sr(a,h){if(n==1||h>0){let d=n==1&&M[a.scale].time,f=a.value;a.value=d?Ka(f)?sl(te,tl(f,W)):f||se:f||bd,a.label=a.label||(d?ud:hd)}if(Ns||h>0){a.width=a.width==null?1:a.width,a.paths=a.paths||Od||Su,a.fillTo=ee(a.fillTo||Ed),a.pxAlign=+ne(a.pxAlign,x),a.pxRound=ul(a.pxAlign),a.stroke=ee(a.stroke||null),a.fill=ee(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let d=yd(Ze(1,a.width),1),f=a.points=Te({},{size:d,width:Ze(1,d*.2),stroke:a.stroke,space:d*2,paths:Cd,_stroke:null,_fill:null},a.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=a.pxAlign}if(_e){let d=Ti(a,h);Ee.splice(h,0,d[0]),Mt.splice(h,0,d[1]),Q.values.push(null)}if(Ue){ue.splice(h,0,null);let d=null;Ns?h==0&&(d=kr(a,h)):h>0&&(d=kr(a,h)),dt.splice(h,0,d),Ms.splice(h,0,0),$s.splice(h,0,0)}Re("addSeries",h)}function Bc(a,h){h=h??S.length,a=n==1?Uo(a,h,nl,cl):Uo(a,h,{},ll),S.splice(h,0,a),Sr(S[h],h)}i.addSeries=Bc;function Vc(a){if(S.splice(a,1),_e){Q.values.splice(a,1),Mt.splice(a,1);let h=Ee.splice(a,1)[0];xs(null,h.firstChild),h.remove()}Ue&&(ue.splice(a,1),dt.splice(a,1)[0].remove(),Ms.splice(a,1),$s.splice(a,1)),Re("delSeries",a)}i.delSeries=Vc;let ns=[!1,!1,!1,!1];function Hc(a,h){if(a._show=a.show,a.show){let d=a.side%2,f=M[a.scale];f==null&&(a.scale=d?S[1].scale:L,f=M[a.scale]);let w=f.time;a.size=ee(a.size),a.space=ee(a.space),a.rotate=ee(a.rotate),Kt(a.incrs)&&a.incrs.forEach(E=>{!Jt.has(E)&&Jt.set(E,El(E))}),a.incrs=ee(a.incrs||(f.distr==2?Gu:w?_==1?qu:Ju:us)),a.splits=ee(a.splits||(w&&f.distr==1?Qe:f.distr==3?Bo:f.distr==4?pd:fd)),a.stroke=ee(a.stroke),a.grid.stroke=ee(a.grid.stroke),a.ticks.stroke=ee(a.ticks.stroke),a.border.stroke=ee(a.border.stroke);let b=a.values;a.values=Kt(b)&&!Kt(b[0])?ee(b):w?Kt(b)?el(te,Xa(b,W)):Ka(b)?Xu(te,b):b||xe:b||dd,a.filter=ee(a.filter||(f.distr>=3&&f.log==10?vd:f.distr==3&&f.log==2?wd:kl)),a.font=ml(a.font),a.labelFont=ml(a.labelFont),a._size=a.size(i,null,h,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(ns[h]=!0,a._el=mt(tu,g))}}function ni(a,h,d,f){let[w,b,E,$]=d,T=h%2,O=0;return T==0&&($||b)&&(O=h==0&&!w||h==2&&!E?Le(il.size/3):0),T==1&&(w||E)&&(O=h==1&&!b||h==3&&!$?Le(rl.size/2):0),O}let Er=i.padding=(s.padding||[ni,ni,ni,ni]).map(a=>ee(ne(a,ni))),Vt=i._padding=Er.map((a,h)=>a(i,h,ns,0)),Be,De=null,Fe=null,Li=n==1?S[0].idxs:null,bt=null,oi=!1;function Nr(a,h){if(e=a??[],i.data=i._data=e,n==2){Be=0;for(let d=1;d<S.length;d++)Be+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],Be=bt.length;let d=e;if(J==2){d=e.slice();let f=d[0]=Array(Be);for(let w=0;w<Be;w++)f[w]=w}i._data=e=d}if(Ts(!0),Re("setData"),J==2&&(Ss=!0),h!==!1){let d=P;d.auto(i,oi)?Wn():Gt(L,d.min,d.max),ss=ss||R.left>=0,ut=!0,_s()}}i.setData=Nr;function Wn(){oi=!0;let a,h;n==1&&(Be>0?(De=Li[0]=0,Fe=Li[1]=Be-1,a=e[0][De],h=e[0][Fe],J==2?(a=De,h=Fe):a==h&&(J==3?[a,h]=ln(a,a,P.log,!1):J==4?[a,h]=Jo(a,a,P.log,!1):P.time?h=a+Le(86400/_):[a,h]=on(a,h,Zo,!0))):(De=Li[0]=a=null,Fe=Li[1]=h=null)),Gt(L,a,h)}let Oi,As,Bn,Vn,Hn,Gn,Un,qn,Yn,et;function Mr(a,h,d,f,w,b){a??=La,d??=Xo,f??="butt",w??=La,b??="round",a!=Oi&&(p.strokeStyle=Oi=a),w!=As&&(p.fillStyle=As=w),h!=Bn&&(p.lineWidth=Bn=h),b!=Hn&&(p.lineJoin=Hn=b),f!=Gn&&(p.lineCap=Gn=f),d!=Vn&&p.setLineDash(Vn=d)}function $r(a,h,d,f){h!=As&&(p.fillStyle=As=h),a!=Un&&(p.font=Un=a),d!=qn&&(p.textAlign=qn=d),f!=Yn&&(p.textBaseline=Yn=f)}function Kn(a,h,d,f,w=0){if(f.length>0&&a.auto(i,oi)&&(h==null||h.min==null)){let b=ne(De,0),E=ne(Fe,f.length-1),$=d.min==null?vu(f,b,E,w,a.distr==3):[d.min,d.max];a.min=Nt(a.min,d.min=$[0]),a.max=Ze(a.max,d.max=$[1])}}let Ar={min:null,max:null};function Gc(){for(let f in M){let w=M[f];B[f]==null&&(w.min==null||B[L]!=null&&w.auto(i,oi))&&(B[f]=Ar)}for(let f in M){let w=M[f];B[f]==null&&w.from!=null&&B[w.from]!=null&&(B[f]=Ar)}B[L]!=null&&Ts(!0);let a={};for(let f in B){let w=B[f];if(w!=null){let b=a[f]=Js(M[f],Mu);if(w.min!=null)Te(b,w);else if(f!=L||n==2)if(Be==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=pe,b.max=-pe}}if(Be>0){S.forEach((f,w)=>{if(n==1){let b=f.scale,E=B[b];if(E==null)return;let $=a[b];if(w==0){let T=$.range(i,$.min,$.max,b);$.min=T[0],$.max=T[1],De=Et($.min,e[0]),Fe=Et($.max,e[0]),Fe-De>1&&(e[0][De]<$.min&&De++,e[0][Fe]>$.max&&Fe--),f.min=bt[De],f.max=bt[Fe]}else f.show&&f.auto&&Kn($,E,f,e[w],f.sorted);f.idxs[0]=De,f.idxs[1]=Fe}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,$=b.scale,T=E.scale,[O,C]=e[w],F=a[$],K=a[T];F!=null&&Kn(F,B[$],b,O,b.sorted),K!=null&&Kn(K,B[T],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in a){let w=a[f],b=B[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==pe?null:w.min,w.max==-pe?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in a){let w=a[f];if(w.from!=null){let b=a[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let h={},d=!1;for(let f in a){let w=a[f],b=M[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?Rt(b.min):E==4?Oo(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Rt(b.max):E==4?Oo(b.max,b.asinh):E==100?b.fwd(b.max):b.max,h[f]=d=!0}}if(d){S.forEach((f,w)=>{n==2?w>0&&h.y&&(f._paths=null):h[f.scale]&&(f._paths=null)});for(let f in h)Ss=!0,Re("setScale",f);Ue&&R.left>=0&&(ss=ut=!0)}for(let f in B)B[f]=null}function Uc(a){let h=Wo(De-1,0,Be-1),d=Wo(Fe+1,0,Be-1);for(;a[h]==null&&h>0;)h--;for(;a[d]==null&&d<Be-1;)d++;return[h,d]}function qc(){if(Be>0){let a=S.some(h=>h._focus)&&et!=At.alpha;a&&(p.globalAlpha=et=At.alpha),S.forEach((h,d)=>{if(d>0&&h.show&&(Tr(d,!1),Tr(d,!0),h._paths==null)){let f=et;et!=h.alpha&&(p.globalAlpha=et=h.alpha);let w=n==2?[0,e[d][0].length-1]:Uc(e[d]);h._paths=h.paths(i,d,w[0],w[1]),et!=f&&(p.globalAlpha=et=f)}}),S.forEach((h,d)=>{if(d>0&&h.show){let f=et;et!=h.alpha&&(p.globalAlpha=et=h.alpha),h._paths!=null&&_r(d,!1);{let w=h._paths!=null?h._paths.gaps:null,b=h.points.show(i,d,De,Fe,w),E=h.points.filter(i,d,b,w);(b||E)&&(h.points._paths=h.points.paths(i,d,De,Fe,E),_r(d,!0))}et!=f&&(p.globalAlpha=et=f),Re("drawSeries",d)}}),a&&(p.globalAlpha=et=1)}}function Tr(a,h){let d=h?S[a].points:S[a];d._stroke=d.stroke(i,a),d._fill=d.fill(i,a)}function _r(a,h){let d=h?S[a].points:S[a],{stroke:f,fill:w,clip:b,flags:E,_stroke:$=d._stroke,_fill:T=d._fill,_width:O=d.width}=d._paths;O=me(O*ae,3);let C=null,F=O%2/2;h&&T==null&&(T=O>0?"#fff":$);let K=d.pxAlign==1&&F>0;if(K&&p.translate(F,F),!h){let oe=st-O/2,ie=ht-O/2,X=Xe+O,H=wt+O;C=new Path2D,C.rect(oe,ie,X,H)}h?Jn($,O,d.dash,d.cap,T,f,w,E,b):Yc(a,$,O,d.dash,d.cap,T,f,w,E,C,b),K&&p.translate(-F,-F)}function Yc(a,h,d,f,w,b,E,$,T,O,C){let F=!1;T!=0&&j.forEach((K,oe)=>{if(K.series[0]==a){let ie=S[K.series[1]],X=e[K.series[1]],H=(ie._paths||xi).band;Kt(H)&&(H=K.dir==1?H[0]:H[1]);let z,be=null;ie.show&&H&&bu(X,De,Fe)?(be=K.fill(i,oe)||b,z=ie._paths.clip):H=null,Jn(h,d,f,w,be,E,$,T,O,C,z,H),F=!0}}),F||Jn(h,d,f,w,b,E,$,T,O,C)}let Pr=Zs|Ho;function Jn(a,h,d,f,w,b,E,$,T,O,C,F){Mr(a,h,d,f,w),(T||O||F)&&(p.save(),T&&p.clip(T),O&&p.clip(O)),F?($&Pr)==Pr?(p.clip(F),C&&p.clip(C),Di(w,E),Ci(a,b,h)):$&Ho?(Di(w,E),p.clip(F),Ci(a,b,h)):$&Zs&&(p.save(),p.clip(F),C&&p.clip(C),Di(w,E),p.restore(),Ci(a,b,h)):(Di(w,E),Ci(a,b,h)),(T||O||F)&&p.restore()}function Ci(a,h,d){d>0&&(h instanceof Map?h.forEach((f,w)=>{p.strokeStyle=Oi=w,p.stroke(f)}):h!=null&&a&&p.stroke(h))}function Di(a,h){h instanceof Map?h.forEach((d,f)=>{p.fillStyle=As=f,p.fill(d)}):h!=null&&a&&p.fill(h)}function Kc(a,h,d,f){let w=A[a],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,a,h,d,f),$=w._incrs=w.incrs(i,a,h,d,f,E);b=zd(h,d,$,f,E)}return w._found=b}function Zn(a,h,d,f,w,b,E,$,T,O){let C=E%2/2;x==1&&p.translate(C,C),Mr($,E,T,O,$),p.beginPath();let F,K,oe,ie,X=w+(f==0||f==3?-b:b);d==0?(K=w,ie=X):(F=w,oe=X);for(let H=0;H<a.length;H++)h[H]!=null&&(d==0?F=oe=a[H]:K=ie=a[H],p.moveTo(F,K),p.lineTo(oe,ie));p.stroke(),x==1&&p.translate(-C,-C)}function Jc(a){let h=!0;return A.forEach((d,f)=>{if(!d.show)return;let w=M[d.scale];if(w.min==null){d._show&&(h=!1,d._show=!1,Ts(!1));return}else d._show||(h=!1,d._show=!0,Ts(!1));let b=d.side,E=b%2,{min:$,max:T}=w,[O,C]=Kc(f,$,T,E==0?Z:D);if(C==0)return;let F=w.distr==2,K=d._splits=d.splits(i,f,$,T,O,C,F),oe=w.distr==2?K.map(z=>bt[z]):K,ie=w.distr==2?bt[K[1]]-bt[K[0]]:O,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let H=d._size;d._size=gt(d.size(i,X,f,a)),H!=null&&d._size!=H&&(h=!1)}),h}function Zc(a){let h=!0;return Er.forEach((d,f)=>{let w=d(i,f,ns,a);w!=Vt[f]&&(h=!1),Vt[f]=w}),h}function Qc(){for(let a=0;a<A.length;a++){let h=A[a];if(!h.show||!h._show)continue;let d=h.side,f=d%2,w,b,E=h.stroke(i,a),$=d==0||d==3?-1:1,[T,O]=h._found;if(h.label!=null){let Ke=h.labelGap*$,ot=Le((h._lpos+Ke)*ae);$r(h.labelFont[0],E,"center",d==2?"top":Pa),p.save(),f==1?(w=b=0,p.translate(ot,Le(ht+wt/2)),p.rotate((d==3?-sn:sn)/2)):(w=Le(st+Xe/2),b=ot);let as=yl(h.label)?h.label(i,a,T,O):h.label;p.fillText(as,w,b),p.restore()}if(O==0)continue;let C=M[h.scale],F=f==0?Xe:wt,K=f==0?st:ht,oe=h._splits,ie=C.distr==2?oe.map(Ke=>bt[Ke]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:T,H=h.ticks,z=h.border,be=H.show?H.size:0,Me=Le(be*ae),ze=Le((h.alignTo==2?h._size-be-h.gap:h.gap)*ae),de=h._rotate*-sn/180,$e=N(h._pos*ae),it=(Me+ze)*$,Ye=$e+it;b=f==0?Ye:0,w=f==1?Ye:0;let ft=h.font[0],yt=h.align==1?Gs:h.align==2?_o:de>0?Gs:de<0?_o:f==0?"center":d==3?_o:Gs,Pt=de||f==1?"middle":d==2?"top":Pa;$r(ft,E,yt,Pt);let nt=h.font[1]*h.lineGap,pt=oe.map(Ke=>N(l(Ke,C,F,K))),xt=h._values;for(let Ke=0;Ke<xt.length;Ke++){let ot=xt[Ke];if(ot!=null){f==0?w=pt[Ke]:b=pt[Ke],ot=""+ot;let as=ot.indexOf(`
`)==-1?[ot]:ot.split(/\n/gm);for(let Je=0;Je<as.length;Je++){let Jr=as[Je];de?(p.save(),p.translate(w,b+Je*nt),p.rotate(de),p.fillText(Jr,0,0),p.restore()):p.fillText(Jr,w,b+Je*nt)}}}H.show&&Zn(pt,H.filter(i,ie,a,O,X),f,d,$e,Me,me(H.width*ae,3),H.stroke(i,a),H.dash,H.cap);let Lt=h.grid;Lt.show&&Zn(pt,Lt.filter(i,ie,a,O,X),f,f==0?2:1,f==0?ht:st,f==0?wt:Xe,me(Lt.width*ae,3),Lt.stroke(i,a),Lt.dash,Lt.cap),z.show&&Zn([$e],[1],f==0?1:0,f==0?1:2,f==1?ht:st,f==1?wt:Xe,me(z.width*ae,3),z.stroke(i,a),z.dash,z.cap)}Re("drawAxes")}function Ts(a){S.forEach((h,d)=>{d>0&&(h._paths=null,a&&(n==1?(h.min=null,h.max=null):h.facets.forEach(f=>{f.min=null,f.max=null})))})}let Fi=!1,Qn=!1,ri=[];function Xc(){Qn=!1;for(let a=0;a<ri.length;a++)Re(...ri[a]);ri.length=0}function _s(){Fi||(Ou(Lr),Fi=!0)}function eh(a,h=!1){Fi=!0,Qn=h,a(i),Lr(),h&&ri.length>0&&queueMicrotask(Xc)}i.batch=eh;function Lr(){if(Rn&&(Gc(),Rn=!1),Ss&&(Ic(),Ss=!1),_i){if(ye(k,Gs,ge),ye(k,"top",Pe),ye(k,vi,Z),ye(k,wi,D),ye(y,Gs,ge),ye(y,"top",Pe),ye(y,vi,Z),ye(y,wi,D),ye(g,vi,Ft),ye(g,wi,Xt),m.width=Le(Ft*ae),m.height=Le(Xt*ae),A.forEach(({_el:a,_show:h,_size:d,_pos:f,side:w})=>{if(a!=null)if(h){let b=w===3||w===0?d:0,E=w%2==1;ye(a,E?"left":"top",f-b),ye(a,E?"width":"height",d),ye(a,E?"top":"left",E?Pe:ge),ye(a,E?"height":"width",E?D:Z),Ro(a,ds)}else rt(a,ds)}),Oi=As=Bn=Hn=Gn=Un=qn=Yn=Vn=null,et=1,ci(!0),ge!=ks||Pe!=es||Z!=$t||D!=ts){Ts(!1);let a=Z/$t,h=D/ts;if(Ue&&!ss&&R.left>=0){R.left*=a,R.top*=h,Ps&&Ct(Ps,Le(R.left),0,Z,D),Ls&&Ct(Ls,0,Le(R.top),Z,D);for(let d=0;d<dt.length;d++){let f=dt[d];f!=null&&(Ms[d]*=a,$s[d]*=h,Ct(f,gt(Ms[d]),gt($s[d]),Z,D))}}if(we.show&&!Pi&&we.left>=0&&we.width>0){we.left*=a,we.width*=a,we.top*=h,we.height*=h;for(let d in no)ye(Ds,d,we[d])}ks=ge,es=Pe,$t=Z,ts=D}Re("setSize"),_i=!1}Ft>0&&Xt>0&&(p.clearRect(0,0,m.width,m.height),Re("drawClear"),V.forEach(a=>a()),Re("draw")),we.show&&Pi&&(ji(we),Pi=!1),Ue&&ss&&(rs(null,!0,!1),ss=!1),Q.show&&Q.live&&ut&&(so(),ut=!1),c||(c=!0,i.status=1,Re("ready")),oi=!1,Fi=!1}i.redraw=(a,h)=>{Ss=h||!1,a!==!1?Gt(L,P.min,P.max):_s()};function Xn(a,h){let d=M[a];if(d.from==null){if(Be==0){let f=d.range(i,h.min,h.max,a);h.min=f[0],h.max=f[1]}if(h.min>h.max){let f=h.min;h.min=h.max,h.max=f}if(Be>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;a==L&&d.distr==2&&Be>0&&(h.min=Et(h.min,e[0]),h.max=Et(h.max,e[0]),h.min==h.max&&h.max++),B[a]=h,Rn=!0,_s()}}i.setScale=Xn;let eo,to,Ps,Ls,Or,Cr,Os,Cs,Dr,Fr,ve,Se,Ht=!1,Ve=R.drag,je=Ve.x,Ie=Ve.y;Ue&&(R.x&&(eo=mt(iu,y)),R.y&&(to=mt(nu,y)),P.ori==0?(Ps=eo,Ls=to):(Ps=to,Ls=eo),ve=R.left,Se=R.top);let we=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Ds=we.show?mt(su,we.over?y:k):null;function ji(a,h){if(we.show){for(let d in a)we[d]=a[d],d in no&&ye(Ds,d,a[d]);h!==!1&&Re("setSelect")}}i.setSelect=ji;function th(a){if(S[a].show)_e&&Ro(Ee[a],ds);else if(_e&&rt(Ee[a],ds),Ue){let d=Ns?dt[0]:dt[a];d!=null&&Ct(d,-10,-10,Z,D)}}function Gt(a,h,d){Xn(a,{min:h,max:d})}function Tt(a,h,d,f){h.focus!=null&&rh(a),h.show!=null&&S.forEach((w,b)=>{b>0&&(a==b||a==null)&&(w.show=h.show,th(b),n==2?(Gt(w.facets[0].scale,null,null),Gt(w.facets[1].scale,null,null)):Gt(w.scale,null,null),_s())}),d!==!1&&Re("setSeries",a,h),f&&hi("setSeries",i,a,h)}i.setSeries=Tt;function sh(a,h){Te(j[a],h)}function ih(a,h){a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1),h=h??j.length,j.splice(h,0,a)}function nh(a){a==null?j.length=0:j.splice(a,1)}i.addBand=ih,i.setBand=sh,i.delBand=nh;function oh(a,h){S[a].alpha=h,Ue&&dt[a]!=null&&(dt[a].style.opacity=h),_e&&Ee[a]&&(Ee[a].style.opacity=h)}let jt,Ut,os,Fs={focus:!0};function rh(a){if(a!=os){let h=a==null,d=At.alpha!=1;S.forEach((f,w)=>{if(n==1||w>0){let b=h||w==0||w==a;f._focus=h?null:b,d&&oh(w,b?1:At.alpha)}}),os=a,d&&_s()}}_e&&Es&&qe(Da,le,a=>{R._lock||(is(a),os!=null&&Tt(null,Fs,!0,Ae.setSeries))});function _t(a,h,d){let f=M[h];d&&(a=a/ae-(f.ori==1?Pe:ge));let w=Z;f.ori==1&&(w=D,a=w-a),f.dir==-1&&(a=w-a);let b=f._min,E=f._max,$=a/w,T=b+(E-b)*$,O=f.distr;return O==3?Ys(10,T):O==4?xu(T,f.asinh):O==100?f.bwd(T):T}function ah(a,h){let d=_t(a,L,h);return Et(d,e[0],De,Fe)}i.valToIdx=a=>Et(a,e[0]),i.posToIdx=ah,i.posToVal=_t,i.valToPos=(a,h,d)=>M[h].ori==0?o(a,M[h],d?Xe:Z,d?st:0):r(a,M[h],d?wt:D,d?ht:0),i.setCursor=(a,h,d)=>{ve=a.left,Se=a.top,rs(null,h,d)};function jr(a,h){ye(Ds,Gs,we.left=a),ye(Ds,vi,we.width=h)}function Ir(a,h){ye(Ds,"top",we.top=a),ye(Ds,wi,we.height=h)}let ai=P.ori==0?jr:Ir,li=P.ori==1?jr:Ir;function lh(){if(_e&&Q.live)for(let a=n==2?1:0;a<S.length;a++){if(a==0&&ct)continue;let h=Q.values[a],d=0;for(let f in h)Mt[a][d++].firstChild.nodeValue=h[f]}}function so(a,h){if(a!=null&&(a.idxs?a.idxs.forEach((d,f)=>{ue[f]=d}):Nu(a.idx)||ue.fill(a.idx),Q.idx=ue[0]),_e&&Q.live){for(let d=0;d<S.length;d++)(d>0||n==1&&!ct)&&ch(d,ue[d]);lh()}ut=!1,h!==!1&&Re("setLegend")}i.setLegend=so;function ch(a,h){let d=S[a],f=a==0&&J==2?bt:e[a],w;ct?w=d.values(i,a,h)??Bt:(w=d.value(i,h==null?null:f[h],a,h),w=w==null?Bt:{_:w}),Q.values[a]=w}function rs(a,h,d){Dr=ve,Fr=Se,[ve,Se]=R.move(i,ve,Se),R.left=ve,R.top=Se,Ue&&(Ps&&Ct(Ps,Le(ve),0,Z,D),Ls&&Ct(Ls,0,Le(Se),Z,D));let f,w=De>Fe;jt=pe,Ut=null;let b=P.ori==0?Z:D,E=P.ori==1?Z:D;if(ve<0||Be==0||w){f=R.idx=null;for(let $=0;$<S.length;$++){let T=dt[$];T!=null&&Ct(T,-10,-10,Z,D)}Es&&Tt(null,Fs,!0,a==null&&Ae.setSeries),Q.live&&(ue.fill(f),ut=!0)}else{let $,T,O;n==1&&($=P.ori==0?ve:Se,T=_t($,L),f=R.idx=Et(T,e[0],De,Fe),O=I(e[0][f],P,b,0));let C=-10,F=-10,K=0,oe=0,ie=!0,X="",H="";for(let z=n==2?1:0;z<S.length;z++){let be=S[z],Me=ue[z],ze=Me==null?null:n==1?e[z][Me]:e[z][1][Me],de=R.dataIdx(i,z,f,T),$e=de==null?null:n==1?e[z][de]:e[z][1][de];if(ut=ut||$e!=ze||de!=Me,ue[z]=de,z>0&&be.show){let it=de==null?-10:de==f?O:I(n==1?e[0][de]:e[z][0][de],P,b,0),Ye=$e==null?-10:Y($e,n==1?M[be.scale]:M[be.facets[1].scale],E,0);if(Es&&$e!=null){let ft=P.ori==1?ve:Se,yt=Oe(At.dist(i,z,de,Ye,ft));if(yt<jt){let Pt=At.bias;if(Pt!=0){let nt=_t(ft,be.scale),pt=$e>=0?1:-1,xt=nt>=0?1:-1;xt==pt&&(xt==1?Pt==1?$e>=nt:$e<=nt:Pt==1?$e<=nt:$e>=nt)&&(jt=yt,Ut=z)}else jt=yt,Ut=z}}if(ut||Ns){let ft,yt;P.ori==0?(ft=it,yt=Ye):(ft=Ye,yt=it);let Pt,nt,pt,xt,Lt,Ke,ot=!0,as=Ge.bbox;if(as!=null){ot=!1;let Je=as(i,z);pt=Je.left,xt=Je.top,Pt=Je.width,nt=Je.height}else pt=ft,xt=yt,Pt=nt=Ge.size(i,z);if(Ke=Ge.fill(i,z),Lt=Ge.stroke(i,z),Ns)z==Ut&&jt<=At.prox&&(C=pt,F=xt,K=Pt,oe=nt,ie=ot,X=Ke,H=Lt);else{let Je=dt[z];Je!=null&&(Ms[z]=pt,$s[z]=xt,Ba(Je,Pt,nt,ot),za(Je,Ke,Lt),Ct(Je,gt(pt),gt(xt),Z,D))}}}}if(Ns){let z=At.prox,be=os==null?jt<=z:jt>z||Ut!=os;if(ut||be){let Me=dt[0];Me!=null&&(Ms[0]=C,$s[0]=F,Ba(Me,K,oe,ie),za(Me,X,H),Ct(Me,gt(C),gt(F),Z,D))}}}if(we.show&&Ht)if(a!=null){let[$,T]=Ae.scales,[O,C]=Ae.match,[F,K]=a.cursor.sync.scales,oe=a.cursor.drag;if(je=oe._x,Ie=oe._y,je||Ie){let{left:ie,top:X,width:H,height:z}=a.select,be=a.scales[F].ori,Me=a.posToVal,ze,de,$e,it,Ye,ft=$!=null&&O($,F),yt=T!=null&&C(T,K);ft&&je?(be==0?(ze=ie,de=H):(ze=X,de=z),$e=M[$],it=I(Me(ze,F),$e,b,0),Ye=I(Me(ze+de,F),$e,b,0),ai(Nt(it,Ye),Oe(Ye-it))):ai(0,b),yt&&Ie?(be==1?(ze=ie,de=H):(ze=X,de=z),$e=M[T],it=Y(Me(ze,K),$e,E,0),Ye=Y(Me(ze+de,K),$e,E,0),li(Nt(it,Ye),Oe(Ye-it))):li(0,E)}else oo()}else{let $=Oe(Dr-Or),T=Oe(Fr-Cr);if(P.ori==1){let K=$;$=T,T=K}je=Ve.x&&$>=Ve.dist,Ie=Ve.y&&T>=Ve.dist;let O=Ve.uni;O!=null?je&&Ie&&(je=$>=O,Ie=T>=O,!je&&!Ie&&(T>$?Ie=!0:je=!0)):Ve.x&&Ve.y&&(je||Ie)&&(je=Ie=!0);let C,F;je&&(P.ori==0?(C=Os,F=ve):(C=Cs,F=Se),ai(Nt(C,F),Oe(F-C)),Ie||li(0,E)),Ie&&(P.ori==1?(C=Os,F=ve):(C=Cs,F=Se),li(Nt(C,F),Oe(F-C)),je||ai(0,b)),!je&&!Ie&&(ai(0,0),li(0,0))}if(Ve._x=je,Ve._y=Ie,a==null){if(d){if(Kr!=null){let[$,T]=Ae.scales;Ae.values[0]=$!=null?_t(P.ori==0?ve:Se,$):null,Ae.values[1]=T!=null?_t(P.ori==1?ve:Se,T):null}hi(Po,i,ve,Se,Z,D,f)}if(Es){let $=d&&Ae.setSeries,T=At.prox;os==null?jt<=T&&Tt(Ut,Fs,!0,$):jt>T?Tt(null,Fs,!0,$):Ut!=os&&Tt(Ut,Fs,!0,$)}}ut&&(Q.idx=f,so()),h!==!1&&Re("setCursor")}let qt=null;Object.defineProperty(i,"rect",{get(){return qt==null&&ci(!1),qt}});function ci(a=!1){a?qt=null:(qt=y.getBoundingClientRect(),Re("syncRect",qt))}function Rr(a,h,d,f,w,b,E){R._lock||Ht&&a!=null&&a.movementX==0&&a.movementY==0||(io(a,h,d,f,w,b,E,!1,a!=null),a!=null?rs(null,!0,!0):rs(h,!0,!1))}function io(a,h,d,f,w,b,E,$,T){if(qt==null&&ci(!1),is(a),a!=null)d=a.clientX-qt.left,f=a.clientY-qt.top;else{if(d<0||f<0){ve=-10,Se=-10;return}let[O,C]=Ae.scales,F=h.cursor.sync,[K,oe]=F.values,[ie,X]=F.scales,[H,z]=Ae.match,be=h.axes[0].side%2==1,Me=P.ori==0?Z:D,ze=P.ori==1?Z:D,de=be?b:w,$e=be?w:b,it=be?f:d,Ye=be?d:f;if(ie!=null?d=H(O,ie)?l(K,M[O],Me,0):-10:d=Me*(it/de),X!=null?f=z(C,X)?l(oe,M[C],ze,0):-10:f=ze*(Ye/$e),P.ori==1){let ft=d;d=f,f=ft}}T&&(h==null||h.cursor.event.type==Po)&&((d<=1||d>=Z-1)&&(d=hs(d,Z)),(f<=1||f>=D-1)&&(f=hs(f,D))),$?(Or=d,Cr=f,[Os,Cs]=R.move(i,d,f)):(ve=d,Se=f)}let no={width:0,height:0,left:0,top:0};function oo(){ji(no,!1)}let zr,Wr,Br,Vr;function Hr(a,h,d,f,w,b,E){Ht=!0,je=Ie=Ve._x=Ve._y=!1,io(a,h,d,f,w,b,E,!0,!1),a!=null&&(qe(Lo,jo,Gr,!1),hi(Oa,i,Os,Cs,Z,D,null));let{left:$,top:T,width:O,height:C}=we;zr=$,Wr=T,Br=O,Vr=C}function Gr(a,h,d,f,w,b,E){Ht=Ve._x=Ve._y=!1,io(a,h,d,f,w,b,E,!1,!0);let{left:$,top:T,width:O,height:C}=we,F=O>0||C>0,K=zr!=$||Wr!=T||Br!=O||Vr!=C;if(F&&K&&ji(we),Ve.setScale&&F&&K){let oe=$,ie=O,X=T,H=C;if(P.ori==1&&(oe=T,ie=C,X=$,H=O),je&&Gt(L,_t(oe,L),_t(oe+ie,L)),Ie)for(let z in M){let be=M[z];z!=L&&be.from==null&&be.min!=pe&&Gt(z,_t(X+H,z),_t(X,z))}oo()}else R.lock&&(R._lock=!R._lock,rs(h,!0,a!=null));a!=null&&(xs(Lo,jo),hi(Lo,i,ve,Se,Z,D,null))}function hh(a,h,d,f,w,b,E){if(R._lock)return;is(a);let $=Ht;if(Ht){let T=!0,O=!0,C=10,F,K;P.ori==0?(F=je,K=Ie):(F=Ie,K=je),F&&K&&(T=ve<=C||ve>=Z-C,O=Se<=C||Se>=D-C),F&&T&&(ve=ve<Os?0:Z),K&&O&&(Se=Se<Cs?0:D),rs(null,!0,!0),Ht=!1}ve=-10,Se=-10,ue.fill(null),rs(null,!0,!0),$&&(Ht=$)}function Ur(a,h,d,f,w,b,E){R._lock||(is(a),Wn(),oo(),a!=null&&hi(Fa,i,ve,Se,Z,D,null))}function qr(){A.forEach(Wd),zn(i.width,i.height,!0)}fs(nn,qs,qr);let js={};js.mousedown=Hr,js.mousemove=Rr,js.mouseup=Gr,js.dblclick=Ur,js.setSeries=(a,h,d,f)=>{let w=Ae.match[2];d=w(i,h,d),d!=-1&&Tt(d,f,!0,!1)},Ue&&(qe(Oa,y,Hr),qe(Po,y,Rr),qe(Ca,y,a=>{is(a),ci(!1)}),qe(Da,y,hh),qe(Fa,y,Ur),Go.add(i),i.syncRect=ci);let Ii=i.hooks=s.hooks||{};function Re(a,h,d){Qn?ri.push([a,h,d]):a in Ii&&Ii[a].forEach(f=>{f.call(null,i,h,d)})}(s.plugins||[]).forEach(a=>{for(let h in a.hooks)Ii[h]=(Ii[h]||[]).concat(a.hooks[h])});let Yr=(a,h,d)=>d,Ae=Te({key:null,setSeries:!1,filters:{pub:qa,sub:qa},scales:[L,S[1]?S[1].scale:null],match:[Ya,Ya,Yr],values:[null,null]},R.sync);Ae.match.length==2&&Ae.match.push(Yr),R.sync=Ae;let Kr=Ae.key,ro=Hl(Kr);function hi(a,h,d,f,w,b,E){Ae.filters.pub(a,h,d,f,w,b,E)&&ro.pub(a,h,d,f,w,b,E)}ro.sub(i);function uh(a,h,d,f,w,b,E){Ae.filters.sub(a,h,d,f,w,b,E)&&js[a](null,h,d,f,w,b,E)}i.pub=uh;function dh(){ro.unsub(i),Go.delete(i),Qt.clear(),zo(nn,qs,qr),u.remove(),le?.remove(),Re("destroy")}i.destroy=dh;function ao(){Re("init",s,e),Nr(e||s.data,!1),B[L]?Xn(L,B[L]):Wn(),Pi=we.show&&(we.width>0||we.height>0),ss=ut=!0,zn(s.width,s.height)}return S.forEach(Sr),A.forEach(Hc),t?t instanceof HTMLElement?(t.appendChild(u),ao()):t(i,ao):ao(),i}Ce.assign=Te;Ce.fmtNum=Qo;Ce.rangeNum=on;Ce.rangeLog=ln;Ce.rangeAsinh=Jo;Ce.orient=ms;Ce.pxRatio=ae;Ce.join=Lu;Ce.fmtDate=er,Ce.tzDate=Vu;Ce.sync=Hl;{Ce.addGap=Nd,Ce.clipGaps=un;let s=Ce.paths={points:Jl};s.linear=Ql,s.stepped=Ad,s.bars=Td,s.spline=Pd}var mn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},gn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var sc=[[],[7,4],[2,3]],ic=116,Bd=150,Vd=60,Hd=2,Gd="11px system-ui, sans-serif",Ud=(s,e,t)=>e===null||t===null?[0,1]:Ce.rangeNum(e,t,.1,!0);function qd(s,e){let t=v("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>v("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},r)),n=v("div",{className:"live-caption"},s);return{element:v("div",{className:"live-chart"},n,...i.length>1?[v("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var gs=new Set;function rc(){let s=Hd;for(let e of gs)if(gs.delete(e),e.draw(),!--s)break;gs.size&&requestAnimationFrame(rc)}function nc(s){gs.size||requestAnimationFrame(rc),gs.add(s)}var oc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":fe(t)):sa(e),Yd=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Si=class{constructor(e,t){let{element:i,plot:n,caption:o}=qd(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Gd},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Ce({width:Math.max(this.plot.clientWidth,100),height:ic,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Ud},...n},axes:[{...t,size:18,gap:2,space:50,values:oc},{...t,size:Yd,gap:4,space:24,values:oc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||gs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?nc(this):this.timer=setTimeout(()=>nc(this),e+Vd)}draw(){this.due=performance.now()+Bd,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:ic}),this.drawSoon()}destroy(){clearTimeout(this.timer),gs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},ac={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},lc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:sc[e%sc.length],points:{show:!1}}),ti=class extends Si{constructor(e,t){super(`${e} over generator steps`,t),re(this.caption,e),this.history=new mn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>lc(e,i)),scales:ac,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ei=class extends Si{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new gn,this.floor={mean:NaN,sd:NaN},this.name=e,re(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...lc(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...ac,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,re(this.caption,`${this.name}
dashed: its floor ${fe(e.mean)} ± ${fe(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},vn=class extends Ei{options(e){let t=super.options(e),i=(o,r,l)=>{let[c,u]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(u,1e-6)))]};return{...t,splits:(o,r,l,c)=>{let[u,m]=[l,c].map(g=>Math.round(Math.log10(g))),p=Math.ceil((m-u+1)/4);return Array.from({length:Math.floor((m-u)/p)+1},(g,k)=>10**(u+k*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Ni=class extends Si{constructor(e,t){super(`${e}: ${t}`,[]),re(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Ce.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Kd={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},ar=(s,...e)=>v("span",{className:`live-key live-key-${s}`},v("span",{innerHTML:Kd[s]}),...e),wn=class{constructor(e){this.label=e.label,this.labelled=v("span",{},e.label),this.outside=v("span",{}),this.wider=v("span",{});let t=ce("arrows");this.arrows=v("input",{id:t,type:"checkbox",checked:!0}),this.ends=[v("span"),v("span"),v("span")],this.element=v("div",{className:"live-legend"},v("div",{className:"live-keys"},ar("real","real"),ar("generated","generated"),ar("arrow",this.arrows,v("label",{htmlFor:t},"pull on them"))),v("div",{className:"live-bar"},v("div",{className:"live-beside"},this.labelled,v("span",{},this.outside,this.wider)),v("div",{className:"live-ramp"}),v("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){re(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),l=u=>String(Number(u.toFixed(r)));[e,(e+t)/2,t].forEach((u,m)=>re(this.ends[m],l(u)));let c=i<(t-e)/7?` a line every ${fe(i)}`:"";re(this.wider,`${c}${n>1?` ${n} times as wide`:""}`)}showOutside(e){re(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var bn=-10,cc=2,Jd=[-8,-4,0],lr=s=>{let e=s>0?Math.log10(s):bn;return 100*(Math.min(cc,Math.max(bn,e))-bn)/(cc-bn)},yn=class{constructor(){this.number=v("span",{className:"live-number"},"–"),this.bar=v("div",{className:"live-meter-bar"}),this.most=v("div",{className:"live-meter-most",hidden:!0});let e=Jd.map(t=>{let i=v("span",{},t===0?"1":v("span",{},"10",v("sup",{},String(t).replace("-","−"))));return i.style.left=`${lr(10**t)}%`,i});this.element=v("div",{className:"live-meter"},v("div",{className:"live-meter-text"},v("span",{},"longest pull on a sample"),this.number),v("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),v("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){re(this.number,fe(e)),this.bar.style.width=`${lr(e)}%`,this.most.style.left=`${lr(t)}%`,this.most.hidden=!(t>0)}};var Zd=.01,hc=1e-4,Qd=10,uc=/\{(\w+)\}/g,Xd=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function dc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Xd(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=Hs(r,n);return n}var We=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):fe(s)};function ef(s,e){let t=n=>[...n.matchAll(uc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(uc,(n,o)=>We(e[o])):""}function tf({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${We(t)}, no more than between two samples of the data`:`The distance is ${We(t)}, ${r<Qd?r.toFixed(1):Math.round(r)} times its floor`:""}function sf({pull:s,moved:e},t,i){if(!(s<Zd*t))return"";let n=`The longest pull on a sample has faded to ${We(s)}, from ${We(t)} at its best`;if(e<hc)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=hc?`${n}, but the samples still move by ${We(e)} a step${o}.`:`${n}.`}function fc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=tf(e,t,i);return[o&&`${o}.`,ef(s.sentence,e),sf(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var pc=s=>s<0?We(s).replace("-","−"):`+${We(s)}`;function mc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:c=0,moved:u=NaN,cosine:m=NaN}=s,p=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${We(o)}. The map shows what its gradient will change: ${pc(r)} at the real points, ${pc(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?p:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${We(kt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${We(u)} on average, and the cosine between ways and pulls is ${We(m)}. Arrows show the ways, enlarged.`}[s.name]}var nf=6,of=5,rf=4,xn=(s,e)=>({low:s,high:e,apart:(e-s)/nf});function cr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function gc(s){let e=Math.max(...cr(s).map(Math.abs))||1;return xn(-e,e)}function vc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:kt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var kn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,l]=cr(e);this.span=Math.max(this.span,(this.bounds.high??l)-(this.bounds.low??r)),this.pull=Math.max(this.pull,kt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return xn(t,i??t+n);if(i!==null)return xn(i-n,i);let[o,r]=cr(e),l=xn((o+r-n)/2,(o+r+n)/2);for(let c=0;c<of&&r-o<rf*l.apart;c++)l.apart/=2;return l}};var Sn=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var hr=new Intl.NumberFormat("en"),af=20,lf="objective.",En=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new kn(e.surface),this.named=l=>Ne(l).replace("discriminator",e.discriminator),this.legend=new wn(e.surface),this.meter=new yn,this.distance=new Ei("distance to the data (sliced W₁)"),this.layOut(n),this.written=new Sn(this,r),this.settings=new Vs(e,i,this,l=>{this.note(l),this.written.show(l),o(l)}),this.describeSlider(),this.curves=e.curves.map(({label:l,names:c})=>new ti(l,c.map(this.named))),this.slopes=new Ni("slopes between real and generated","share of points"),this.weights=new Ni(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:l})=>l)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.heading=v("p",{className:"live-title"}),this.canvas=v("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=v("div",{className:"live-main"}),this.controls=v("div",{className:"live-controls"}),this.place=v("div",{className:"live-charts"}),this.said=v("p",{className:"live-say"}),this.below=v("div",{});let i=v("div",{className:"live-square"},this.canvas,v("div",{className:"live-stored"},...e));this.element=v("section",{className:"live-pane"},this.heading,v("div",{className:"live-body"},v("div",{className:"live-stage"},i,this.legend.element),v("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),v("div",{className:"live-groups"},Ot("more settings",this.controls),Ot("everything that is measured",this.readouts(),this.place))))}entitle(e){this.title=e,this.heading.textContent=e,this.element.setAttribute("aria-label",e)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=v("p",{className:"live-effects"},v("i",{},`← ${n}`),v("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))lf+r in e.state&&(this.now[r]=v("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=v("dd",{},"–"),v("div",{},v("dt",{},i),this.numbers[t]));return v("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Bi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<af&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=vc(e,this.last),this.last=e,this.scale.take(e)),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,l=r.map(()=>[]);for(let c=0;c<e.length;c+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[c+p]),r.forEach(({names:m},p)=>l[p].push(...m.map(g=>Hs(o[g]??g,u))))}l.forEach((c,u)=>c.length&&this.curves[u].add(c)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,e.part)return re(this.said,mc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=dc(this.manifest,this.settings.values,e,{pull:kt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,l=r?.name==="gradient",c=l?gc(n.surface):this.scale.range(n.surface),u=r?.name==="move"?kt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...c,limit:o,pull:u},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(c,o/this.index.data[e.data].limit,l)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:c,manifest:u,told:m}=this,{modes:p}=this.index.data[r],g=this.distance.floor;re(this.said,fc(u,m,{modes:p.length,floor:g,most:this.scale.pull})),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(Qr(e,o)/(e.length/2));for(let[y,x]of Object.entries(this.now)){let N=u.measured.indexOf(y);N>=0&&Number.isFinite(n[N])?re(x,`starts there; now ${go(n[N])}`):re(x," ")}if(re(l.steps,hr.format(t)),re(l.discriminatorSteps,hr.format(i)),u.measured.forEach((y,x)=>re(l[y],go(n[x]))),Number.isNaN(c.distance))return;re(l.distance,c.distance.toFixed(3)),re(l.covered,p.length?`${c.covered} of ${p.length}`:"no modes"),re(l.quality,p.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let k=p.length?`; the generated points cover ${c.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${hr.format(t)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var cf=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?v("i",{},i,v("sub",{},n)):e}),Nn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:v("li",{},v("span",{className:"live-tick","aria-hidden":"true"},"○"),v("span",{},...cf(i.text)))})),this.element=v("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(v("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var hf=9,uf=.15;function wc([s,e],t){let i=(n,o,r)=>Math.abs(n)<uf*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function df(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function ff(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function pf(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function mf(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function bc({title:s,surface:e},t,i,n,o){let{samples:r,steps:l,limit:c}=t,u=df(r),m=pf(r,i),p=m.map(x=>wc(x,i.limit)),g=[`${s} on ${i.title}, after ${l} steps.`,n,`The generated points lie about the ${wc(u,c)} of the picture, ${We(ff(r,u))} from their mean on average.`];m.length&&m.length<i.modes.length&&g.push(m.length<=hf?`None is near the ${m.length===1?"mode":"modes"} at ${p.join(", ")}.`:`None is near ${m.length} of the modes.`);let[k,y]=mf(t.surface);return g.push(`The map, ${e.label}, goes from ${We(k)} to ${We(y)}.`),t.arrows.length&&g.push(`The longer pulls on generated points are ${We(o)} long.`),g.filter(Boolean).join(" ")}var ur=3,gf=760,vf={low:0,high:1e3,integer:!0},Mn="step_",wf=["reset","play","points",`${Mn}discriminator`,`${Mn}generator`];function bf({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function yc(s){let e=bf(s),t;return i=>(t=i,xf(s,e,i,()=>t===i&&!s.ended))}function yf(s,e,t){if(e==="seed")return va(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(di),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${Rs(t)}`}}async function xf(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],c=new Set(wf),u=(x,N,_,S)=>{c.add(x);let A=t.get(x),M=A===null?{value:_}:S(A);"error"in M&&l.push(`${N} ${M.error}`);let j="error"in M?_:M.value;return j!==_&&r.push(wa(N,_,j)),j},m=Object.entries(e.shared).map(([x,N])=>[x,u(x,Ne(x),N,_=>yf(o,x,_))]),p=t.get("points"),g=p?ma(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let x=g.length===Yt?`more than ${Yt}`:"what is no point of a picture";l.push(`points hold ${x}; ${g.length} are taken`)}m.some(([x,N])=>x==="data"&&N==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:k}=Object.fromEntries(m);for(let[x,N]of m)x!=="width"&&n.set(x,N);if(k!==s.networks.width&&n.set("width",It),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:x,settings:N,written:_},S)=>{let A={...x.toy,...t.has("against")?{}:e.beside};for(let M of x.controls){let{name:j}=M,L=S?A[j]??M.value:e.own[j],U=S?`${x.title}’s ${Ne(j)}`:Ne(j),V=u(S?`against.${j}`:j,U,L,q=>ga(M,q,_));N.values[j]!==V&&N.set(j,V)}}),n.set("width",k),await s.networks.resize(),!i()))return;n.width!==k&&l.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...t.keys()].filter(x=>!c.has(x));for(let x of y.slice(0,ur))l.push(`${vo(x)} is no setting of this playground`);y.length>ur&&l.push(`${y.length-ur} more are none either`),await kf(s,t,l),s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:""),s.status.note(r.length?`Set by a link: ${r.join(", ")}.`:"All is as this page starts it.")}async function kf(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(Mn+i),o=n===null?{value:0}:cs(n,vf);"error"in o?t.push(`${Ne(Mn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function vs(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function xc(s){let e=ko(s.name,vs(s),s.index);return $n(s,"the link",new URL(e,location.href).href)}function kc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=ko(e,vs(s),n);let r=`Playground: ${i.map(({manifest:u})=>u.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${gf}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return $n(s,"the embed code",c)}var Sc=s=>$n(s,"the line of Python",ba(vs(s)));function Ec(s){let{data:e,sides:t}=vs(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):$n(s,"the command",ya(vs(s)))}async function $n(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Nc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=v("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=v("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Mc=96,Sf=new Intl.NumberFormat("en"),Mi=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,An=class{constructor(e){this.frames=[],this.apart=1;let t=ce("timeline");this.range=v("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=v("span",{},"step 0"),this.element=v("div",{className:"live-timeline"},v("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Mi(e);for(t===0&&this.clear();this.frames.length&&Mi(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Mi(i)===t||Mi(i)-(n?Mi(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Mc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Mc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Sf.format(e.panes[0].steps)}`;re(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Ef=20,Nf=12,Mf=new Intl.NumberFormat("en");function $f(s,e){let t=[];for(let o of["data","batch","width","seed"])s[o]!==e[o]&&t.push(`${Ne(o)} ${Ne(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Ne(o)} ${typeof r=="number"?fe(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var Tn=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=v("tbody",{}),this.empty=v("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>v("th",{scope:"col"},n));this.table=v("table",{hidden:!0},v("thead",{},v("tr",{},...i,v("td",{}))),this.body),this.element=v("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Ef&&(this.rows=[this.row,...this.rows].slice(0,Nf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>v("td",{},t.map(r).join(" / ")),n=$f(e,this.usual),o=v("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),v("tr",{},v("td",{},n),i(({steps:r})=>Mf.format(r)),i(({distance:r})=>r===void 0?"–":fe(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),v("td",{},o))}))}};var Af=new Intl.NumberFormat("en"),Tf=100,_n=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new An(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new Nn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new Tn(()=>vs(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=l=>l.map(({name:c})=>c).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:l})=>l)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=Tf;r&&(this.numbersAt=o),e.panes.forEach((l,c)=>this.board.panes[c].take(l,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:l,measured:{distance:c,covered:u}})=>({steps:l,distance:c,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return re(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>bc(o.manifest,e.panes[r],i,o.said.textContent??"",kt(e.panes[r].arrows)));return re(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(l=>i.has(l));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:l})=>l.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:l})=>l.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Af.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var _f=new Intl.NumberFormat("en"),$c=1e4,si=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${_f.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){re(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[v("p",{},e)]:[]),t.length&&i.append(v("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${$c/1e3} seconds.`)},$c),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){re(this.parts.rate,e)}};var dr=matchMedia("(prefers-color-scheme: dark)");function Pf(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):dr.matches}function Pn(s,e){let t=()=>{let n=Pf()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return dr.addEventListener("change",t),t(),()=>{i.disconnect(),dr.removeEventListener("change",t)}}function Ln(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(([c])=>i(c.isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Lf=1e3/30,Of=500,Cf=150,On=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=xa(this.name,i),this.root=this.parts.root,this.setup=new qi(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new si(this.parts,this),this.addPane(i,Ki(e),r),this.networks=new Ji(this),this.screen=new _n(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new En(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r}),mi(this.panes)},this.assets);return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),mi(this.panes),o}attach(){for(let t of this.panes)t.attach(i=>this.colour(i));this.own=new Qi(this),this.ends.push(Pn(this.root,()=>this.recolour())),this.ends.push(...Ln(this.root,{still:this.still,resized:()=>{for(let t of this.panes)t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(Yi({name:this.name,root:this.root,apply:yc(this)}),Hi(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Aa(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Vi(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return di[this.setup.speed]}interval(){return this.still.matches?Of:Lf}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Cf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:zi(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>xc(this)),t.python.addEventListener("click",()=>Sc(this)),t.command.addEventListener("click",()=>Ec(this)),t.embed.addEventListener("click",()=>kc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>Nc(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Mo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",l?.manifest.name??""),n===It&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[u,m]of[r,l].entries())for(let[p,g]of Object.entries(m?.values??{}))this.panes[u]?.settings.set(p,g);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r,l)=>this.diverge(o,r,l),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Is(this.assets,i):new ls(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...na(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Ac=`.live-playground {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #ffffff;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
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

.live-playground > .live-back {
  position: sticky;
  bottom: 12px;
  z-index: 2;
  display: block;
  margin: 12px 0 0 auto;
  box-shadow: 0 2px 8px rgb(0 0 0 / 30%);
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
    :is(.live-top, .live-alert, .live-legend, .live-side, .live-groups, .live-timeline, .live-words, canvas) {
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
`;var Tc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function jf(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[v("img",{src:t,alt:s.get("alt")})]:[]}var fr=new Map;async function If(s){let e=await fetch(s);if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return e.json()}function Rf(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=fr.get(i)??If(i);return fr.set(i,n),n.catch(()=>fr.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function pr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=jf(s,e),l=Zr(s),c=Rf(l),u,m=!1,p=async()=>{try{let[g,k]=await Promise.all([t,i].map(c));if(m)return;let y=new n({model:s,index:g,manifest:k,manifestOf:c,assets:l,stored:r});u=y,e.replaceChildren(v("style",{},Tc,Ac,o),y.root),y.attach()}catch({file:g,message:k}){let y=g?`${g} could not be loaded`:"The playground could not be started",x=v("button",{type:"button"},"Try again");x.addEventListener("click",p),e.replaceChildren(v("p",{role:"alert"},`${y} (${k}). The stored figure is shown.`),x,...r)}};return p(),()=>{m=!0,u?.destroy()}}var _c=s=>pr(s,{index:"index",manifest:s.model.get("objective"),Stage:On,styles:""});var Pc=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var Wf={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function mr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(Wf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Lc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function Bf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Lc(s,e,2*i):Lc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Zt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:c,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:g}=this,k=window.devicePixelRatio||1,y=n?3*k:0,x=3*k;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",c.width=c.height=t;let N=c.getContext("2d"),_=N.createImageData(t,t);for(let S=0;S<p;S++){let[A,M]=[S%u*g+x/2,Math.floor(S/u)*g+x/2],j=g-x;n&&(l.fillStyle=Bf(i,n[S]),l.fillRect(A,M,j,j)),Vf(_.data,e.subarray(S*m,(S+1)*m),i),N.putImageData(_,0,0),l.drawImage(c,A+y,M+y,j-2*y,j-2*y),o[S]&&this.mark(o[S],A,M,j,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=c*this.columns+l;return l>=0&&l<this.columns&&c>=0&&u<this.count?u:-1}};function Vf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var Hf=.01,Cn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Wt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):fe(s),gr=s=>s.flatMap((e,t)=>e>=Hf?[t]:[]),vr=({discriminator:s})=>s==="critic"?"The critic":"D";function Oc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=gr(o),l=o.map((p,g)=>g).filter(p=>!r.includes(p)),c=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[u,m]=[Cn(s.verdicts),Cn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Wt(i)}, ${Wt(i/n.mean)} times the floor. ${vr(t)} gives the samples ${Wt(u)} on average, the real ones ${Wt(m)}.`}var br=6,Gf=2,Dn=7,Uf=150,Cc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-br,ArrowDown:br},qf=new Intl.NumberFormat("en"),Fn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:c}=e.parts;this.samples=new Zt(t,br),this.real=new Zt(i,Gf),this.near=new Zt(n,2),this.strip=new Zt(o,Dn),this.step=new Zt(r,1),this.bars=Array.from({length:10},()=>v("i",{})),c.append(...this.bars.map((u,m)=>v("div",{},v("div",{},u),v("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=mr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${qf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>Uf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),l=i.high??Math.max(...o,r+1e-6);return{low:r,high:l,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(l-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=mr(M=>this.stage.colour(M));let{palette:o,answer:r}=this,l=n.shape[2],{low:c,high:u,place:m,better:p}=this.scale(e),g={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,m),marks:g,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,m)});let[k,y]=p==="low"?[u,c]:[c,u];i.ends[0].textContent=`generated: ${Wt(k)}`,i.ends[1].textContent=`real: ${Wt(y)}`;let x=l*l,N=24/(Dn-1),_=new Float32Array(Dn*x);for(let M=0;M<Dn;M++)_.set(e.walk.subarray(M*N*x,(M*N+1)*x),M*x);this.strip.draw(_,l,o);let S=Number(i.walk.value);this.step.draw(e.walk.subarray(S*x,(S+1)*x),l,o);let A=new Float32Array(2*x);A.set(e.samples.subarray(this.looked*x,(this.looked+1)*x)),r?A.set(r.nearest,x):A.fill(-1,x),this.near.draw(A,l,o)}showDigits(e){let t=gr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${vr(n)} gives it ${Wt(t.verdicts[this.looked])} (real ones ${Wt(Cn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in Cc)this.look(this.looked+Cc[e.key]);else return;e.preventDefault()}};var Ai=(s,e)=>v("canvas",{role:"img","aria-label":s,...e});function Dc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=$o(n),r=ce("times"),l=v("select",{id:r},...No.map(I=>v("option",{value:String(I)},`× ${I}`))),c=v("p",{className:"live-status",role:"status"}),u=v("p",{className:"live-rate"}),m=v("div",{className:"live-alert",role:"alert",hidden:!0}),p=v("p",{className:"live-say"}),g=v("div",{className:"live-main"}),k=v("div",{className:"live-controls"}),y=v("div",{className:"live-charts"}),x=v("div",{className:"live-setup"}),N=v("div",{}),_=Ai("generated images",{tabIndex:0}),S=Ai("real images"),A=v("p",{className:"live-looked"}),M=v("div",{className:"live-hidden",role:"status"}),j=Ai("the chosen sample, and the training image nearest to it"),L=Ai("the walk from A to B"),U=Ai("where the walk is"),V=ce("walk"),q=v("input",{id:V,type:"range",min:0,max:24,step:1,value:24/2}),G=v("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[v("span"),v("span")];return{root:v("section",{className:"live-playground live-images",id:Ws+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,v("span",{className:"live-joined"},o.step,v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),c,u),m,v("div",{className:"live-body"},v("div",{className:"live-stage"},v("div",{className:"live-grids"},v("div",{},v("div",{className:"live-caption"},"generated, from fixed noise"),_),v("div",{},v("div",{className:"live-caption"},"real"),S),v("div",{className:"live-stored"},...i)),v("div",{className:"live-bar"},v("span",{},`frames: what ${n} takes an image for`),v("div",{className:"live-ramp live-verdicts"}),v("div",{className:"live-ends"},...P)),v("div",{className:"live-near"},j,A,M)),v("div",{className:"live-side"},p,g,v("div",{},v("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),G),N,v("div",{className:"live-walk"},v("label",{htmlFor:V,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),v("div",{className:"live-walked"},v("div",{},L,q),U))),v("div",{className:"live-groups"},Ot("more settings",k),Ot("curves",y),Ot("images, seed",x)))),buttons:o,times:l,status:c,rate:u,alert:m,say:p,main:g,controls:k,curves:y,setup:x,distance:N,samples:_,real:S,looked:A,heard:M,near:j,strip:L,step:U,walk:q,digits:G,ends:P}}var Yf=2**32-1,ws="browser",Fc=s=>s.get("engine")==="kernel"?s.get("device"):ws,jn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Fc(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ce("doc"),r=Object.entries(t.sets).map(([y,{title:x}])=>({value:y,text:x}));this.select=zs("images",void 0,r,this.data,o,y=>this.choose(y)),this.select.element.append(v("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[l,c]=[ce("seed"),ce("doc")],u=ui({label:"seed",low:0,high:Yf,integer:!0,value:this.seed,id:l,help:c},y=>{this.seed=y,this.keep("seed",y),n("seed")}),m=v("p",{id:c,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),p=v("div",{className:"live-control"},v("label",{htmlFor:l},"seed"),u.box,u.message,m);this.select.element.dataset.control="data",p.dataset.control="seed",i.setup.append(this.select.element,p);let g=e.get("devices")??[];g.length&&i.setup.append(this.places(g));let k=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),u.show(this.seed),n("seed"))}],...["engine","device"].map(y=>[y,()=>this.move(Fc(e))])];for(let[y,x]of k)e.on(`change:${y}`,x);this.end=()=>k.forEach(([y,x])=>e.off(`change:${y}`,x))}get here(){return this.engine===ws}places(e){let t=ce("doc"),i=[ws,...e].map(n=>({value:n,text:n===ws?"this browser":`the kernel (${n})`}));return this.place=zs("train in",void 0,i,this.engine,t,n=>{this.model.set("engine",n===ws?ws:"kernel"),n!==ws&&this.model.set("device",n),this.model.save_changes(),this.move(n)}),this.place.element.append(v("p",{id:t,className:"live-doc"},"where training happens; a change starts a new training with the same seed")),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var Kf=100,Jf=1e3,yr=new Intl.NumberFormat("en"),In=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Dc(this.name,i,r),this.root=this.parts.root,this.setup=new jn(this,l=>this.changed(l)),this.status=new si(this.parts,this),this.distance=new vn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Fn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Ne(u).replace("discriminator",e.discriminator);this.settings=new Vs(e,Ki(this.model),{main:t,controls:i,named:o},u=>{this.tell({type:"values",pane:0,values:u})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(v("p",{className:"live-effects"},v("i",{},`← ${r}`),v("i",{},`${l} →`)));let c=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=c.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new ti(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Pn(this.root,()=>this.recolour())),this.ends.push(...Ln(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),Yi({name:this.name,root:this.root,apply:e=>this.follow(e)}),Hi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?Jf:Kf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof ls&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>this.reset())}reset(){this.status.forget(),this.send({type:"reset"})}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Is(this.assets,e):new ls(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${yr.format(e)}: a loss is no longer a finite number. The networks are back at step ${yr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${yr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},c)=>{let u=l.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(g=>e[p+g]));m.length&&this.curves[c].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Oc(this))}destroy(){for(let e of this.ends)e()}};function Zf(s){let{model:e}=s;return e.get("kind")!=="images"?_c(s):pr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:In,styles:Pc})}var xv={render:Zf};export{xv as default};
