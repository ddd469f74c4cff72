function dr(t){let e=t.get("base");return e?new Dn(e):new Fn(t)}var pr=t=>URL.createObjectURL(new Blob([t],{type:"text/javascript"})),Dn=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let s=new URL(e,this.base).href;if(!/js$/.test(e))return s;let i=this.scripts.get(e);return i||(i=this.script(s),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let s=await fetch(e);if(!s.ok)throw new Error(`${s.status} ${s.statusText}`);return pr(await s.blob())}},Fn=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(s,i)=>this.receive(s,i))}url(e){let s=this.urls.get(e);return s||(s=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),s.catch(()=>this.urls.delete(e)),this.urls.set(e,s),this.model.send({type:"asset",name:e})),s}receive(e,s){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=s[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?pr(n):URL.createObjectURL(new Blob([n],{type:o})))}}};var Ve=48;function zn({variants:t},e){let s=t.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!s)throw new Error("no graph of these choices");return s}var In=(t,e)=>({...t,...t.sizes?.[e]});function jn(t,e,s,i){let{train:n,view:o}=zn(e,i);return[e.init.file,t.data[s].file,...Object.values(t.measures),n,o]}function mr(t,e){let s=0;for(let i=0;i<t.length;i+=2)Math.abs(t[i])<=e&&Math.abs(t[i+1])<=e||(s+=1);return s}var Rn=5,wc=96,xi=2.6,gr=.09,bc=.12;function Wn(t){let e=getComputedStyle(t);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var yc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16));function xc({low:t,middle:e,high:s}){let[i,n,o]=[t,e,s].map(yc),l=new Uint8ClampedArray(4*256);for(let c=0;c<256;c++){let h=c/127.5;for(let d=0;d<3;d++)l[4*c+d]=h<1?i[d]+h*(n[d]-i[d]):n[d]+(h-1)*(o[d]-n[d]);l[4*c+3]=255}return l}function Ys(t){let s=Float32Array.from({length:t.length/2},(i,n)=>Math.hypot(t[2*n],t[2*n+1])).filter(Number.isFinite).sort();return s.length?s[Math.floor(.95*(s.length-1))]:0}var ki=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let s=new OffscreenCanvas(Ve,Ve).getContext("2d");this.heat=s,this.pixels=new ImageData(Ve,Ve),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(xc(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),s=Math.round(this.canvas.clientWidth*e);s===0||this.canvas.width===s||(this.canvas.width=this.canvas.height=s,this.ratio=e,this.marks=[])}draw({surface:e,samples:s,arrows:i},n,{limit:o,low:l,high:c,pull:h},d){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,l,c);for(let v=1;v<=Rn;v++)this.drawContour(e,l+(c-l)*v/(Rn+1),2*v===Rn+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(s,o),d&&this.drawArrows(s,i,o,h)}}drawSurface(e,s,i){let{context:n,canvas:o,heat:l,pixels:c,colours:h}=this,d=new Uint32Array(c.data.buffer),v=255/(i-s);for(let g=0;g<Ve;g++)for(let k=0;k<Ve;k++){let y=Math.round((e[g*Ve+k]-s)*v);d[(Ve-1-g)*Ve+k]=h[Math.max(0,Math.min(255,y))]}l.putImageData(c,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(Ve-1);n.drawImage(l.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,s,i){let{context:n,canvas:o}=this,l=o.width/(Ve-1);n.beginPath();for(let c=0;c+1<Ve;c++)for(let h=0;h+1<Ve;h++){let d=c*Ve+h,v=[e[d],e[d+1],e[d+Ve+1],e[d+Ve]],p=!1;for(let g=0;g<4;g++){let k=v[g]-s,y=v[(g+1)%4]-s;if(k<0==y<0)continue;let S=k/(k-y),N=h+[S,1,1-S,0][g],P=c+[0,S,1,1-S][g];p?n.lineTo(N*l,o.height-P*l):n.moveTo(N*l,o.height-P*l),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,s,i,n){let{context:o,canvas:l,ratio:c,palette:h}=this,d=l.width/(2*i),v=gr*l.width/(n||1),p=1.5*gr*l.width;o.beginPath();for(let g=0;g<2*wc&&g<e.length;g+=2){let[k,y]=[(e[g]+i)*d,(i-e[g+1])*d],[S,N]=[s[g]*v,-s[g+1]*v],P=Math.hypot(S,N);if(!(P>2*c))continue;P>p&&([S,N]=[S*p/P,N*p/P]);let E=3.5*c/Math.hypot(S,N);o.moveTo(k,y),o.lineTo(k+S,y+N),o.moveTo(k+S-E*(S+.6*N),y+N-E*(N-.6*S)),o.lineTo(k+S,y+N),o.lineTo(k+S-E*(S-.6*N),y+N-E*(N+.6*S))}o.lineWidth=1.25*c,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(bc,Math.min(1,(Ys(s)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,s],i){let{context:n,canvas:o,ratio:l,palette:c}=this,h=o.width/(2*i),[d,v,p]=[(e+i)*h,(i-s)*h,9*l];n.beginPath(),n.moveTo(d-p,v),n.lineTo(d+p,v),n.moveTo(d,v-p),n.lineTo(d,v+p),n.lineWidth=2*l,n.strokeStyle=c.contour,n.stroke()}drawStill(e,s){let{layer:i,canvas:n}=this,o=[e,s,n.width];o.some((l,c)=>l!==this.layered[c])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,s),this.drawReal(i,e,s)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,s){let{canvas:i,ratio:n}=this,o=s>4?2:s>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let l=-Math.ceil(s/o)*o;l<s;l+=o){if(l<=-s)continue;let c=(l/s+1)/2*i.width,h=String(l).replace("-","−");e.moveTo(c,i.height),e.lineTo(c,i.height-5*n),e.moveTo(0,i.height-c),e.lineTo(5*n,i.height-c),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,c,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-c)}e.stroke()}drawReal(e,s,i){let{canvas:n,ratio:o,palette:l}=this,c=n.width/(2*i);e.beginPath();for(let h=0;h<s.length/2;h+=2){let[d,v]=[(s[h]+i)*c,(i-s[h+1])*c];e.moveTo(d+xi*o,v),e.arc(d,v,xi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=l.edge,e.stroke(),e.fillStyle=l.real,e.fill()}drawGenerated(e,s){let{context:i,canvas:n,ratio:o,palette:l}=this,c=n.width/(2*s);this.marks.length||(this.marks=[vr(o,4,l.edge),vr(o,2,l.generated)]);for(let h of this.marks){let d=(h.width-1)/2;for(let v=0;v<e.length/2;v+=2)i.drawImage(h,Math.round((e[v]+s)*c-d),Math.round((s-e[v+1])*c-d))}}};function vr(t,e,s){let i=2*Math.ceil((xi+e)*t)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),l=xi*t;return o.translate(i/2,i/2),o.lineWidth=e*t,o.strokeStyle=s,o.beginPath(),o.moveTo(-l,-l),o.lineTo(l,l),o.moveTo(-l,l),o.lineTo(l,-l),o.stroke(),n.transferToImageBitmap()}function Vn(t,e){switch(e.type){case"frame":return t.frame(e);case"real":return t.real(e);case"progress":return t.progress(e.bytes,e.total);case"refused":return t.refused(e);case"diverged":return t.diverged(e.pane,e.step)}}var Si=class{constructor(e,s){this.assets=e,this.listener=s,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let s=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(s,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.spoken?this.fail(void 0,n.message):this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(s){this.fail("worker.js",s.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Vn(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(s){this.send({type:"located",name:e.name,reason:s.message})}}}have(e){let s=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(s,{resolve:i,reject:n}),this.send({type:"have",files:e,id:s})})}had({id:e,file:s,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:s}))}fail(e,s){this.stopped||(this.stop(),this.listener.failed(e,s))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function Bn(t,e){if(t===null||typeof t!="object")return t;if(Array.isArray(t))return t.map(s=>Bn(s,e));if("number"in t)return Number(t.number);if("buffer"in t){let{buffer:s,byteOffset:i,byteLength:n}=e[t.buffer];return new Float32Array(s.slice(i,i+n))}return Object.fromEntries(Object.entries(t).map(([s,i])=>[s,Bn(i,e)]))}var Ei=class{constructor(e,s,i){this.model=e,this.device=s,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:s}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:s})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}async have(){}tell(){}receive(e,s){return e?.type!=="failed"?Vn(this.listener,Bn(e,s)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function wr(t,e){let s=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return t.on("msg:custom",s),()=>t.off("msg:custom",s)}function b(t,e={},...s){let i=document.createElement(t);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...s),i}var kc=0,Te=t=>`live-${t.replace(/\W/g,"-")}-${++kc}`;function Ne(t){if(t===0)return"0";let e=Math.abs(t),s=Number(t.toPrecision(3));return e<.001||e>=1e6?s.toExponential():String(s)}var Sc=new Intl.NumberFormat("en");function br(t){let e=t.length>1?t[1]-t[0]:t[0];if(Number.isInteger(e))return t.map(i=>Sc.format(i));if(t.every(i=>Math.abs(i)<.001))return t.map(Ne);let s=0;for(;s<12&&Math.abs(e*10**s-Math.round(e*10**s))>1e-6;)s+=1;return t.map(i=>i===0?"0":i.toFixed(s))}var Un=t=>Number.isNaN(t)?"–":t!==0&&Math.abs(t)<.001?t.toExponential(1):t.toFixed(3);function ss(t,{low:e,high:s,integer:i}){let n=t.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=s&&(!i||Number.isInteger(o)))return{value:o};let l=i?"a whole number":"a number",c=h=>i?String(h):Ne(h);return{error:`must be ${l} from ${c(e)} to ${c(s)}; got ${Ks(n)}`}}var Hn=40;function Gn(t){return t.slice(0,2*Hn).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,Hn)+(t.length>Hn?"…":"")}var Ks=t=>`"${Gn(t)}"`,Ee=t=>t.replace("_optimizer."," ").replace(/[._]/g," ");var Ec=new Intl.NumberFormat("en");function yr(t,e,s){let i=e.lastStable()??[],n=t.panes.length>1?`${e.manifest.title} diverged`:"Diverged",o=i.map(({name:c,value:h})=>`${Ee(c)} ${typeof h=="number"?Ne(h):h}`),l=b("button",{type:"button"},"Reset to the last stable settings");return l.addEventListener("click",()=>{for(let{name:c,value:h}of i)e.settings.set(c,h);t.reset()}),[`${n} at step ${Ec.format(s)}: a loss is no longer a finite number. `+(o.length?`The last stable settings were: ${o.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...o.length?[l]:[]]}var Vt=300,Mc=.85,Tc=160,kr=t=>t.length<=Vt?t:Array.from({length:Vt},(e,s)=>t[Math.floor((s+.5)*t.length/Vt)]),Sr=t=>Number(t.toFixed(3));function Er(t,e){let[s,i]=[0,1].map(c=>t.map(h=>h[c])),n=[s,i].map(c=>(Math.min(...c)+Math.max(...c))/2),o=Math.max(...[s,i].map(c=>Math.max(...c)-Math.min(...c))),l=o>0?2*Mc*e/o:1;return t.map(c=>c.map((h,d)=>Sr((h-n[d])*l)))}function qn(t,e){let s=t.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(l=>l.trim()!=="").map(Number).filter(Number.isFinite)),i=kr(s.filter(({length:o})=>o>=2).map(([o,l])=>[o,l]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(l=>Math.abs(l)<=e))?i.map(o=>o.map(Sr)):Er(i,e)}function Mr({data:t,width:e,height:s},i){let n=Float32Array.from({length:e*s},(h,d)=>{let v=t[4*d+3]/255;return v*(.3*t[4*d]+.59*t[4*d+1]+.11*t[4*d+2])+255*(1-v)}),[o,l]=[Math.min(...n),Math.max(...n)];if(l-o<16)throw new Error("it is all of one tone");let c=[...n.keys()].filter(h=>n[h]<(o+l)/2);return Er(kr(c).map(h=>[h%e,-Math.floor(h/e)]),i)}var Yn=(t,e)=>new OffscreenCanvas(t,e).getContext("2d");function Nc(t,e){if(!t.trim())throw new Error("there is no letter in it");let s="bold 60px system-ui, sans-serif",i=Yn(1,1);i.font=s;let n=Math.min(1200,Math.ceil(i.measureText(t).width)+8),o=Yn(n,90);return o.font=s,o.fillText(t,4,66),Mr(o.getImageData(0,0,n,90),e)}async function _c(t,e){let s=await createImageBitmap(t),i=Math.min(1,Tc/Math.max(s.width,s.height)),[n,o]=[s.width,s.height].map(c=>Math.max(1,Math.round(c*i))),l=Yn(n,o);return l.drawImage(s,0,0,n,o),Mr(l.getImageData(0,0,n,o),e)}var xr=async(t,e)=>t.type.startsWith("image/")?_c(t,e):qn(await t.text(),e);function Tr(t,e,s){let i=async(y,S)=>{try{e(await S())}catch(N){s(`${y} gives no points: ${N.message}.`)}},[n,o,l]=["word","rows","file"].map(Te),c=b("input",{id:n,type:"text",maxLength:24,autocomplete:"off"}),h=b("textarea",{id:o,rows:3,spellcheck:!1,placeholder:"x, y"}),d=b("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),v=y=>b("button",{type:"button"},y),[p,g]=[v("Use the word"),v("Use the rows")];p.addEventListener("click",()=>i(`"${c.value}"`,()=>Nc(c.value,t()))),c.addEventListener("keydown",y=>y.key==="Enter"&&p.click()),g.addEventListener("click",()=>i("What was pasted",()=>qn(h.value,t()))),d.addEventListener("change",()=>{let[y]=d.files;y&&i(y.name,()=>xr(y,t())),d.value=""});let k=(y,S,...N)=>b("div",{className:"live-bring"},b("label",{htmlFor:y},S),...N);return{element:b("div",{className:"live-brings"},k(n,"a word",c,p),k(o,"rows of two numbers, pasted",h,g),k(l,"a CSV file, or a picture (its dark pixels)",d)),drop(y){let[S]=y?.files??[];S?i(S.name,()=>xr(S,t())):y&&i("What was dropped",()=>qn(y.getData("text"),t()))}}}var Ac=120,$c=6;function Nr(t,e,s){let[i,n]=(s??"").split("_"),o=i?[" ",b("i",{},i,...n?[b("sub",{},n)]:[])]:[];return b("label",{htmlFor:t},e,...o)}function Lc({low:t,high:e,log:s,kind:i}){let n=t>0?t:e/10**$c,o=s?Math.log10(e/n):e-t,l=i==="integer"&&!s?1:o/Ac;return{max:o,step:l,position:c=>s?Math.log10(Math.max(c,n)/n):c-t,value(c){if(c<=0)return t;let h=s?n*10**c:t+c,d=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(t,d))}}}function Kn({label:t,low:e,high:s,integer:i,value:n,id:o,help:l},c){let h=n,d=b("p",{className:"live-message",id:Te("message"),role:"alert",hidden:!0}),v=y=>i?String(y):Ne(y),p=b("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:v(n)});p.setAttribute("aria-describedby",`${l} ${d.id}`);let g=y=>{p.setAttribute("aria-invalid",String(y!=="")),d.textContent=y&&`${t} ${y}. It stays ${v(h)}.`,d.hidden=!y};return p.addEventListener("change",()=>{let y=ss(p.value,{low:e,high:s,integer:i});if("error"in y)return g(y.error);g(""),h=y.value,c(h)}),{box:p,message:d,show:y=>{h=y,p.value=v(y),g("")}}}function Oc(t,e,s){let{name:i,symbol:n,low:o,high:l,kind:c,value:h}=t,d=t.label??Ee(i),v=Lc(t),p=Te(i),g=Te(i),k=b("input",{id:g,type:"range",min:0,max:v.max,step:v.step});k.setAttribute("aria-describedby",e);let y=A=>{k.value=String(v.position(A)),k.setAttribute("aria-valuetext",Ne(A))},{box:S,message:N,show:P}=Kn({label:d,low:o,high:l,integer:c==="integer",value:h,id:p,help:e},A=>{y(A),s(A)});S.setAttribute("aria-label",`${d}, as a number`),k.addEventListener("input",()=>{let A=v.value(Number(k.value));k.setAttribute("aria-valuetext",Ne(A)),P(A),s(A)}),y(h);let E=b("div",{className:"live-control"},Nr(g,d,n),S,k,N);return{element:E,show:A=>(y(A),P(A)),enable(A){S.disabled=k.disabled=!A,E.title=A?t.doc:`${t.doc}; without effect under the present choices`}}}function Jn(t,e,s,i,n,o){let l=Te(t),c=b("select",{id:l},...s.map(h=>b("option",{value:h.value},h.text)));return c.setAttribute("aria-describedby",n),c.value=i,c.addEventListener("change",()=>o(c.value)),{element:b("div",{className:"live-control"},Nr(l,t,e),c),show:h=>c.value=String(h),enable:h=>c.disabled=!h}}function _r(t,e,s){let i=t.kind==="choice"?Jn(t.label??Ee(t.name),t.symbol,t.options.map(n=>({value:n,text:n.replaceAll("_","-")})),t.value,e,s):Oc(t,e,s);return i.element.title=t.doc,i}var Pc=2**32-1,Bt=64,Js={full:1/0,100:100,20:20,5:5,1:1},Mi="",Cc={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},Dc=t=>Cc[t]??Ee(t),Ti="browser",Ar=t=>t.get("engine")==="kernel"?t.get("device"):Ti,Ni=class{constructor(e,s,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??Bt,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Mi,this.speed="full",this.engine=Ar(e);let l=e.get("devices")??[],c=g=>Object.entries(g).map(([k,y])=>({value:k,text:y})),h=Object.fromEntries(Object.entries(s.data).map(([g,{title:k}])=>[g,k])),d=s.batches.map(g=>({value:String(g),text:String(g)})),v=Object.keys(Js).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",c(h)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",c({[Mi]:"nothing",...s.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",d,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",c(s.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",v)},l.length){let g=Object.fromEntries(l.map(y=>[y,`the kernel (${y})`])),k="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",k,c(i?g:{[Ti]:"this browser",...g}))}for(let[g,{element:k}]of Object.entries(this.inputs))k.dataset.control=g,(g==="speed"?n.pace:n.setup).append(k);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Mi,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",Ar(e),!1)])];for(let[g,k]of p)e.on(`change:${g}`,k);this.end=()=>p.forEach(([g,k])=>e.off(`change:${g}`,k))}get here(){return this.engine===Ti}select(e,s,i,n=String){let o=Te("doc"),l=String(this[e]),c=Jn(Dc(e),void 0,i,l,o,h=>this.set(e,n(h)));return c.element.append(b("p",{id:o,className:"live-doc"},s)),c}makeSeed(){let e=Te("seed"),s=Te("doc"),i=b("p",{id:s,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:Pc,integer:!0},value:this.seed,id:e,help:s},{box:l,message:c,show:h}=Kn(o,v=>this.set("seed",v));return{element:b("div",{className:"live-control"},b("label",{htmlFor:e},"seed"),l,c,i),show:h,enable:v=>l.disabled=!v}}set(e,s,i=!0){let n=this;n[e]!==s&&(n[e]=s,this.inputs[e]?.show(s),i&&e==="against"?(this.model.set("against",s===Mi?{}:{objective:s,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Ti:"kernel"),this.here||this.model.set("device",s),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,s),this.model.save_changes()),this.changed(e))}};var _i="live-",Fc=2**32-1,Qs="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function zc(t,e){let s=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return Qs[n>>6]+Qs[n&63]};return t.map(([i,n])=>s(i)+s(n)).join("")}function Lr(t,e){let s=[],i=n=>{let o=64*Qs.indexOf(t[n])+Qs.indexOf(t[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=t.length&&s.length<Vt;n+=4)[0,1,2,3].every(o=>Qs.includes(t[n+o]))&&s.push([i(n),i(n+2)]);return s}var Or=({manifest:t,values:e},s={})=>t.controls.filter(({name:i,value:n})=>e[i]!==(s[i]??n)).map(({name:i})=>[i,e[i]]);function Pr(t,{data:e,seed:s,batch:i,width:n,centres:o,sides:l},c){let h=new URLSearchParams({data:e,seed:String(s),batch:String(i),width:String(n)}),[d,v]=l;for(let{name:p}of d.manifest.controls)h.set(p,String(d.values[p]));if(h.set("against",v?v.manifest.name:""),v)for(let[p,g]of Or(v,v.manifest.toy))h.set(`against.${p}`,String(g));return e==="drawn"&&h.set("points",zc(o,c.data[e].limit)),`#${_i}${t}?${h}`}function Qn(t){let e=new RegExp(`^#${_i}([\\w-]+)(?:\\?(.*))?$`).exec(t);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Cr(t,e){if(t.kind==="choice"){let{options:s}=t;return s.includes(e)?{value:e}:{error:`must be one of ${s.join(", ")}; got ${Ks(e)}`}}return ss(e,{low:t.low,high:t.high,integer:t.kind==="integer"})}var Dr=t=>ss(t,{low:0,high:Fc,integer:!0});function Fr(t,e,s){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):Ne(n);return`${t} ${i(e)} → ${i(s)}`}var $r=t=>typeof t=="string"?JSON.stringify(t):String(t);function Ic({manifest:t,values:e}){let s=Or({manifest:t,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${$r(n)}`);for(let[i,n]of Object.entries(t.optimizers)){let o=`${i}_optimizer.`,l={...t.constants,...Object.fromEntries(t.controls.map(({name:d,value:v})=>[d,v]))},c=Object.keys(l).filter(d=>d.startsWith(o));if(c.every(d=>e[d]===l[d]))continue;let h=c.map(d=>`${d.slice(o.length)}=${$r(e[d])}`);s.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`${t.own?"":"ganlib."}${t.class}(${s.join(", ")})`}function zr({data:t,seed:e,batch:s,width:i,centres:n,sides:o}){let[l,c]=o.map(Ic),h=[l,`data="${t}"`,`seed=${e}`,`batch=${s}`];return t==="drawn"&&h.push(`points=[${n.map(([d,v])=>`(${d}, ${v})`).join(", ")}]`),i!==Bt&&h.push(`width=${i}`),c&&h.push(`against=${c}`),o[0].manifest.own&&h.push('engine="kernel"'),`ganlib.Playground(${h.join(", ")})`}var jc={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},Rc=[1,20,100],Wc={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Zn=t=>Object.fromEntries(Object.entries(t).map(([e,[s,i]])=>[e,b("button",{type:"button",title:i},s)])),As=(t,...e)=>b("details",{className:"live-group"},b("summary",{},t),...e),Vc=t=>Zn({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${t}, then one of G`],discriminator:[`Step ${t}`,`updates of ${t} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Ir(t,{title:e,discriminator:s}){let i=Vc(s==="critic"?"f":"D"),n=Zn(jc),o=Zn({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let l=Te("times"),c=b("select",{id:l},...Rc.map(O=>b("option",{value:String(O)},`× ${O}`))),h=b("label",{htmlFor:l,className:"live-hidden"},"steps at a press"),d=b("p",{className:"live-status",role:"status"}),v=b("p",{className:"live-rate"}),p=b("div",{className:"live-alert",role:"alert",hidden:!0}),g=b("div",{className:"live-setup"}),k=b("div",{className:"live-pace"}),y=b("div",{className:"live-panes"}),S=b("div",{}),N=As("what you tried"),P=Object.entries(Wc).flatMap(([O,q])=>[b("dt",{},O),b("dd",{},q)]),E=Te("share"),A=b("input",{id:E,type:"text",readOnly:!0,hidden:!0}),T=b("label",{htmlFor:E,hidden:!0},"copied");return{root:b("section",{className:"live-playground",id:_i+t,tabIndex:-1,"aria-label":`playground: ${e}`},b("div",{className:"live-top"},b("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,b("span",{className:"live-joined"},i.step,h,c),i.discriminator,i.generator,i.reset),b("div",{className:"live-beside live-told"},d,v)),p,y,b("div",{className:"live-groups"},As("data, seed, pace, another beside it",g,k,b("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),N,As("share, and what the numbers mean",b("div",{className:"live-share"},b("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),T,A),b("dl",{className:"live-help"},...P)))),buttons:i,times:c,shares:n,sketch:o,status:d,rate:v,alert:p,setup:g,pace:k,panes:y,brought:S,tried:N,copied:{text:A,label:T}}}var Zs=new Set;function Wr(t){let e=Qn(t);if(!e)return!1;for(let s of Zs)if(s.name===e.name)return s.apply(e.query,!0),!0;return!1}function jr(t){if(t.defaultPrevented||t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey)return;let e=t.target instanceof Element&&t.target.closest('a[href^="#"]');e&&Wr(e.getAttribute("href")??"")&&t.preventDefault()}var Rr=()=>Wr(location.hash);function Vr(t){Zs.size||(document.addEventListener("click",jr),window.addEventListener("hashchange",Rr)),Zs.add(t);let e=Qn(location.hash);return e?.name===t.name&&t.apply(e.query,!0),()=>{Zs.delete(t),!Zs.size&&(document.removeEventListener("click",jr),window.removeEventListener("hashchange",Rr))}}var Br=t=>Uint8Array.from(atob(t),e=>e.charCodeAt(0)).buffer,Xn=(t,e)=>Float32Array.from(new Int16Array(Br(t)),s=>s*e/32767);function Hr({real:t,samples:e,arrows:s,surface:i,limit:n,pull:o,low:l,high:c,floor:h,...d},v,p){let g={edges:[0,1],shares:new Float32Array(1)},k={name:v.name,steps:0,discriminatorSteps:0,last:new Float32Array(v.measured.length).fill(NaN),rows:new Float32Array(0),samples:Xn(e,n),arrows:Xn(s,o),surface:Float32Array.from(new Uint8Array(Br(i)),y=>l+y*(c-l)/255),slopes:g,weights:g,limit:n,...d};return{real:{data:p,points:Xn(t,n),floor:h},frame:{type:"frame",data:p,panes:[k],rate:0}}}var Bc=.041666666666666664,Ai=class{constructor(e,s,i,n){this.canvas=e,this.limit=s,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let s=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-s.left)/s.width,(e.clientY-s.top)/s.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,s){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*s).toFixed(3))])}key(e){if(!this.on)return;let s=this.limit(),[i,n]=this.cursor??[0,0],o=2*s*Bc,c={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(c){let h=d=>Math.max(-s,Math.min(s,d));this.cursor=[h(i+c[0]),h(n+c[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/s,n/s);else return;e.preventDefault()}},Ur=(t,e)=>[...t,e].slice(-300);var $i=class{constructor(e){this.board=e;let{setup:s,index:i,panes:n,parts:o}=e,[l]=n,c=()=>l.shown?.limit??i.data.drawn.limit,h=v=>s.set("points",Ur(s.points,v));this.sketch=new Ai(l.canvas,c,h,()=>e.drawSoon());let d=Tr(()=>i.data.drawn.limit,v=>{e.status.alert(""),s.set("points",v),s.set("data","drawn"),e.ensureEngine()},v=>e.status.alert(v));o.brought.append(d.element);for(let v of["dragover","drop"])l.canvas.addEventListener(v,p=>{p.preventDefault(),v==="drop"&&d.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{s.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:s,sketch:i}=this;if(i.on===e)return;let{draw:n}=s.parts.sketch;!e&&document.activeElement===s.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(s.ensureEngine(),s.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(s.status.forget(),s.status.describe()),s.drawSoon()}follow(e){let{setup:s,parts:i}=this.board;e==="data"&&s.data==="drawn"&&!s.points.length&&this.turn(!0),e==="data"&&s.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!s.points.length}};var Hc={"+":(t,e)=>t+e,"-":(t,e)=>t-e,"*":(t,e)=>t*e,"/":(t,e)=>t/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Xs(t,e){if(typeof t=="number")return t;if(typeof t=="string")return Number(e[t]??NaN);let[s,...i]=t;return Hc[s](...i.map(n=>Xs(n,e)))}var Uc="uplot",Gc="u-hz",qc="u-vt",Yc="u-title",Kc="u-wrap",Jc="u-under",Qc="u-over",Zc="u-axis",os="u-off",Xc="u-select",eh="u-cursor-x",th="u-cursor-y",sh="u-cursor-pt",ih="u-legend",nh="u-live",oh="u-inline",rh="u-series",lh="u-marker",Gr="u-label",ah="u-value",ti="width",si="height";var qr="bottom",$s="left",eo="right",wo="#000",Yr=wo+"0",to="mousemove",Kr="mousedown",so="mouseup",Jr="mouseenter",Qr="mouseleave",Zr="dblclick",ch="resize",hh="scroll",Xr="change",Di="dppxchange",bo="--",zs=typeof window<"u",lo=zs?document:null,Os=zs?window:null,uh=zs?navigator:null,re,Li;function ao(){let t=devicePixelRatio;re!=t&&(re=t,Li&&ho(Xr,Li,ao),Li=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),rs(Xr,Li,ao),Os.dispatchEvent(new CustomEvent(Di)))}function nt(t,e){if(e!=null){let s=t.classList;!s.contains(e)&&s.add(e)}}function co(t,e){let s=t.classList;s.contains(e)&&s.remove(e)}function ve(t,e,s){t.style[e]=s+"px"}function yt(t,e,s,i){let n=lo.createElement(t);return e!=null&&nt(n,e),s?.insertBefore(n,i),n}function dt(t,e){return yt("div",t,e)}var el=new WeakMap;function $t(t,e,s,i,n){let o="translate("+e+"px,"+s+"px)",l=el.get(t);o!=l&&(t.style.transform=o,el.set(t,o),e<0||s<0||e>i||s>n?nt(t,os):co(t,os))}var tl=new WeakMap;function sl(t,e,s){let i=e+s,n=tl.get(t);i!=n&&(tl.set(t,i),t.style.background=e,t.style.borderColor=s)}var il=new WeakMap;function nl(t,e,s,i){let n=e+""+s,o=il.get(t);n!=o&&(il.set(t,n),t.style.height=s+"px",t.style.width=e+"px",t.style.marginLeft=i?-e/2+"px":0,t.style.marginTop=i?-s/2+"px":0)}var yo={passive:!0},fh={...yo,capture:!0};function rs(t,e,s,i){e.addEventListener(t,s,i?fh:yo)}function ho(t,e,s,i){e.removeEventListener(t,s,yo)}zs&&ao();function xt(t,e,s,i){let n;s=s||0,i=i||e.length-1;let o=i<=2147483647;for(;i-s>1;)n=o?s+i>>1:ot((s+i)/2),e[n]<t?s=n:i=n;return t-e[s]<=e[i]-t?s:i}function Ol(t){return(s,i,n)=>{let o=-1,l=-1;for(let c=i;c<=n;c++)if(t(s[c])){o=c;break}for(let c=n;c>=i;c--)if(t(s[c])){l=c;break}return[o,l]}}var Pl=t=>t!=null,Cl=t=>t!=null&&t>0,Ii=Ol(Pl),dh=Ol(Cl);function ph(t,e,s,i=0,n=!1){let o=n?dh:Ii,l=n?Cl:Pl;[e,s]=o(t,e,s);let c=t[e],h=t[e];if(e>-1)if(i==1)c=t[e],h=t[s];else if(i==-1)c=t[s],h=t[e];else for(let d=e;d<=s;d++){let v=t[d];l(v)&&(v<c?c=v:v>h&&(h=v))}return[c??ue,h??-ue]}function ji(t,e,s,i){let n=ll(t),o=ll(e);t==e&&(n==-1?(t*=s,e/=s):(t/=s,e*=s));let l=s==10?Ct:Dl,c=n==1?ot:pt,h=o==1?pt:ot,d=c(l(Oe(t))),v=h(l(Oe(e))),p=Ps(s,d),g=Ps(s,v);return s==10&&(d<0&&(p=fe(p,-d)),v<0&&(g=fe(g,-v))),i||s==2?(t=p*n,e=g*o):(t=jl(t,p),e=Ri(e,g)),[t,e]}function xo(t,e,s,i){let n=ji(t,e,s,i);return t==0&&(n[0]=0),e==0&&(n[1]=0),n}var ko=.1,ol={mode:3,pad:ko},ni={pad:0,soft:null,mode:0},mh={min:ni,max:ni};function Fi(t,e,s,i){return Wi(s)?rl(t,e,s):(ni.pad=s,ni.soft=i?0:null,ni.mode=i?3:0,rl(t,e,mh))}function ne(t,e){return t??e}function gh(t,e,s){for(e=ne(e,0),s=ne(s,t.length-1);e<=s;){if(t[e]!=null)return!0;e++}return!1}function rl(t,e,s){let i=s.min,n=s.max,o=ne(i.pad,0),l=ne(n.pad,0),c=ne(i.hard,-ue),h=ne(n.hard,ue),d=ne(i.soft,ue),v=ne(n.soft,-ue),p=ne(i.mode,0),g=ne(n.mode,0),k=e-t,y=Ct(k),S=Ke(Oe(t),Oe(e)),N=Ct(S),P=Oe(N-y);(k<1e-24||P>10)&&(k=0,(t==0||e==0)&&(k=1e-24,p==2&&d!=ue&&(o=0),g==2&&v!=-ue&&(l=0)));let E=k||S||1e3,A=Ct(E),T=Ps(10,ot(A)),B=E*(k==0?t==0?.1:1:o),O=fe(jl(t-B,T/10),24),q=t>=d&&(p==1||p==3&&O<=d||p==2&&O>=d)?d:ue,G=Ke(c,O<q&&t>=q?q:kt(q,O)),X=E*(k==0?e==0?.1:1:l),Y=fe(Ri(e+X,T/10),24),$=e<=v&&(g==1||g==3&&Y>=v||g==2&&Y<=v)?v:-ue,J=kt(h,Y>$&&e<=$?$:Ke($,Y));return G==J&&G==0&&(J=100),[G,J]}var vh=new Intl.NumberFormat(zs?uh.language:"en-US"),So=t=>vh.format(t),rt=Math,Ci=rt.PI,Oe=rt.abs,ot=rt.floor,Le=rt.round,pt=rt.ceil,kt=rt.min,Ke=rt.max,Ps=rt.pow,ll=rt.sign,Ct=rt.log10,Dl=rt.log2,wh=(t,e=1)=>rt.sinh(t)*e,io=(t,e=1)=>rt.asinh(t/e),ue=1/0;function al(t){return(Ct((t^t>>31)-(t>>31))|0)+1}function uo(t,e,s){return kt(Ke(t,e),s)}function Fl(t){return typeof t=="function"}function ee(t){return Fl(t)?t:()=>t}var bh=()=>{},zl=t=>t,Il=(t,e)=>e,yh=t=>null,cl=t=>!0,hl=(t,e)=>t==e,xh=/\.\d*?(?=9{6,}|0{6,})/gm,ls=t=>{if(Wl(t)||Ut.has(t))return t;let e=`${t}`,s=e.match(xh);if(s==null)return t;let i=s[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${ls(n)}e${o}`}return fe(t,i)};function is(t,e){return ls(fe(ls(t/e))*e)}function Ri(t,e){return ls(pt(ls(t/e))*e)}function jl(t,e){return ls(ot(ls(t/e))*e)}function fe(t,e=0){if(Wl(t))return t;let s=10**e,i=t*s*(1+Number.EPSILON);return Le(i)/s}var Ut=new Map;function Rl(t){return((""+t).split(".")[1]||"").length}function ri(t,e,s,i){let n=[],o=i.map(Rl);for(let l=e;l<s;l++){let c=Oe(l),h=fe(Ps(t,l),c);for(let d=0;d<i.length;d++){let v=t==10?+`${i[d]}e${l}`:i[d]*h,p=(l>=0?0:c)+(l>=o[d]?0:o[d]),g=t==10?v:fe(v,p);n.push(g),Ut.set(g,p)}}return n}var oi={},Eo=[],Cs=[null,null],Ht=Array.isArray,Wl=Number.isInteger,kh=t=>t===void 0;function ul(t){return typeof t=="string"}function Wi(t){let e=!1;if(t!=null){let s=t.constructor;e=s==null||s==Object}return e}function Sh(t){return t!=null&&typeof t=="object"}var Eh=Object.getPrototypeOf(Uint8Array),Vl="__proto__";function Ds(t,e=Wi){let s;if(Ht(t)){let i=t.find(n=>n!=null);if(Ht(i)||e(i)){s=Array(t.length);for(let n=0;n<t.length;n++)s[n]=Ds(t[n],e)}else s=t.slice()}else if(t instanceof Eh)s=t.slice();else if(e(t)){s={};for(let i in t)i!=Vl&&(s[i]=Ds(t[i],e))}else s=t;return s}function _e(t){let e=arguments;for(let s=1;s<e.length;s++){let i=e[s];for(let n in i)n!=Vl&&(Wi(t[n])?_e(t[n],Ds(i[n])):t[n]=Ds(i[n]))}return t}var Mh=0,Th=1,Nh=2;function _h(t,e,s){for(let i=0,n,o=-1;i<e.length;i++){let l=e[i];if(l>o){for(n=l-1;n>=0&&t[n]==null;)t[n--]=null;for(n=l+1;n<s&&t[n]==null;)t[o=n++]=null}}}function Ah(t,e){if(Oh(t)){let l=t[0].slice();for(let c=1;c<t.length;c++)l.push(...t[c].slice(1));return Ph(l[0])||(l=Lh(l)),l}let s=new Set;for(let l=0;l<t.length;l++){let h=t[l][0],d=h.length;for(let v=0;v<d;v++)s.add(h[v])}let i=[Array.from(s).sort((l,c)=>l-c)],n=i[0].length,o=new Map;for(let l=0;l<n;l++)o.set(i[0][l],l);for(let l=0;l<t.length;l++){let c=t[l],h=c[0];for(let d=1;d<c.length;d++){let v=c[d],p=Array(n).fill(void 0),g=e?e[l][d]:Th,k=[];for(let y=0;y<v.length;y++){let S=v[y],N=o.get(h[y]);S===null?g!=Mh&&(p[N]=S,g==Nh&&k.push(N)):p[N]=S}_h(p,k,n),i.push(p)}}return i}var $h=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function Lh(t){let e=t[0],s=e.length,i=Array(s);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,l)=>e[o]-e[l]);let n=[];for(let o=0;o<t.length;o++){let l=t[o],c=Array(s);for(let h=0;h<s;h++)c[h]=l[i[h]];n.push(c)}return n}function Oh(t){let e=t[0][0],s=e.length;for(let i=1;i<t.length;i++){let n=t[i][0];if(n.length!=s)return!1;if(n!=e){for(let o=0;o<s;o++)if(n[o]!=e[o])return!1}}return!0}function Ph(t,e=100){let s=t.length;if(s<=1)return!0;let i=0,n=s-1;for(;i<=n&&t[i]==null;)i++;for(;n>=i&&t[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,ot((n-i+1)/e));for(let l=t[i],c=i+o;c<=n;c+=o){let h=t[c];if(h!=null){if(h<=l)return!1;l=h}}return!0}var Bl=["January","February","March","April","May","June","July","August","September","October","November","December"],Hl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ul(t){return t.slice(0,3)}var Ch=Hl.map(Ul),Dh=Bl.map(Ul),Fh={MMMM:Bl,MMM:Dh,WWWW:Hl,WWW:Ch};function ei(t){return(t<10?"0":"")+t}function zh(t){return(t<10?"00":t<100?"0":"")+t}var Ih={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>ei(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>ei(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>ei(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>ei(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>ei(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>zh(t.getMilliseconds())};function Mo(t,e){e=e||Fh;let s=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(t);)s.push(n[0][0]=="{"?Ih[n[1]]:n[0]);return o=>{let l="";for(let c=0;c<s.length;c++)l+=typeof s[c]=="string"?s[c]:s[c](o,e);return l}}var jh=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Rh(t,e){let s;return e=="UTC"||e=="Etc/UTC"?s=new Date(+t+t.getTimezoneOffset()*6e4):e==jh?s=t:(s=new Date(t.toLocaleString("en-US",{timeZone:e})),s.setMilliseconds(t.getMilliseconds())),s}var Gl=t=>t%1==0,zi=[1,2,2.5,5],Wh=ri(10,-32,0,zi),ql=ri(10,0,32,zi),Vh=ql.filter(Gl),ns=Wh.concat(ql),To=`
`,Yl="{YYYY}",fl=To+Yl,Kl="{M}/{D}",ii=To+Kl,Oi=ii+"/{YY}",Jl="{aa}",Bh="{h}:{mm}",Ls=Bh+Jl,dl=To+Ls,pl=":{ss}",ae=null;function Ql(t){let e=t*1e3,s=e*60,i=s*60,n=i*24,o=n*30,l=n*365,h=(t==1?ri(10,0,3,zi).filter(Gl):ri(10,-3,0,zi)).concat([e,e*5,e*10,e*15,e*30,s,s*5,s*10,s*15,s*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,Yl,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",fl,ae,ae,ae,ae,ae,1],[n,Kl,fl,ae,ae,ae,ae,ae,1],[i,"{h}"+Jl,Oi,ae,ii,ae,ae,ae,1],[s,Ls,Oi,ae,ii,ae,ae,ae,1],[e,pl,Oi+" "+Ls,ae,ii+" "+Ls,ae,dl,ae,1],[t,pl+".{fff}",Oi+" "+Ls,ae,ii+" "+Ls,ae,dl,ae,1]];function v(p){return(g,k,y,S,N,P)=>{let E=[],A=N>=l,T=N>=o&&N<l,B=p(y),O=fe(B*t,3),q=no(B.getFullYear(),A?0:B.getMonth(),T||A?1:B.getDate()),G=fe(q*t,3);if(T||A){let X=T?N/o:0,Y=A?N/l:0,$=O==G?O:fe(no(q.getFullYear()+Y,q.getMonth()+X,1)*t,3),J=new Date(Le($/t)),z=J.getFullYear(),H=J.getMonth();for(let W=0;$<=S;W++){let te=no(z+Y*W,H+X*W,1),R=te-p(fe(te*t,3));$=fe((+te+R)*t,3),$<=S&&E.push($)}}else{let X=N>=n?n:N,Y=ot(y)-ot(O),$=G+Y+Ri(O-G,X);E.push($);let J=p($),z=J.getHours()+J.getMinutes()/s+J.getSeconds()/i,H=N/i,W=g.axes[k]._space,te=P/W;for(;$=fe($+N,t==1?0:3),!($>S);)if(H>1){let R=ot(fe(z+H,6))%24,se=p($).getHours()-R;se>1&&(se=-1),$-=se*i,z=(z+H)%24;let ce=E[E.length-1];fe(($-ce)/N,3)*te>=.7&&E.push($)}else E.push($)}return E}}return[h,d,v]}var[Hh,Uh,Gh]=Ql(1),[qh,Yh,Kh]=Ql(.001);ri(2,-53,53,[1]);function ml(t,e){return t.map(s=>s.map((i,n)=>n==0||n==8||i==null?i:e(n==1||s[8]==0?i:s[1]+i)))}function gl(t,e){return(s,i,n,o,l)=>{let c=e.find(y=>l>=y[0])||e[e.length-1],h,d,v,p,g,k;return i.map(y=>{let S=t(y),N=S.getFullYear(),P=S.getMonth(),E=S.getDate(),A=S.getHours(),T=S.getMinutes(),B=S.getSeconds(),O=N!=h&&c[2]||P!=d&&c[3]||E!=v&&c[4]||A!=p&&c[5]||T!=g&&c[6]||B!=k&&c[7]||c[1];return h=N,d=P,v=E,p=A,g=T,k=B,O(S)})}}function Jh(t,e){let s=Mo(e);return(i,n,o,l,c)=>n.map(h=>s(t(h)))}function no(t,e,s){return new Date(t,e,s)}function vl(t,e){return e(t)}var Qh="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function wl(t,e){return(s,i,n,o)=>o==null?bo:e(t(i))}function Zh(t,e){let s=t.series[e];return s.width?s.stroke(t,e):s.points.width?s.points.stroke(t,e):null}function Xh(t,e){return t.series[e].fill(t,e)}var eu={show:!0,live:!0,isolate:!1,mount:bh,markers:{show:!0,width:2,stroke:Zh,fill:Xh,dash:"solid"},idx:null,idxs:null,values:[]};function tu(t,e){let s=t.cursor.points,i=dt(),n=s.size(t,e);ve(i,ti,n),ve(i,si,n);let o=n/-2;ve(i,"marginLeft",o),ve(i,"marginTop",o);let l=s.width(t,e,n);return l&&ve(i,"borderWidth",l),i}function su(t,e){let s=t.series[e].points;return s._fill||s._stroke}function iu(t,e){let s=t.series[e].points;return s._stroke||s._fill}function nu(t,e){return t.series[e].points.size}var oo=[0,0];function ou(t,e,s){return oo[0]=e,oo[1]=s,oo}function Pi(t,e,s,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&s(n)}}function ro(t,e,s,i=!0){return n=>{(!i||n.target==e)&&s(n)}}var ru={show:!0,x:!0,y:!0,lock:!1,move:ou,points:{one:!1,show:tu,size:nu,width:0,stroke:iu,fill:su},bind:{mousedown:Pi,mouseup:Pi,click:Pi,dblclick:Pi,mousemove:ro,mouseleave:ro,mouseenter:ro},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,s,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Zl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},No=_e({},Zl,{filter:Il}),Xl=_e({},No,{size:10}),ea=_e({},Zl,{show:!1}),_o='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ta="bold "+_o,sa=1.5,bl={show:!0,scale:"x",stroke:wo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ta,side:2,grid:No,ticks:Xl,border:ea,font:_o,lineGap:sa,rotate:0},lu="Value",au="Time",yl={show:!0,scale:"x",auto:!1,sorted:1,min:ue,max:-ue,idxs:[]};function cu(t,e,s,i,n){return e.map(o=>o==null?"":So(o))}function hu(t,e,s,i,n,o,l){let c=[],h=Ut.get(n)||0;s=l?s:fe(Ri(s,n),h);for(let d=s;d<=i;d=fe(d+n,h))c.push(Object.is(d,-0)?0:d);return c}function fo(t,e,s,i,n,o,l){let c=[],h=t.scales[t.axes[e].scale].log,d=h==10?Ct:Dl,v=ot(d(s));n=Ps(h,v),h==10&&(n=ns[xt(n,ns)]);let p=s,g=n*h;h==10&&(g=ns[xt(g,ns)]);do c.push(p),p=p+n,h==10&&!Ut.has(p)&&(p=fe(p,Ut.get(n))),p>=g&&(n=p,g=n*h,h==10&&(g=ns[xt(g,ns)]));while(p<=i);return c}function uu(t,e,s,i,n,o,l){let h=t.scales[t.axes[e].scale].asinh,d=i>h?fo(t,e,Ke(h,s),i,n):[h],v=i>=0&&s<=0?[0]:[];return(s<-h?fo(t,e,Ke(h,-i),-s,n):[h]).reverse().map(g=>-g).concat(v,d)}var ia=/./,fu=/[12357]/,du=/[125]/,xl=/1/,po=(t,e,s,i)=>t.map((n,o)=>e==4&&n==0||o%i==0&&s.test(n.toExponential()[n<0?1:0])?n:null);function pu(t,e,s,i,n){let o=t.axes[s],l=o.scale,c=t.scales[l],h=t.valToPos,d=o._space,v=h(10,l),p=h(9,l)-v>=d?ia:h(7,l)-v>=d?fu:h(5,l)-v>=d?du:xl;if(p==xl){let g=Oe(h(1,l)-v);if(g<d)return po(e.slice().reverse(),c.distr,p,pt(d/g)).reverse()}return po(e,c.distr,p,1)}function mu(t,e,s,i,n){let o=t.axes[s],l=o.scale,c=o._space,h=t.valToPos,d=Oe(h(1,l)-h(2,l));return d<c?po(e.slice().reverse(),3,ia,pt(c/d)).reverse():e}function gu(t,e,s,i){return i==null?bo:e==null?"":So(e)}var kl={show:!0,scale:"y",stroke:wo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ta,side:3,grid:No,ticks:Xl,border:ea,font:_o,lineGap:sa,rotate:0};function vu(t,e){let s=3+(t||1)*2;return fe(s*e,3)}function wu(t,e){let{scale:s,idxs:i}=t.series[0],n=t._data[0],o=t.valToPos(n[i[0]],s,!0),l=t.valToPos(n[i[1]],s,!0),c=Oe(l-o),h=t.series[e],d=c/(h.points.space*re);return i[1]-i[0]<=d}var Sl={scale:null,auto:!0,sorted:0,min:ue,max:-ue},na=(t,e,s,i,n)=>n,El={show:!0,auto:!0,sorted:0,gaps:na,alpha:1,facets:[_e({},Sl,{scale:"x"}),_e({},Sl,{scale:"y"})]},Ml={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:na,alpha:1,points:{show:wu,filter:null},values:null,min:ue,max:-ue,idxs:[],path:null,clip:null};function bu(t,e,s,i,n){return s/10}var oa={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},yu=_e({},oa,{time:!1,ori:1}),Tl={};function ra(t,e){let s=Tl[t];return s||(s={key:t,plots:[],sub(i){s.plots.push(i)},unsub(i){s.plots=s.plots.filter(n=>n!=i)},pub(i,n,o,l,c,h,d){for(let v=0;v<s.plots.length;v++)s.plots[v]!=n&&s.plots[v].pub(i,n,o,l,c,h,d)}},t!=null&&(Tl[t]=s)),s}var Fs=1,mo=2;function as(t,e,s){let i=t.mode,n=t.series[e],o=i==2?t._data[e]:t._data,l=t.scales,c=t.bbox,h=o[0],d=i==2?o[1]:o[e],v=i==2?l[n.facets[0].scale]:l[t.series[0].scale],p=i==2?l[n.facets[1].scale]:l[n.scale],g=c.left,k=c.top,y=c.width,S=c.height,N=t.valToPosH,P=t.valToPosV;return v.ori==0?s(n,h,d,v,p,N,P,g,k,y,S,Bi,Is,Ui,aa,ha):s(n,h,d,v,p,P,N,k,g,S,y,Hi,js,Lo,ca,ua)}function Ao(t,e){let s=0,i=0,n=ne(t.bands,Eo);for(let o=0;o<n.length;o++){let l=n[o];l.series[0]==e?s=l.dir:l.series[1]==e&&(l.dir==1?i|=1:i|=2)}return[s,i==1?-1:i==2?1:i==3?2:0]}function xu(t,e,s,i,n){let o=t.mode,l=t.series[e],c=o==2?l.facets[1].scale:l.scale,h=t.scales[c];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Dt(t,e,s,i,n,o){return as(t,e,(l,c,h,d,v,p,g,k,y,S,N)=>{let P=l.pxRound,E=d.dir*(d.ori==0?1:-1),A=d.ori==0?Is:js,T,B;E==1?(T=s,B=i):(T=i,B=s);let O=P(p(c[T],d,S,k)),q=P(g(h[T],v,N,y)),G=P(p(c[B],d,S,k)),X=P(g(o==1?v.max:v.min,v,N,y)),Y=new Path2D(n);return A(Y,G,X),A(Y,O,X),A(Y,O,q),Y})}function Vi(t,e,s,i,n,o){let l=null;if(t.length>0){l=new Path2D;let c=e==0?Ui:Lo,h=s;for(let p=0;p<t.length;p++){let g=t[p];if(g[1]>g[0]){let k=g[0]-h;k>0&&c(l,h,i,k,i+o),h=g[1]}}let d=s+n-h,v=10;d>0&&c(l,h,i-v/2,d,i+o+v)}return l}function ku(t,e,s){let i=t[t.length-1];i&&i[0]==e?i[1]=s:t.push([e,s])}function $o(t,e,s,i,n,o,l){let c=[],h=t.length;for(let d=n==1?s:i;d>=s&&d<=i;d+=n)if(e[d]===null){let p=d,g=d;if(n==1)for(;++d<=i&&e[d]===null;)g=d;else for(;--d>=s&&e[d]===null;)g=d;let k=o(t[p]),y=g==p?k:o(t[g]),S=p-n;k=l<=0&&S>=0&&S<h?o(t[S]):k;let P=g+n;y=l>=0&&P>=0&&P<h?o(t[P]):y,y>=k&&c.push([k,y])}return c}function Nl(t){return t==0?zl:t==1?Le:e=>is(e,t)}function la(t){let e=t==0?Bi:Hi,s=t==0?(n,o,l,c,h,d)=>{n.arcTo(o,l,c,h,d)}:(n,o,l,c,h,d)=>{n.arcTo(l,o,h,c,d)},i=t==0?(n,o,l,c,h)=>{n.rect(o,l,c,h)}:(n,o,l,c,h)=>{n.rect(l,o,h,c)};return(n,o,l,c,h,d=0,v=0)=>{d==0&&v==0?i(n,o,l,c,h):(d=kt(d,c/2,h/2),v=kt(v,c/2,h/2),e(n,o+d,l),s(n,o+c,l,o+c,l+h,d),s(n,o+c,l+h,o,l+h,v),s(n,o,l+h,o,l,v),s(n,o,l,o+c,l,d),n.closePath())}}var Bi=(t,e,s)=>{t.moveTo(e,s)},Hi=(t,e,s)=>{t.moveTo(s,e)},Is=(t,e,s)=>{t.lineTo(e,s)},js=(t,e,s)=>{t.lineTo(s,e)},Ui=la(0),Lo=la(1),aa=(t,e,s,i,n,o)=>{t.arc(e,s,i,n,o)},ca=(t,e,s,i,n,o)=>{t.arc(s,e,i,n,o)},ha=(t,e,s,i,n,o,l)=>{t.bezierCurveTo(e,s,i,n,o,l)},ua=(t,e,s,i,n,o,l)=>{t.bezierCurveTo(s,e,n,i,l,o)};function fa(t){return(e,s,i,n,o)=>as(e,s,(l,c,h,d,v,p,g,k,y,S,N)=>{let{pxRound:P,points:E}=l,A,T;d.ori==0?(A=Bi,T=aa):(A=Hi,T=ca);let B=fe(E.width*re,3),O=(E.size-E.width)/2*re,q=fe(O*2,3),G=new Path2D,X=new Path2D,{left:Y,top:$,width:J,height:z}=e.bbox;Ui(X,Y-q,$-q,J+q*2,z+q*2);let H=W=>{if(h[W]!=null){let te=P(p(c[W],d,S,k)),R=P(g(h[W],v,N,y));A(G,te+O,R),T(G,te,R,O,0,Ci*2)}};if(o)o.forEach(H);else for(let W=i;W<=n;W++)H(W);return{stroke:B>0?G:null,fill:G,clip:X,flags:Fs|mo}})}function da(t){return(e,s,i,n,o,l)=>{i!=n&&(o!=i&&l!=i&&t(e,s,i),o!=n&&l!=n&&t(e,s,n),t(e,s,l))}}var Su=da(Is),Eu=da(js);function pa(t){let e=ne(t?.alignGaps,0);return(s,i,n,o)=>as(s,i,(l,c,h,d,v,p,g,k,y,S,N)=>{[n,o]=Ii(h,n,o);let P=l.pxRound,E=z=>P(p(z,d,S,k)),A=z=>P(g(z,v,N,y)),T,B;d.ori==0?(T=Is,B=Su):(T=js,B=Eu);let O=d.dir*(d.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Fs},G=q.stroke,X=!1;if(o-n>=S*4){let z=I=>s.posToVal(I,d.key,!0),H=null,W=null,te,R,Je,we=E(c[O==1?n:o]),se=E(c[n]),ce=E(c[o]),Q=z(O==1?se+1:ce-1);for(let I=O==1?n:o;I>=n&&I<=o;I+=O){let Ae=c[I],be=(O==1?Ae<Q:Ae>Q)?we:E(Ae),le=h[I];be==we?le!=null?(R=le,H==null?(T(G,be,A(R)),te=H=W=R):R<H?H=R:R>W&&(W=R)):le===null&&(X=!0):(H!=null&&B(G,we,A(H),A(W),A(te),A(R)),le!=null?(R=le,T(G,be,A(R)),H=W=te=R):(H=W=null,le===null&&(X=!0)),we=be,Q=z(we+O))}H!=null&&H!=W&&Je!=we&&B(G,we,A(H),A(W),A(te),A(R))}else for(let z=O==1?n:o;z>=n&&z<=o;z+=O){let H=h[z];H===null?X=!0:H!=null&&T(G,E(c[z]),A(H))}let[$,J]=Ao(s,i);if(l.fill!=null||$!=0){let z=q.fill=new Path2D(G),H=l.fillTo(s,i,l.min,l.max,$),W=A(H),te=E(c[n]),R=E(c[o]);O==-1&&([R,te]=[te,R]),T(z,R,W),T(z,te,W)}if(!l.spanGaps){let z=[];X&&z.push(...$o(c,h,n,o,O,E,e)),q.gaps=z=l.gaps(s,i,n,o,z),q.clip=Vi(z,d.ori,k,y,S,N)}return J!=0&&(q.band=J==2?[Dt(s,i,n,o,G,-1),Dt(s,i,n,o,G,1)]:Dt(s,i,n,o,G,J)),q})}function Mu(t){let e=ne(t.align,1),s=ne(t.ascDesc,!1),i=ne(t.alignGaps,0),n=ne(t.extend,!1);return(o,l,c,h)=>as(o,l,(d,v,p,g,k,y,S,N,P,E,A)=>{[c,h]=Ii(p,c,h);let T=d.pxRound,{left:B,width:O}=o.bbox,q=se=>T(y(se,g,E,N)),G=se=>T(S(se,k,A,P)),X=g.ori==0?Is:js,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Fs},$=Y.stroke,J=g.dir*(g.ori==0?1:-1),z=G(p[J==1?c:h]),H=q(v[J==1?c:h]),W=H,te=H;n&&e==-1&&(te=B,X($,te,z)),X($,H,z);for(let se=J==1?c:h;se>=c&&se<=h;se+=J){let ce=p[se];if(ce==null)continue;let Q=q(v[se]),I=G(ce);e==1?X($,Q,z):X($,W,I),X($,Q,I),z=I,W=Q}let R=W;n&&e==1&&(R=B+O,X($,R,z));let[Je,we]=Ao(o,l);if(d.fill!=null||Je!=0){let se=Y.fill=new Path2D($),ce=d.fillTo(o,l,d.min,d.max,Je),Q=G(ce);X(se,R,Q),X(se,te,Q)}if(!d.spanGaps){let se=[];se.push(...$o(v,p,c,h,J,q,i));let ce=d.width*re/2,Q=s||e==1?ce:-ce,I=s||e==-1?-ce:ce;se.forEach(Ae=>{Ae[0]+=Q,Ae[1]+=I}),Y.gaps=se=d.gaps(o,l,c,h,se),Y.clip=Vi(se,g.ori,N,P,E,A)}return we!=0&&(Y.band=we==2?[Dt(o,l,c,h,$,-1),Dt(o,l,c,h,$,1)]:Dt(o,l,c,h,$,we)),Y})}function _l(t,e,s,i,n,o,l=ue){if(t.length>1){let c=null;for(let h=0,d=1/0;h<t.length;h++)if(e[h]!==void 0){if(c!=null){let v=Oe(t[h]-t[c]);v<d&&(d=v,l=Oe(s(t[h],i,n,o)-s(t[c],i,n,o)))}c=h}}return l}function Tu(t){t=t||oi;let e=ne(t.size,[.6,ue,1]),s=t.align||0,i=t.gap||0,n=t.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),l=1-e[0],c=ne(e[1],ue),h=ne(e[2],1),d=ne(t.disp,oi),v=ne(t.each,k=>{}),{fill:p,stroke:g}=d;return(k,y,S,N)=>as(k,y,(P,E,A,T,B,O,q,G,X,Y,$)=>{let J=P.pxRound,z=s,H=i*re,W=c*re,te=h*re,R,Je;T.ori==0?[R,Je]=o(k,y):[Je,R]=o(k,y);let we=T.dir*(T.ori==0?1:-1),se=T.ori==0?Ui:Lo,ce=T.ori==0?v:(D,de,$e,ds,Yt,Et,Kt)=>{v(D,de,$e,Yt,ds,Kt,Et)},Q=ne(k.bands,Eo).find(D=>D.series[0]==y),I=Q!=null?Q.dir:0,Ae=P.fillTo(k,y,P.min,P.max,I),He=J(q(Ae,B,$,X)),be,le,mt,Xe=Y,xe=J(P.width*re),St=!1,Lt=null,lt=null,Ft=null,hs=null;p!=null&&(xe==0||g!=null)&&(St=!0,Lt=p.values(k,y,S,N),lt=new Map,new Set(Lt).forEach(D=>{D!=null&&lt.set(D,new Path2D)}),xe>0&&(Ft=g.values(k,y,S,N),hs=new Map,new Set(Ft).forEach(D=>{D!=null&&hs.set(D,new Path2D)})));let{x0:us,size:Rs}=d;if(us!=null&&Rs!=null){z=1,E=us.values(k,y,S,N),us.unit==2&&(E=E.map($e=>k.posToVal(G+$e*Y,T.key,!0)));let D=Rs.values(k,y,S,N);Rs.unit==2?le=D[0]*Y:le=O(D[0],T,Y,G)-O(0,T,Y,G),Xe=_l(E,A,O,T,Y,G,Xe),mt=Xe-le+H}else Xe=_l(E,A,O,T,Y,G,Xe),mt=Xe*l+H,le=Xe-mt;mt<1&&(mt=0),xe>=le/2&&(xe=0),mt<5&&(J=zl);let ui=mt>0,Gt=Xe-mt-(ui?xe:0);le=J(uo(Gt,te,W)),be=(z==0?le/2:z==we?0:le)-z*we*((z==0?H/2:0)+(ui?xe/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},fs=St?null:new Path2D,Ot=null;if(Q!=null)Ot=k.data[Q.series[1]];else{let{y0:D,y1:de}=d;D!=null&&de!=null&&(A=de.values(k,y,S,N),Ot=D.values(k,y,S,N))}let qt=R*le,K=Je*le;for(let D=we==1?S:N;D>=S&&D<=N;D+=we){let de=A[D];if(de==null)continue;if(Ot!=null){let Qe=Ot[D]??0;if(de-Qe==0)continue;He=q(Qe,B,$,X)}let $e=T.distr!=2||d!=null?E[D]:D,ds=O($e,T,Y,G),Yt=q(ne(de,Ae),B,$,X),Et=J(ds-be),Kt=J(Ke(Yt,He)),et=J(kt(Yt,He)),at=Kt-et;if(de!=null){let Qe=de<0?K:qt,gt=de<0?qt:K;St?(xe>0&&Ft[D]!=null&&se(hs.get(Ft[D]),Et,et+ot(xe/2),le,Ke(0,at-xe),Qe,gt),Lt[D]!=null&&se(lt.get(Lt[D]),Et,et+ot(xe/2),le,Ke(0,at-xe),Qe,gt)):se(fs,Et,et+ot(xe/2),le,Ke(0,at-xe),Qe,gt),ce(k,y,D,Et-xe/2,et,le+xe,at)}}return xe>0?Ue.stroke=St?hs:fs:St||(Ue._fill=P.width==0?P._fill:P._stroke??P._fill,Ue.width=0),Ue.fill=St?lt:fs,Ue})}function Nu(t,e){let s=ne(e?.alignGaps,0);return(i,n,o,l)=>as(i,n,(c,h,d,v,p,g,k,y,S,N,P)=>{[o,l]=Ii(d,o,l);let E=c.pxRound,A=R=>E(g(R,v,N,y)),T=R=>E(k(R,p,P,S)),B,O,q;v.ori==0?(B=Bi,q=Is,O=ha):(B=Hi,q=js,O=ua);let G=v.dir*(v.ori==0?1:-1),X=A(h[G==1?o:l]),Y=X,$=[],J=[];for(let R=G==1?o:l;R>=o&&R<=l;R+=G)if(d[R]!=null){let we=h[R],se=A(we);$.push(Y=se),J.push(T(d[R]))}let z={stroke:t($,J,B,q,O,E),fill:null,clip:null,band:null,gaps:null,flags:Fs},H=z.stroke,[W,te]=Ao(i,n);if(c.fill!=null||W!=0){let R=z.fill=new Path2D(H),Je=c.fillTo(i,n,c.min,c.max,W),we=T(Je);q(R,Y,we),q(R,X,we)}if(!c.spanGaps){let R=[];R.push(...$o(h,d,o,l,G,A,s)),z.gaps=R=c.gaps(i,n,o,l,R),z.clip=Vi(R,v.ori,y,S,N,P)}return te!=0&&(z.band=te==2?[Dt(i,n,o,l,H,-1),Dt(i,n,o,l,H,1)]:Dt(i,n,o,l,H,te)),z})}function _u(t){return Nu(Au,t)}function Au(t,e,s,i,n,o){let l=t.length;if(l<2)return null;let c=new Path2D;if(s(c,t[0],e[0]),l==2)i(c,t[1],e[1]);else{let h=Array(l),d=Array(l-1),v=Array(l-1),p=Array(l-1);for(let g=0;g<l-1;g++)v[g]=e[g+1]-e[g],p[g]=t[g+1]-t[g],d[g]=v[g]/p[g];h[0]=d[0];for(let g=1;g<l-1;g++)d[g]===0||d[g-1]===0||d[g-1]>0!=d[g]>0?h[g]=0:(h[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/d[g-1]+(p[g]+2*p[g-1])/d[g]),isFinite(h[g])||(h[g]=0));h[l-1]=d[l-2];for(let g=0;g<l-1;g++)n(c,t[g]+p[g]/3,e[g]+h[g]*p[g]/3,t[g+1]-p[g]/3,e[g+1]-h[g+1]*p[g]/3,t[g+1],e[g+1])}return c}var go=new Set;function Al(){for(let t of go)t.syncRect(!0)}zs&&(rs(ch,Os,Al),rs(hh,Os,Al,!0),rs(Di,Os,()=>{Pe.pxRatio=re}));var $u=pa(),Lu=fa();function $l(t,e,s,i){return(i?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((o,l)=>vo(o,l,e,s))}function Ou(t,e){return t.map((s,i)=>i==0?{}:_e({},e,s))}function vo(t,e,s,i){return _e({},e==0?s:i,t)}function ma(t,e,s){return e==null?Cs:[e,s]}var Pu=ma;function Cu(t,e,s){return e==null?Cs:Fi(e,s,ko,!0)}function ga(t,e,s,i){return e==null?Cs:ji(e,s,t.scales[i].log,!1)}var Du=ga;function va(t,e,s,i){return e==null?Cs:xo(e,s,t.scales[i].log,!1)}var Fu=va;function zu(t,e,s,i,n){let o=Ke(al(t),al(e)),l=e-t,c=xt(n/i*l,s);do{let h=s[c],d=i*h/l;if(d>=n&&o+(h<5?Ut.get(h):0)<=17)return[h,d]}while(++c<s.length);return[0,0]}function Ll(t){let e,s;return t=t.replace(/(\d+)px/,(i,n)=>(e=Le((s=+n)*re))+"px"),[t,e,s]}function Iu(t){t.show&&[t.font,t.labelFont].forEach(e=>{let s=fe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,s+"px"),e[1]=s})}function Pe(t,e,s){let i={mode:ne(t.mode,1)},n=i.mode;function o(r,a,u,f){let m=a.valToPct(r);return f+u*(a.dir==-1?1-m:m)}function l(r,a,u,f){let m=a.valToPct(r);return f+u*(a.dir==-1?m:1-m)}function c(r,a,u,f){return a.ori==0?o(r,a,u,f):l(r,a,u,f)}i.valToPosH=o,i.valToPosV=l;let h=!1;i.status=0;let d=i.root=dt(Uc);if(t.id!=null&&(d.id=t.id),nt(d,t.class),t.title){let r=dt(Yc,d);r.textContent=t.title}let v=yt("canvas"),p=i.ctx=v.getContext("2d"),g=dt(Kc,d);rs("click",g,r=>{r.target===y&&(pe!=Es||ye!=Ms)&&We.click(i,r)},!0);let k=i.under=dt(Jc,g);g.appendChild(v);let y=i.over=dt(Qc,g);t=Ds(t);let S=+ne(t.pxAlign,1),N=Nl(S);(t.plugins||[]).forEach(r=>{r.opts&&(t=r.opts(i,t)||t)});let P=t.ms||.001,E=i.series=n==1?$l(t.series||[],yl,Ml,!1):Ou(t.series||[null],El),A=i.axes=$l(t.axes||[],bl,kl,!0),T=i.scales={},B=i.bands=t.bands||[];B.forEach(r=>{r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1)});let O=n==2?E[1].facets[0].scale:E[0].scale,q={axes:ic,series:Za},G=(t.drawOrder||["axes","series"]).map(r=>q[r]);function X(r){let a=r.distr==3?u=>Ct(u>0?u:r.clamp(i,u,r.min,r.max,r.key)):r.distr==4?u=>io(u,r.asinh):r.distr==100?u=>r.fwd(u):u=>u;return u=>{let f=a(u),{_min:m,_max:w}=r,x=w-m;return(f-m)/x}}function Y(r){let a=T[r];if(a==null){let u=(t.scales||oi)[r]||oi;if(u.from!=null){Y(u.from);let f=_e({},T[u.from],u,{key:r});f.valToPct=X(f),T[r]=f}else{a=T[r]=_e({},r==O?oa:yu,u),a.key=r;let f=a.time,m=a.range,w=Ht(m);if((r!=O||n==2&&!f)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?ol:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?ol:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&Wi(m))){let x=m;m=(M,_,L)=>_==null?Cs:Fi(_,L,x)}a.range=ee(m||(f?Pu:r==O?a.distr==3?Du:a.distr==4?Fu:ma:a.distr==3?ga:a.distr==4?va:Cu)),a.auto=ee(w?!1:a.auto),a.clamp=ee(a.clamp||bu),a._min=a._max=null,a.valToPct=X(a)}}}Y("x"),Y("y"),n==1&&E.forEach(r=>{Y(r.scale)}),A.forEach(r=>{Y(r.scale)});for(let r in t.scales)Y(r);let $=T[O],J=$.distr,z,H;$.ori==0?(nt(d,Gc),z=o,H=l):(nt(d,qc),z=l,H=o);let W={};for(let r in T){let a=T[r];(a.min!=null||a.max!=null)&&(W[r]={min:a.min,max:a.max},a.min=a.max=null)}let te=t.tzDate||(r=>new Date(Le(r/P))),R=t.fmtDate||Mo,Je=P==1?Gh(te):Kh(te),we=gl(te,ml(P==1?Uh:Yh,R)),se=wl(te,vl(Qh,R)),ce=[],Q=i.legend=_e({},eu,t.legend),I=i.cursor=_e({},ru,{drag:{y:n==2}},t.cursor),Ae=Q.show,He=I.show,be=Q.markers;Q.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let le,mt,Xe,xe=[],St=[],Lt,lt=!1,Ft={};if(Q.live){let r=E[1]?E[1].values:null;lt=r!=null,Lt=lt?r(i,1,0):{_:0};for(let a in Lt)Ft[a]=bo}if(Ae)if(le=yt("table",ih,d),Xe=yt("tbody",null,le),Q.mount(i,le),lt){mt=yt("thead",null,le,Xe);let r=yt("tr",null,mt);yt("th",null,r);for(var hs in Lt)yt("th",Gr,r).textContent=hs}else nt(le,oh),Q.live&&nt(le,nh);let us={show:!0},Rs={show:!1};function ui(r,a){if(a==0&&(lt||!Q.live||n==2))return Cs;let u=[],f=yt("tr",rh,Xe,Xe.childNodes[a]);nt(f,r.class),r.show||nt(f,os);let m=yt("th",null,f);if(be.show){let M=dt(lh,m);if(a>0){let _=be.width(i,a);_&&(M.style.border=_+"px "+be.dash(i,a)+" "+be.stroke(i,a)),M.style.background=be.fill(i,a)}}let w=dt(Gr,m);r.label instanceof HTMLElement?w.appendChild(r.label):w.textContent=r.label,a>0&&(be.show||(w.style.color=r.width>0?be.stroke(i,a):be.fill(i,a)),Ue("click",m,M=>{if(I._lock)return;Qt(M);let _=E.indexOf(r);if((M.ctrlKey||M.metaKey)!=Q.isolate){let L=E.some((C,F)=>F>0&&F!=_&&C.show);E.forEach((C,F)=>{F>0&&Tt(F,L?F==_?us:Rs:us,!0,Me.setSeries)})}else Tt(_,{show:!r.show},!0,Me.setSeries)},!1),ms&&Ue(Jr,m,M=>{I._lock||(Qt(M),Tt(E.indexOf(r),Ns,!0,Me.setSeries))},!1));for(var x in Lt){let M=yt("td",ah,f);M.textContent="--",u.push(M)}return[f,u]}let Gt=new Map;function Ue(r,a,u,f=!0){let m=Gt.get(a)||{},w=I.bind[r](i,a,u,f);w&&(rs(r,a,m[r]=w),Gt.set(a,m))}function fs(r,a,u){let f=Gt.get(a)||{};for(let m in f)(r==null||m==r)&&(ho(m,a,f[m]),delete f[m]);r==null&&Gt.delete(a)}let Ot=0,qt=0,K=0,D=0,de=0,$e=0,ds=de,Yt=$e,Et=K,Kt=D,et=0,at=0,Qe=0,gt=0;i.bbox={};let fn=!1,fi=!1,ps=!1,Jt=!1,di=!1,ct=!1;function dn(r,a,u){(u||r!=i.width||a!=i.height)&&zo(r,a),ys(!1),ps=!0,fi=!0,xs()}function zo(r,a){i.width=Ot=K=r,i.height=qt=D=a,de=$e=0,Ua(),Ga();let u=i.bbox;et=u.left=is(de*re,.5),at=u.top=is($e*re,.5),Qe=u.width=is(K*re,.5),gt=u.height=is(D*re,.5)}let Va=3;function Ba(){let r=!1,a=0;for(;!r;){a++;let u=tc(a),f=sc(a);r=a==Va||u&&f,r||(zo(i.width,i.height),fi=!0)}}function Ha({width:r,height:a}){dn(r,a)}i.setSize=Ha;function Ua(){let r=!1,a=!1,u=!1,f=!1;A.forEach((m,w)=>{if(m.show&&m._show){let{side:x,_size:M}=m,_=x%2,L=m.label!=null?m.labelSize:0,C=M+L;C>0&&(_?(K-=C,x==3?(de+=C,f=!0):u=!0):(D-=C,x==0?($e+=C,r=!0):a=!0))}}),Zt[0]=r,Zt[1]=u,Zt[2]=a,Zt[3]=f,K-=zt[1]+zt[3],de+=zt[3],D-=zt[2]+zt[0],$e+=zt[0]}function Ga(){let r=de+K,a=$e+D,u=de,f=$e;function m(w,x){switch(w){case 1:return r+=x,r-x;case 2:return a+=x,a-x;case 3:return u-=x,u+x;case 0:return f-=x,f+x}}A.forEach((w,x)=>{if(w.show&&w._show){let M=w.side;w._pos=m(M,w._size),w.label!=null&&(w._lpos=m(M,w.labelSize))}})}if(I.dataIdx==null){let r=I.hover,a=r.skip=new Set(r.skip??[]);a.add(void 0);let u=r.prox=ee(r.prox),f=r.bias??=0;I.dataIdx=(m,w,x,M)=>{if(w==0)return x;let _=x,L=u(m,w,x,M)??ue,C=L>=0&&L<ue,F=$.ori==0?K:D,U=I.left,oe=e[0],ie=e[w];if(a.has(ie[x])){_=null;let Z=null,V=null,j;if(f==0||f==-1)for(j=x;Z==null&&j-- >0;)a.has(ie[j])||(Z=j);if(f==0||f==1)for(j=x;V==null&&j++<ie.length;)a.has(ie[j])||(V=j);if(Z!=null||V!=null)if(C){let ge=Z==null?-1/0:z(oe[Z],$,F,0),ke=V==null?1/0:z(oe[V],$,F,0),je=U-ge,he=ke-U;je<=he?je<=L&&(_=Z):he<=L&&(_=V)}else _=V==null?Z:Z==null?V:x-Z<=V-x?Z:V}else C&&Oe(U-z(oe[x],$,F,0))>L&&(_=null);return _}}let Qt=r=>{I.event=r};I.idxs=ce,I._lock=!1;let Be=I.points;Be.show=ee(Be.show),Be.size=ee(Be.size),Be.stroke=ee(Be.stroke),Be.width=ee(Be.width),Be.fill=ee(Be.fill);let Mt=i.focus=_e({},t.focus||{alpha:.3},I.focus),ms=Mt.prox>=0,gs=ms&&Be.one,ht=[],vs=[],ws=[];function Io(r,a){let u=Be.show(i,a);if(u instanceof HTMLElement)return nt(u,sh),nt(u,r.class),$t(u,-10,-10,K,D),y.insertBefore(u,ht[a]),u}function jo(r,a){if(n==1||a>0){let u=n==1&&T[r.scale].time,f=r.value;r.value=u?ul(f)?wl(te,vl(f,R)):f||se:f||gu,r.label=r.label||(u?au:lu)}if(gs||a>0){r.width=r.width==null?1:r.width,r.paths=r.paths||$u||yh,r.fillTo=ee(r.fillTo||xu),r.pxAlign=+ne(r.pxAlign,S),r.pxRound=Nl(r.pxAlign),r.stroke=ee(r.stroke||null),r.fill=ee(r.fill||null),r._stroke=r._fill=r._paths=r._focus=null;let u=vu(Ke(1,r.width),1),f=r.points=_e({},{size:u,width:Ke(1,u*.2),stroke:r.stroke,space:u*2,paths:Lu,_stroke:null,_fill:null},r.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=r.pxAlign}if(Ae){let u=ui(r,a);xe.splice(a,0,u[0]),St.splice(a,0,u[1]),Q.values.push(null)}if(He){ce.splice(a,0,null);let u=null;gs?a==0&&(u=Io(r,a)):a>0&&(u=Io(r,a)),ht.splice(a,0,u),vs.splice(a,0,0),ws.splice(a,0,0)}Ie("addSeries",a)}function qa(r,a){a=a??E.length,r=n==1?vo(r,a,yl,Ml):vo(r,a,{},El),E.splice(a,0,r),jo(E[a],a)}i.addSeries=qa;function Ya(r){if(E.splice(r,1),Ae){Q.values.splice(r,1),St.splice(r,1);let a=xe.splice(r,1)[0];fs(null,a.firstChild),a.remove()}He&&(ce.splice(r,1),ht.splice(r,1)[0].remove(),vs.splice(r,1),ws.splice(r,1)),Ie("delSeries",r)}i.delSeries=Ya;let Zt=[!1,!1,!1,!1];function Ka(r,a){if(r._show=r.show,r.show){let u=r.side%2,f=T[r.scale];f==null&&(r.scale=u?E[1].scale:O,f=T[r.scale]);let m=f.time;r.size=ee(r.size),r.space=ee(r.space),r.rotate=ee(r.rotate),Ht(r.incrs)&&r.incrs.forEach(x=>{!Ut.has(x)&&Ut.set(x,Rl(x))}),r.incrs=ee(r.incrs||(f.distr==2?Vh:m?P==1?Hh:qh:ns)),r.splits=ee(r.splits||(m&&f.distr==1?Je:f.distr==3?fo:f.distr==4?uu:hu)),r.stroke=ee(r.stroke),r.grid.stroke=ee(r.grid.stroke),r.ticks.stroke=ee(r.ticks.stroke),r.border.stroke=ee(r.border.stroke);let w=r.values;r.values=Ht(w)&&!Ht(w[0])?ee(w):m?Ht(w)?gl(te,ml(w,R)):ul(w)?Jh(te,w):w||we:w||cu,r.filter=ee(r.filter||(f.distr>=3&&f.log==10?pu:f.distr==3&&f.log==2?mu:Il)),r.font=Ll(r.font),r.labelFont=Ll(r.labelFont),r._size=r.size(i,null,a,0),r._space=r._rotate=r._incrs=r._found=r._splits=r._values=null,r._size>0&&(Zt[a]=!0,r._el=dt(Zc,g))}}function Ws(r,a,u,f){let[m,w,x,M]=u,_=a%2,L=0;return _==0&&(M||w)&&(L=a==0&&!m||a==2&&!x?Le(bl.size/3):0),_==1&&(m||x)&&(L=a==1&&!w||a==3&&!M?Le(kl.size/2):0),L}let Ro=i.padding=(t.padding||[Ws,Ws,Ws,Ws]).map(r=>ee(ne(r,Ws))),zt=i._padding=Ro.map((r,a)=>r(i,a,Zt,0)),Re,Ce=null,De=null,pi=n==1?E[0].idxs:null,vt=null,Vs=!1;function Wo(r,a){if(e=r??[],i.data=i._data=e,n==2){Re=0;for(let u=1;u<E.length;u++)Re+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),vt=e[0],Re=vt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(Re);for(let m=0;m<Re;m++)f[m]=m}i._data=e=u}if(ys(!0),Ie("setData"),J==2&&(ps=!0),a!==!1){let u=$;u.auto(i,Vs)?pn():jt(O,u.min,u.max),Jt=Jt||I.left>=0,ct=!0,xs()}}i.setData=Wo;function pn(){Vs=!0;let r,a;n==1&&(Re>0?(Ce=pi[0]=0,De=pi[1]=Re-1,r=e[0][Ce],a=e[0][De],J==2?(r=Ce,a=De):r==a&&(J==3?[r,a]=ji(r,r,$.log,!1):J==4?[r,a]=xo(r,r,$.log,!1):$.time?a=r+Le(86400/P):[r,a]=Fi(r,a,ko,!0))):(Ce=pi[0]=r=null,De=pi[1]=a=null)),jt(O,r,a)}let mi,bs,mn,gn,vn,wn,bn,yn,xn,Ze;function Vo(r,a,u,f,m,w){r??=Yr,u??=Eo,f??="butt",m??=Yr,w??="round",r!=mi&&(p.strokeStyle=mi=r),m!=bs&&(p.fillStyle=bs=m),a!=mn&&(p.lineWidth=mn=a),w!=vn&&(p.lineJoin=vn=w),f!=wn&&(p.lineCap=wn=f),u!=gn&&p.setLineDash(gn=u)}function Bo(r,a,u,f){a!=bs&&(p.fillStyle=bs=a),r!=bn&&(p.font=bn=r),u!=yn&&(p.textAlign=yn=u),f!=xn&&(p.textBaseline=xn=f)}function kn(r,a,u,f,m=0){if(f.length>0&&r.auto(i,Vs)&&(a==null||a.min==null)){let w=ne(Ce,0),x=ne(De,f.length-1),M=u.min==null?ph(f,w,x,m,r.distr==3):[u.min,u.max];r.min=kt(r.min,u.min=M[0]),r.max=Ke(r.max,u.max=M[1])}}let Ho={min:null,max:null};function Ja(){for(let f in T){let m=T[f];W[f]==null&&(m.min==null||W[O]!=null&&m.auto(i,Vs))&&(W[f]=Ho)}for(let f in T){let m=T[f];W[f]==null&&m.from!=null&&W[m.from]!=null&&(W[f]=Ho)}W[O]!=null&&ys(!0);let r={};for(let f in W){let m=W[f];if(m!=null){let w=r[f]=Ds(T[f],Sh);if(m.min!=null)_e(w,m);else if(f!=O||n==2)if(Re==0&&w.from==null){let x=w.range(i,null,null,f);w.min=x[0],w.max=x[1]}else w.min=ue,w.max=-ue}}if(Re>0){E.forEach((f,m)=>{if(n==1){let w=f.scale,x=W[w];if(x==null)return;let M=r[w];if(m==0){let _=M.range(i,M.min,M.max,w);M.min=_[0],M.max=_[1],Ce=xt(M.min,e[0]),De=xt(M.max,e[0]),De-Ce>1&&(e[0][Ce]<M.min&&Ce++,e[0][De]>M.max&&De--),f.min=vt[Ce],f.max=vt[De]}else f.show&&f.auto&&kn(M,x,f,e[m],f.sorted);f.idxs[0]=Ce,f.idxs[1]=De}else if(m>0&&f.show&&f.auto){let[w,x]=f.facets,M=w.scale,_=x.scale,[L,C]=e[m],F=r[M],U=r[_];F!=null&&kn(F,W[M],w,L,w.sorted),U!=null&&kn(U,W[_],x,C,x.sorted),f.min=x.min,f.max=x.max}});for(let f in r){let m=r[f],w=W[f];if(m.from==null&&(w==null||w.min==null)){let x=m.range(i,m.min==ue?null:m.min,m.max==-ue?null:m.max,f);m.min=x[0],m.max=x[1]}}}for(let f in r){let m=r[f];if(m.from!=null){let w=r[m.from];if(w.min==null)m.min=m.max=null;else{let x=m.range(i,w.min,w.max,f);m.min=x[0],m.max=x[1]}}}let a={},u=!1;for(let f in r){let m=r[f],w=T[f];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let x=w.distr;w._min=x==3?Ct(w.min):x==4?io(w.min,w.asinh):x==100?w.fwd(w.min):w.min,w._max=x==3?Ct(w.max):x==4?io(w.max,w.asinh):x==100?w.fwd(w.max):w.max,a[f]=u=!0}}if(u){E.forEach((f,m)=>{n==2?m>0&&a.y&&(f._paths=null):a[f.scale]&&(f._paths=null)});for(let f in a)ps=!0,Ie("setScale",f);He&&I.left>=0&&(Jt=ct=!0)}for(let f in W)W[f]=null}function Qa(r){let a=uo(Ce-1,0,Re-1),u=uo(De+1,0,Re-1);for(;r[a]==null&&a>0;)a--;for(;r[u]==null&&u<Re-1;)u++;return[a,u]}function Za(){if(Re>0){let r=E.some(a=>a._focus)&&Ze!=Mt.alpha;r&&(p.globalAlpha=Ze=Mt.alpha),E.forEach((a,u)=>{if(u>0&&a.show&&(Uo(u,!1),Uo(u,!0),a._paths==null)){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha);let m=n==2?[0,e[u][0].length-1]:Qa(e[u]);a._paths=a.paths(i,u,m[0],m[1]),Ze!=f&&(p.globalAlpha=Ze=f)}}),E.forEach((a,u)=>{if(u>0&&a.show){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha),a._paths!=null&&Go(u,!1);{let m=a._paths!=null?a._paths.gaps:null,w=a.points.show(i,u,Ce,De,m),x=a.points.filter(i,u,w,m);(w||x)&&(a.points._paths=a.points.paths(i,u,Ce,De,x),Go(u,!0))}Ze!=f&&(p.globalAlpha=Ze=f),Ie("drawSeries",u)}}),r&&(p.globalAlpha=Ze=1)}}function Uo(r,a){let u=a?E[r].points:E[r];u._stroke=u.stroke(i,r),u._fill=u.fill(i,r)}function Go(r,a){let u=a?E[r].points:E[r],{stroke:f,fill:m,clip:w,flags:x,_stroke:M=u._stroke,_fill:_=u._fill,_width:L=u.width}=u._paths;L=fe(L*re,3);let C=null,F=L%2/2;a&&_==null&&(_=L>0?"#fff":M);let U=u.pxAlign==1&&F>0;if(U&&p.translate(F,F),!a){let oe=et-L/2,ie=at-L/2,Z=Qe+L,V=gt+L;C=new Path2D,C.rect(oe,ie,Z,V)}a?Sn(M,L,u.dash,u.cap,_,f,m,x,w):Xa(r,M,L,u.dash,u.cap,_,f,m,x,C,w),U&&p.translate(-F,-F)}function Xa(r,a,u,f,m,w,x,M,_,L,C){let F=!1;_!=0&&B.forEach((U,oe)=>{if(U.series[0]==r){let ie=E[U.series[1]],Z=e[U.series[1]],V=(ie._paths||oi).band;Ht(V)&&(V=U.dir==1?V[0]:V[1]);let j,ge=null;ie.show&&V&&gh(Z,Ce,De)?(ge=U.fill(i,oe)||w,j=ie._paths.clip):V=null,Sn(a,u,f,m,ge,x,M,_,L,C,j,V),F=!0}}),F||Sn(a,u,f,m,w,x,M,_,L,C)}let qo=Fs|mo;function Sn(r,a,u,f,m,w,x,M,_,L,C,F){Vo(r,a,u,f,m),(_||L||F)&&(p.save(),_&&p.clip(_),L&&p.clip(L)),F?(M&qo)==qo?(p.clip(F),C&&p.clip(C),vi(m,x),gi(r,w,a)):M&mo?(vi(m,x),p.clip(F),gi(r,w,a)):M&Fs&&(p.save(),p.clip(F),C&&p.clip(C),vi(m,x),p.restore(),gi(r,w,a)):(vi(m,x),gi(r,w,a)),(_||L||F)&&p.restore()}function gi(r,a,u){u>0&&(a instanceof Map?a.forEach((f,m)=>{p.strokeStyle=mi=m,p.stroke(f)}):a!=null&&r&&p.stroke(a))}function vi(r,a){a instanceof Map?a.forEach((u,f)=>{p.fillStyle=bs=f,p.fill(u)}):a!=null&&r&&p.fill(a)}function ec(r,a,u,f){let m=A[r],w;if(f<=0)w=[0,0];else{let x=m._space=m.space(i,r,a,u,f),M=m._incrs=m.incrs(i,r,a,u,f,x);w=zu(a,u,M,f,x)}return m._found=w}function En(r,a,u,f,m,w,x,M,_,L){let C=x%2/2;S==1&&p.translate(C,C),Vo(M,x,_,L,M),p.beginPath();let F,U,oe,ie,Z=m+(f==0||f==3?-w:w);u==0?(U=m,ie=Z):(F=m,oe=Z);for(let V=0;V<r.length;V++)a[V]!=null&&(u==0?F=oe=r[V]:U=ie=r[V],p.moveTo(F,U),p.lineTo(oe,ie));p.stroke(),S==1&&p.translate(-C,-C)}function tc(r){let a=!0;return A.forEach((u,f)=>{if(!u.show)return;let m=T[u.scale];if(m.min==null){u._show&&(a=!1,u._show=!1,ys(!1));return}else u._show||(a=!1,u._show=!0,ys(!1));let w=u.side,x=w%2,{min:M,max:_}=m,[L,C]=ec(f,M,_,x==0?K:D);if(C==0)return;let F=m.distr==2,U=u._splits=u.splits(i,f,M,_,L,C,F),oe=m.distr==2?U.map(j=>vt[j]):U,ie=m.distr==2?vt[U[1]]-vt[U[0]]:L,Z=u._values=u.values(i,u.filter(i,oe,f,C,ie),f,C,ie);u._rotate=w==2?u.rotate(i,Z,f,C):0;let V=u._size;u._size=pt(u.size(i,Z,f,r)),V!=null&&u._size!=V&&(a=!1)}),a}function sc(r){let a=!0;return Ro.forEach((u,f)=>{let m=u(i,f,Zt,r);m!=zt[f]&&(a=!1),zt[f]=m}),a}function ic(){for(let r=0;r<A.length;r++){let a=A[r];if(!a.show||!a._show)continue;let u=a.side,f=u%2,m,w,x=a.stroke(i,r),M=u==0||u==3?-1:1,[_,L]=a._found;if(a.label!=null){let qe=a.labelGap*M,it=Le((a._lpos+qe)*re);Bo(a.labelFont[0],x,"center",u==2?"top":qr),p.save(),f==1?(m=w=0,p.translate(it,Le(at+gt/2)),p.rotate((u==3?-Ci:Ci)/2)):(m=Le(et+Qe/2),w=it);let ts=Fl(a.label)?a.label(i,r,_,L):a.label;p.fillText(ts,m,w),p.restore()}if(L==0)continue;let C=T[a.scale],F=f==0?Qe:gt,U=f==0?et:at,oe=a._splits,ie=C.distr==2?oe.map(qe=>vt[qe]):oe,Z=C.distr==2?vt[oe[1]]-vt[oe[0]]:_,V=a.ticks,j=a.border,ge=V.show?V.size:0,ke=Le(ge*re),je=Le((a.alignTo==2?a._size-ge-a.gap:a.gap)*re),he=a._rotate*-Ci/180,Se=N(a._pos*re),tt=(ke+je)*M,Ge=Se+tt;w=f==0?Ge:0,m=f==1?Ge:0;let ut=a.font[0],wt=a.align==1?$s:a.align==2?eo:he>0?$s:he<0?eo:f==0?"center":u==3?eo:$s,_t=he||f==1?"middle":u==2?"top":qr;Bo(ut,x,wt,_t);let st=a.font[1]*a.lineGap,ft=oe.map(qe=>N(c(qe,C,F,U))),bt=a._values;for(let qe=0;qe<bt.length;qe++){let it=bt[qe];if(it!=null){f==0?m=ft[qe]:w=ft[qe],it=""+it;let ts=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<ts.length;Ye++){let fr=ts[Ye];he?(p.save(),p.translate(m,w+Ye*st),p.rotate(he),p.fillText(fr,0,0),p.restore()):p.fillText(fr,m,w+Ye*st)}}}V.show&&En(ft,V.filter(i,ie,r,L,Z),f,u,Se,ke,fe(V.width*re,3),V.stroke(i,r),V.dash,V.cap);let At=a.grid;At.show&&En(ft,At.filter(i,ie,r,L,Z),f,f==0?2:1,f==0?at:et,f==0?gt:Qe,fe(At.width*re,3),At.stroke(i,r),At.dash,At.cap),j.show&&En([Se],[1],f==0?1:0,f==0?1:2,f==1?at:et,f==1?gt:Qe,fe(j.width*re,3),j.stroke(i,r),j.dash,j.cap)}Ie("drawAxes")}function ys(r){E.forEach((a,u)=>{u>0&&(a._paths=null,r&&(n==1?(a.min=null,a.max=null):a.facets.forEach(f=>{f.min=null,f.max=null})))})}let wi=!1,Mn=!1,Bs=[];function nc(){Mn=!1;for(let r=0;r<Bs.length;r++)Ie(...Bs[r]);Bs.length=0}function xs(){wi||($h(Yo),wi=!0)}function oc(r,a=!1){wi=!0,Mn=a,r(i),Yo(),a&&Bs.length>0&&queueMicrotask(nc)}i.batch=oc;function Yo(){if(fn&&(Ja(),fn=!1),ps&&(Ba(),ps=!1),fi){if(ve(k,$s,de),ve(k,"top",$e),ve(k,ti,K),ve(k,si,D),ve(y,$s,de),ve(y,"top",$e),ve(y,ti,K),ve(y,si,D),ve(g,ti,Ot),ve(g,si,qt),v.width=Le(Ot*re),v.height=Le(qt*re),A.forEach(({_el:r,_show:a,_size:u,_pos:f,side:m})=>{if(r!=null)if(a){let w=m===3||m===0?u:0,x=m%2==1;ve(r,x?"left":"top",f-w),ve(r,x?"width":"height",u),ve(r,x?"top":"left",x?$e:de),ve(r,x?"height":"width",x?D:K),co(r,os)}else nt(r,os)}),mi=bs=mn=vn=wn=bn=yn=xn=gn=null,Ze=1,Gs(!0),de!=ds||$e!=Yt||K!=Et||D!=Kt){ys(!1);let r=K/Et,a=D/Kt;if(He&&!Jt&&I.left>=0){I.left*=r,I.top*=a,ks&&$t(ks,Le(I.left),0,K,D),Ss&&$t(Ss,0,Le(I.top),K,D);for(let u=0;u<ht.length;u++){let f=ht[u];f!=null&&(vs[u]*=r,ws[u]*=a,$t(f,pt(vs[u]),pt(ws[u]),K,D))}}if(me.show&&!di&&me.left>=0&&me.width>0){me.left*=r,me.width*=r,me.top*=a,me.height*=a;for(let u in Ln)ve(Ts,u,me[u])}ds=de,Yt=$e,Et=K,Kt=D}Ie("setSize"),fi=!1}Ot>0&&qt>0&&(p.clearRect(0,0,v.width,v.height),Ie("drawClear"),G.forEach(r=>r()),Ie("draw")),me.show&&di&&(bi(me),di=!1),He&&Jt&&(es(null,!0,!1),Jt=!1),Q.show&&Q.live&&ct&&(An(),ct=!1),h||(h=!0,i.status=1,Ie("ready")),Vs=!1,wi=!1}i.redraw=(r,a)=>{ps=a||!1,r!==!1?jt(O,$.min,$.max):xs()};function Tn(r,a){let u=T[r];if(u.from==null){if(Re==0){let f=u.range(i,a.min,a.max,r);a.min=f[0],a.max=f[1]}if(a.min>a.max){let f=a.min;a.min=a.max,a.max=f}if(Re>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;r==O&&u.distr==2&&Re>0&&(a.min=xt(a.min,e[0]),a.max=xt(a.max,e[0]),a.min==a.max&&a.max++),W[r]=a,fn=!0,xs()}}i.setScale=Tn;let Nn,_n,ks,Ss,Ko,Jo,Es,Ms,Qo,Zo,pe,ye,It=!1,We=I.drag,Fe=We.x,ze=We.y;He&&(I.x&&(Nn=dt(eh,y)),I.y&&(_n=dt(th,y)),$.ori==0?(ks=Nn,Ss=_n):(ks=_n,Ss=Nn),pe=I.left,ye=I.top);let me=i.select=_e({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Ts=me.show?dt(Xc,me.over?y:k):null;function bi(r,a){if(me.show){for(let u in r)me[u]=r[u],u in Ln&&ve(Ts,u,r[u]);a!==!1&&Ie("setSelect")}}i.setSelect=bi;function rc(r){if(E[r].show)Ae&&co(xe[r],os);else if(Ae&&nt(xe[r],os),He){let u=gs?ht[0]:ht[r];u!=null&&$t(u,-10,-10,K,D)}}function jt(r,a,u){Tn(r,{min:a,max:u})}function Tt(r,a,u,f){a.focus!=null&&uc(r),a.show!=null&&E.forEach((m,w)=>{w>0&&(r==w||r==null)&&(m.show=a.show,rc(w),n==2?(jt(m.facets[0].scale,null,null),jt(m.facets[1].scale,null,null)):jt(m.scale,null,null),xs())}),u!==!1&&Ie("setSeries",r,a),f&&qs("setSeries",i,r,a)}i.setSeries=Tt;function lc(r,a){_e(B[r],a)}function ac(r,a){r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1),a=a??B.length,B.splice(a,0,r)}function cc(r){r==null?B.length=0:B.splice(r,1)}i.addBand=ac,i.setBand=lc,i.delBand=cc;function hc(r,a){E[r].alpha=a,He&&ht[r]!=null&&(ht[r].style.opacity=a),Ae&&xe[r]&&(xe[r].style.opacity=a)}let Pt,Rt,Xt,Ns={focus:!0};function uc(r){if(r!=Xt){let a=r==null,u=Mt.alpha!=1;E.forEach((f,m)=>{if(n==1||m>0){let w=a||m==0||m==r;f._focus=a?null:w,u&&hc(m,w?1:Mt.alpha)}}),Xt=r,u&&xs()}}Ae&&ms&&Ue(Qr,le,r=>{I._lock||(Qt(r),Xt!=null&&Tt(null,Ns,!0,Me.setSeries))});function Nt(r,a,u){let f=T[a];u&&(r=r/re-(f.ori==1?$e:de));let m=K;f.ori==1&&(m=D,r=m-r),f.dir==-1&&(r=m-r);let w=f._min,x=f._max,M=r/m,_=w+(x-w)*M,L=f.distr;return L==3?Ps(10,_):L==4?wh(_,f.asinh):L==100?f.bwd(_):_}function fc(r,a){let u=Nt(r,O,a);return xt(u,e[0],Ce,De)}i.valToIdx=r=>xt(r,e[0]),i.posToIdx=fc,i.posToVal=Nt,i.valToPos=(r,a,u)=>T[a].ori==0?o(r,T[a],u?Qe:K,u?et:0):l(r,T[a],u?gt:D,u?at:0),i.setCursor=(r,a,u)=>{pe=r.left,ye=r.top,es(null,a,u)};function Xo(r,a){ve(Ts,$s,me.left=r),ve(Ts,ti,me.width=a)}function er(r,a){ve(Ts,"top",me.top=r),ve(Ts,si,me.height=a)}let Hs=$.ori==0?Xo:er,Us=$.ori==1?Xo:er;function dc(){if(Ae&&Q.live)for(let r=n==2?1:0;r<E.length;r++){if(r==0&&lt)continue;let a=Q.values[r],u=0;for(let f in a)St[r][u++].firstChild.nodeValue=a[f]}}function An(r,a){if(r!=null&&(r.idxs?r.idxs.forEach((u,f)=>{ce[f]=u}):kh(r.idx)||ce.fill(r.idx),Q.idx=ce[0]),Ae&&Q.live){for(let u=0;u<E.length;u++)(u>0||n==1&&!lt)&&pc(u,ce[u]);dc()}ct=!1,a!==!1&&Ie("setLegend")}i.setLegend=An;function pc(r,a){let u=E[r],f=r==0&&J==2?vt:e[r],m;lt?m=u.values(i,r,a)??Ft:(m=u.value(i,a==null?null:f[a],r,a),m=m==null?Ft:{_:m}),Q.values[r]=m}function es(r,a,u){Qo=pe,Zo=ye,[pe,ye]=I.move(i,pe,ye),I.left=pe,I.top=ye,He&&(ks&&$t(ks,Le(pe),0,K,D),Ss&&$t(Ss,0,Le(ye),K,D));let f,m=Ce>De;Pt=ue,Rt=null;let w=$.ori==0?K:D,x=$.ori==1?K:D;if(pe<0||Re==0||m){f=I.idx=null;for(let M=0;M<E.length;M++){let _=ht[M];_!=null&&$t(_,-10,-10,K,D)}ms&&Tt(null,Ns,!0,r==null&&Me.setSeries),Q.live&&(ce.fill(f),ct=!0)}else{let M,_,L;n==1&&(M=$.ori==0?pe:ye,_=Nt(M,O),f=I.idx=xt(_,e[0],Ce,De),L=z(e[0][f],$,w,0));let C=-10,F=-10,U=0,oe=0,ie=!0,Z="",V="";for(let j=n==2?1:0;j<E.length;j++){let ge=E[j],ke=ce[j],je=ke==null?null:n==1?e[j][ke]:e[j][1][ke],he=I.dataIdx(i,j,f,_),Se=he==null?null:n==1?e[j][he]:e[j][1][he];if(ct=ct||Se!=je||he!=ke,ce[j]=he,j>0&&ge.show){let tt=he==null?-10:he==f?L:z(n==1?e[0][he]:e[j][0][he],$,w,0),Ge=Se==null?-10:H(Se,n==1?T[ge.scale]:T[ge.facets[1].scale],x,0);if(ms&&Se!=null){let ut=$.ori==1?pe:ye,wt=Oe(Mt.dist(i,j,he,Ge,ut));if(wt<Pt){let _t=Mt.bias;if(_t!=0){let st=Nt(ut,ge.scale),ft=Se>=0?1:-1,bt=st>=0?1:-1;bt==ft&&(bt==1?_t==1?Se>=st:Se<=st:_t==1?Se<=st:Se>=st)&&(Pt=wt,Rt=j)}else Pt=wt,Rt=j}}if(ct||gs){let ut,wt;$.ori==0?(ut=tt,wt=Ge):(ut=Ge,wt=tt);let _t,st,ft,bt,At,qe,it=!0,ts=Be.bbox;if(ts!=null){it=!1;let Ye=ts(i,j);ft=Ye.left,bt=Ye.top,_t=Ye.width,st=Ye.height}else ft=ut,bt=wt,_t=st=Be.size(i,j);if(qe=Be.fill(i,j),At=Be.stroke(i,j),gs)j==Rt&&Pt<=Mt.prox&&(C=ft,F=bt,U=_t,oe=st,ie=it,Z=qe,V=At);else{let Ye=ht[j];Ye!=null&&(vs[j]=ft,ws[j]=bt,nl(Ye,_t,st,it),sl(Ye,qe,At),$t(Ye,pt(ft),pt(bt),K,D))}}}}if(gs){let j=Mt.prox,ge=Xt==null?Pt<=j:Pt>j||Rt!=Xt;if(ct||ge){let ke=ht[0];ke!=null&&(vs[0]=C,ws[0]=F,nl(ke,U,oe,ie),sl(ke,Z,V),$t(ke,pt(C),pt(F),K,D))}}}if(me.show&&It)if(r!=null){let[M,_]=Me.scales,[L,C]=Me.match,[F,U]=r.cursor.sync.scales,oe=r.cursor.drag;if(Fe=oe._x,ze=oe._y,Fe||ze){let{left:ie,top:Z,width:V,height:j}=r.select,ge=r.scales[F].ori,ke=r.posToVal,je,he,Se,tt,Ge,ut=M!=null&&L(M,F),wt=_!=null&&C(_,U);ut&&Fe?(ge==0?(je=ie,he=V):(je=Z,he=j),Se=T[M],tt=z(ke(je,F),Se,w,0),Ge=z(ke(je+he,F),Se,w,0),Hs(kt(tt,Ge),Oe(Ge-tt))):Hs(0,w),wt&&ze?(ge==1?(je=ie,he=V):(je=Z,he=j),Se=T[_],tt=H(ke(je,U),Se,x,0),Ge=H(ke(je+he,U),Se,x,0),Us(kt(tt,Ge),Oe(Ge-tt))):Us(0,x)}else On()}else{let M=Oe(Qo-Ko),_=Oe(Zo-Jo);if($.ori==1){let U=M;M=_,_=U}Fe=We.x&&M>=We.dist,ze=We.y&&_>=We.dist;let L=We.uni;L!=null?Fe&&ze&&(Fe=M>=L,ze=_>=L,!Fe&&!ze&&(_>M?ze=!0:Fe=!0)):We.x&&We.y&&(Fe||ze)&&(Fe=ze=!0);let C,F;Fe&&($.ori==0?(C=Es,F=pe):(C=Ms,F=ye),Hs(kt(C,F),Oe(F-C)),ze||Us(0,x)),ze&&($.ori==1?(C=Es,F=pe):(C=Ms,F=ye),Us(kt(C,F),Oe(F-C)),Fe||Hs(0,w)),!Fe&&!ze&&(Hs(0,0),Us(0,0))}if(We._x=Fe,We._y=ze,r==null){if(u){if(ur!=null){let[M,_]=Me.scales;Me.values[0]=M!=null?Nt($.ori==0?pe:ye,M):null,Me.values[1]=_!=null?Nt($.ori==1?pe:ye,_):null}qs(to,i,pe,ye,K,D,f)}if(ms){let M=u&&Me.setSeries,_=Mt.prox;Xt==null?Pt<=_&&Tt(Rt,Ns,!0,M):Pt>_?Tt(null,Ns,!0,M):Rt!=Xt&&Tt(Rt,Ns,!0,M)}}ct&&(Q.idx=f,An()),a!==!1&&Ie("setCursor")}let Wt=null;Object.defineProperty(i,"rect",{get(){return Wt==null&&Gs(!1),Wt}});function Gs(r=!1){r?Wt=null:(Wt=y.getBoundingClientRect(),Ie("syncRect",Wt))}function tr(r,a,u,f,m,w,x){I._lock||It&&r!=null&&r.movementX==0&&r.movementY==0||($n(r,a,u,f,m,w,x,!1,r!=null),r!=null?es(null,!0,!0):es(a,!0,!1))}function $n(r,a,u,f,m,w,x,M,_){if(Wt==null&&Gs(!1),Qt(r),r!=null)u=r.clientX-Wt.left,f=r.clientY-Wt.top;else{if(u<0||f<0){pe=-10,ye=-10;return}let[L,C]=Me.scales,F=a.cursor.sync,[U,oe]=F.values,[ie,Z]=F.scales,[V,j]=Me.match,ge=a.axes[0].side%2==1,ke=$.ori==0?K:D,je=$.ori==1?K:D,he=ge?w:m,Se=ge?m:w,tt=ge?f:u,Ge=ge?u:f;if(ie!=null?u=V(L,ie)?c(U,T[L],ke,0):-10:u=ke*(tt/he),Z!=null?f=j(C,Z)?c(oe,T[C],je,0):-10:f=je*(Ge/Se),$.ori==1){let ut=u;u=f,f=ut}}_&&(a==null||a.cursor.event.type==to)&&((u<=1||u>=K-1)&&(u=is(u,K)),(f<=1||f>=D-1)&&(f=is(f,D))),M?(Ko=u,Jo=f,[Es,Ms]=I.move(i,u,f)):(pe=u,ye=f)}let Ln={width:0,height:0,left:0,top:0};function On(){bi(Ln,!1)}let sr,ir,nr,or;function rr(r,a,u,f,m,w,x){It=!0,Fe=ze=We._x=We._y=!1,$n(r,a,u,f,m,w,x,!0,!1),r!=null&&(Ue(so,lo,lr,!1),qs(Kr,i,Es,Ms,K,D,null));let{left:M,top:_,width:L,height:C}=me;sr=M,ir=_,nr=L,or=C}function lr(r,a,u,f,m,w,x){It=We._x=We._y=!1,$n(r,a,u,f,m,w,x,!1,!0);let{left:M,top:_,width:L,height:C}=me,F=L>0||C>0,U=sr!=M||ir!=_||nr!=L||or!=C;if(F&&U&&bi(me),We.setScale&&F&&U){let oe=M,ie=L,Z=_,V=C;if($.ori==1&&(oe=_,ie=C,Z=M,V=L),Fe&&jt(O,Nt(oe,O),Nt(oe+ie,O)),ze)for(let j in T){let ge=T[j];j!=O&&ge.from==null&&ge.min!=ue&&jt(j,Nt(Z+V,j),Nt(Z,j))}On()}else I.lock&&(I._lock=!I._lock,es(a,!0,r!=null));r!=null&&(fs(so,lo),qs(so,i,pe,ye,K,D,null))}function mc(r,a,u,f,m,w,x){if(I._lock)return;Qt(r);let M=It;if(It){let _=!0,L=!0,C=10,F,U;$.ori==0?(F=Fe,U=ze):(F=ze,U=Fe),F&&U&&(_=pe<=C||pe>=K-C,L=ye<=C||ye>=D-C),F&&_&&(pe=pe<Es?0:K),U&&L&&(ye=ye<Ms?0:D),es(null,!0,!0),It=!1}pe=-10,ye=-10,ce.fill(null),es(null,!0,!0),M&&(It=M)}function ar(r,a,u,f,m,w,x){I._lock||(Qt(r),pn(),On(),r!=null&&qs(Zr,i,pe,ye,K,D,null))}function cr(){A.forEach(Iu),dn(i.width,i.height,!0)}rs(Di,Os,cr);let _s={};_s.mousedown=rr,_s.mousemove=tr,_s.mouseup=lr,_s.dblclick=ar,_s.setSeries=(r,a,u,f)=>{let m=Me.match[2];u=m(i,a,u),u!=-1&&Tt(u,f,!0,!1)},He&&(Ue(Kr,y,rr),Ue(to,y,tr),Ue(Jr,y,r=>{Qt(r),Gs(!1)}),Ue(Qr,y,mc),Ue(Zr,y,ar),go.add(i),i.syncRect=Gs);let yi=i.hooks=t.hooks||{};function Ie(r,a,u){Mn?Bs.push([r,a,u]):r in yi&&yi[r].forEach(f=>{f.call(null,i,a,u)})}(t.plugins||[]).forEach(r=>{for(let a in r.hooks)yi[a]=(yi[a]||[]).concat(r.hooks[a])});let hr=(r,a,u)=>u,Me=_e({key:null,setSeries:!1,filters:{pub:cl,sub:cl},scales:[O,E[1]?E[1].scale:null],match:[hl,hl,hr],values:[null,null]},I.sync);Me.match.length==2&&Me.match.push(hr),I.sync=Me;let ur=Me.key,Pn=ra(ur);function qs(r,a,u,f,m,w,x){Me.filters.pub(r,a,u,f,m,w,x)&&Pn.pub(r,a,u,f,m,w,x)}Pn.sub(i);function gc(r,a,u,f,m,w,x){Me.filters.sub(r,a,u,f,m,w,x)&&_s[r](null,a,u,f,m,w,x)}i.pub=gc;function vc(){Pn.unsub(i),go.delete(i),Gt.clear(),ho(Di,Os,cr),d.remove(),le?.remove(),Ie("destroy")}i.destroy=vc;function Cn(){Ie("init",t,e),Wo(e||t.data,!1),W[O]?Tn(O,W[O]):pn(),di=me.show&&(me.width>0||me.height>0),Jt=ct=!0,dn(t.width,t.height)}return E.forEach(jo),A.forEach(Ka),s?s instanceof HTMLElement?(s.appendChild(d),Cn()):s(i,Cn):Cn(),i}Pe.assign=_e;Pe.fmtNum=So;Pe.rangeNum=Fi;Pe.rangeLog=ji;Pe.rangeAsinh=xo;Pe.orient=as;Pe.pxRatio=re;Pe.join=Ah;Pe.fmtDate=Mo,Pe.tzDate=Rh;Pe.sync=ra;{Pe.addGap=ku,Pe.clipGaps=Vi;let t=Pe.paths={points:fa};t.linear=pa,t.stepped=Mu,t.bars=Tu,t.spline=_u}var Gi=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let s=0;s<e.length;s+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[s+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(s,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},qi=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,s){let[i,n]=this.series,o=i.at(-1)===e?i.length-1:i.length;i[o]=e,n[o]=s,i.length===1024&&(this.series=this.series.map(l=>l.filter((c,h)=>h%2===0)))}};var wa=[[],[7,4],[2,3]],ba=116,ju=150,Ru=60,Wu=2,Vu="11px system-ui, sans-serif",Bu=(t,e,s)=>e===null||s===null?[0,1]:Pe.rangeNum(e,s,.1,!0);function Hu(t,e){let s=b("div",{className:"live-plot",role:"img","aria-label":t}),i=e.map((l,c)=>b("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${c+1}"><path d="M0 6H24"/></svg>`},l)),n=b("div",{className:"live-caption"},t);return{element:b("div",{className:"live-chart"},n,...i.length>1?[b("div",{className:"live-keys"},...i)]:[],s),plot:s,caption:n}}var cs=new Set;function ka(){let t=Wu;for(let e of cs)if(cs.delete(e),e.draw(),!--t)break;cs.size&&requestAnimationFrame(ka)}function ya(t){cs.size||requestAnimationFrame(ka),cs.add(t)}var xa=(t,e)=>br(e),Uu=(t,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(s=>s.length))),li=class{constructor(e,s){let{element:i,plot:n,caption:o}=Hu(e,s);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let s={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Vu},{series:i,scales:n,bands:o}=this.options(e);this.uplot=new Pe({width:Math.max(this.plot.clientWidth,100),height:ba,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Bu},...n},axes:[{...s,size:18,gap:2,space:50,values:xa},{...s,size:Uu,gap:4,space:24,values:xa}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||cs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?ya(this):this.timer=setTimeout(()=>ya(this),e+Ru)}draw(){this.due=performance.now()+ju,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:ba}),this.drawSoon()}destroy(){clearTimeout(this.timer),cs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},Sa={x:{time:!1,range:(t,e,s)=>[e,Math.max(s,e+1)]}},Ea=(t,e)=>({stroke:()=>t(`curve-${e+1}`),width:1.5,dash:wa[e%wa.length],points:{show:!1}}),Yi=class extends li{constructor(e,s){super(`${e} over generator steps`,s),this.caption.textContent=e,this.history=new Gi(s.length),this.count=s.length}options(e){return{series:Array.from({length:this.count},(s,i)=>Ea(e,i)),scales:Sa,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ki=class extends li{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new qi,this.floor={mean:NaN,sd:NaN},this.name=e,this.caption.textContent=e}options(e){let s={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Ea(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},s,s],scales:{...Sa,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,s]=this.track.series,{mean:i,sd:n}=this.floor,[o,l]=e.length>1?[e,s]:[[e[0]??0,(e[0]??0)+1],[s[0]??null,null]];return[o,l,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.caption.textContent=`${this.name}
dashed: its floor ${Ne(e.mean)} ± ${Ne(2*e.sd)}`,this.drawSoon()}add(e,s){this.track.add(e,s),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},ai=class extends li{constructor(e,s){super(`${e}: ${s}`,[]),this.caption.textContent=`${e}
${s}`,this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let s=Pe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:s,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:s}=this.histogram,i=(e[1]-e[0])/s.length;return[Array.from(s,(n,o)=>e[0]+o*i),Array.from(s)]}show(e){this.histogram=e,this.drawSoon()}};var Gu={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},Oo=(t,...e)=>b("span",{className:`live-key live-key-${t}`},b("span",{innerHTML:Gu[t]}),...e),Ji=class{constructor(e){this.outside=b("span",{}),this.wider=b("span",{});let s=Te("arrows");this.arrows=b("input",{id:s,type:"checkbox",checked:!0}),this.ends=[b("span"),b("span"),b("span")],this.element=b("div",{className:"live-legend"},b("div",{className:"live-keys"},Oo("real","real"),Oo("generated","generated"),Oo("arrow",this.arrows,b("label",{htmlFor:s},"pull on them"))),b("div",{className:"live-bar"},b("div",{className:"live-beside"},b("span",{},e.label),b("span",{},this.outside,this.wider)),b("div",{className:"live-ramp"}),b("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:s},i){let n=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(s-e)))),o=l=>String(Number(l.toFixed(n)));[e,(e+s)/2,s].forEach((l,c)=>this.ends[c].textContent=o(l)),this.wider.textContent=i>1?` ${i} times as wide`:""}showOutside(e){this.outside.textContent=e?`${Math.ceil(100*e)} % outside`:""}};var Qi=-10,Ma=2,qu=[-8,-4,0],Po=t=>{let e=t>0?Math.log10(t):Qi;return 100*(Math.min(Ma,Math.max(Qi,e))-Qi)/(Ma-Qi)},Zi=class{constructor(){this.number=b("span",{className:"live-number"},"–"),this.bar=b("div",{className:"live-meter-bar"}),this.most=b("div",{className:"live-meter-most",hidden:!0});let e=qu.map(s=>{let i=b("span",{},s===0?"1":b("span",{},"10",b("sup",{},String(s).replace("-","−"))));return i.style.left=`${Po(10**s)}%`,i});this.element=b("div",{className:"live-meter"},b("div",{className:"live-meter-text"},b("span",{},"longest pull on a sample"),this.number),b("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),b("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,s){this.number.textContent=Ne(e),this.bar.style.width=`${Po(e)}%`,this.most.style.left=`${Po(s)}%`,this.most.hidden=!(s>0)}};function Ta(t){let[e,s]=[1/0,-1/0];for(let i of t)Number.isFinite(i)&&([e,s]=[Math.min(e,i),Math.max(s,i)]);return e<=s?[e,s]:[0,0]}var Xi=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:s}){let[i,n]=Ta(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,Ys(s))}range(e){let{low:s,high:i}=this.bounds,n=this.span||1;if(s!==null)return{low:s,high:i??s+n};if(i!==null)return{low:i-n,high:i};let[o,l]=Ta(e);return{low:(o+l-n)/2,high:(o+l+n)/2}}};var Yu=.01,Ku=10,Ju=({edges:[t,e],shares:s})=>s.reduce((i,n,o)=>i+n*(t+(o+.5)*(e-t)/s.length),0);function Na(t,e,s,i){let n={...e,steps:s.steps,updates:s.steps+s.discriminatorSteps,mean_slope:Ju(s.slopes),...i};t.measured.forEach((o,l)=>{(!Number.isNaN(s.last[l])||!(o in n))&&(n[o]=s.last[l])});for(let[o,l]of Object.entries(t.derived))n[o]=Xs(l,n);return n}var ci=t=>{let e=Math.abs(t);return e>=.01&&e<1e3?String(Number(t.toFixed(e<1?3:e<100?2:0))):Ne(t)};function Qu(t,e){return[...t.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":t.replace(/\{(\w+)\}/g,(i,n)=>ci(e[n]))}function Zu({covered:t,quality:e,distance:s},i,{mean:n}){if(i&&t===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${t} of ${i} modes; ${o} of all lie right on one`;let l=s/n;return Number.isFinite(l)?l<1.5?`The distance is ${ci(s)}, no more than between two samples of the data`:`The distance is ${ci(s)}, ${l<Ku?l.toFixed(1):Math.round(l)} times its floor`:""}var Xu=(t,e)=>t<Yu*e?`The longest pull on a sample has faded to ${ci(t)}, from ${ci(e)} at its best: G has almost nothing to learn from.`:"";function _a(t,e,{modes:s,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=Zu(e,s,i);return[o&&`${o}.`,Qu(t.sentence,e),Xu(e.pull,n)].filter(Boolean).join(" ")}var hi=t=>t.replace("_optimizer.","_");function Aa(t){return{get:e=>t.get(hi(e)),set(e,s){t.set(hi(e),s),t.save_changes()},on(e,s){let i=e.map(n=>{let o=()=>s(n,t.get(hi(n)));return t.on(`change:${hi(n)}`,o),()=>t.off(`change:${hi(n)}`,o)});return()=>i.forEach(n=>n())}}}function $a(t,{name:e,toy:s}){let i=()=>({...s,...t.get("against")?.settings});return{get:n=>i()[n],set(n,o){t.set("against",{...t.get("against"),settings:{...i(),[n]:o}}),t.save_changes()},on(n,o){let l=()=>{if(t.get("against")?.objective===e)for(let c of n)c in i()&&o(c,i()[c])};return t.on("change:against",l),()=>t.off("change:against",l)}}}var ef=t=>{let e=({name:s})=>s==="discriminator_steps"||s.includes(".");return[...t.filter(s=>!e(s)),...t.filter(e)]},La=({constants:t,controls:e})=>({...t,...Object.fromEntries(e.map(({name:s,value:i})=>[s,i]))}),en=class{constructor(e,s,i,n){this.manifest=e,this.store=s,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=s.get(o)??this.values[o];this.inputs={};for(let o of ef(e.controls)){let{name:l,doc:c}=o;this.values[l]=s.get(l)??o.value;let h=Te("doc"),d={...o,label:i.named(l),value:this.values[l]};this.inputs[l]=_r(d,h,p=>{this.take(l,p),s.set(l,p)});let{element:v}=this.inputs[l];v.dataset.control=l,v.append(b("p",{id:h,className:"live-doc"},c)),(l===e.slider?i.main:i.controls).append(v)}this.enable(),this.end=s.on(Object.keys(this.values),(o,l)=>l!==void 0&&this.show(o,l))}show(e,s){this.values[e]!==s&&(this.inputs[e]?.show(s),this.take(e,s))}set(e,s){this.show(e,s),this.store.set(e,s)}take(e,s){this.values={...this.values,[e]:s},this.enable(),this.changed(this.values)}enable(){let{acting:e}=zn(this.manifest,this.values);for(let{name:s,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[s].enable(e.includes(s))}choose(e){for(let{name:s,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[s].enable(e)}};var Co=new Intl.NumberFormat("en"),tf=20,sf="objective.",tn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,s,i,n,o){this.manifest=e,this.index=s,this.scale=new Xi(e.surface),this.named=l=>Ee(l).replace("discriminator",e.discriminator),this.legend=new Ji(e.surface),this.meter=new Zi,this.distance=new Ki("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new en(e,i,this,l=>{this.note(l),o(l)}),this.describeSlider(),this.curves=e.curves.map(({label:l,names:c})=>new Yi(l,c.map(this.named))),this.slopes=new ai("slopes between real and generated","share of points"),this.weights=new ai(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:l})=>l)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:s}=this;this.canvas=b("canvas",{role:"img","aria-label":`Real and generated points on a map of ${s.surface.label}.`}),this.main=b("div",{className:"live-main"}),this.controls=b("div",{className:"live-controls"}),this.place=b("div",{className:"live-charts"}),this.said=b("p",{className:"live-say"}),this.below=b("div",{});let i=b("div",{className:"live-square"},this.canvas,b("div",{className:"live-stored"},...e));this.element=b("section",{className:"live-pane","aria-label":s.title},b("p",{className:"live-title"},s.title),b("div",{className:"live-body"},b("div",{className:"live-stage"},i,this.legend.element),b("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),b("div",{className:"live-groups"},As("more settings",this.controls),As("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:s,main:i}=this,[n,o]=e.ends;if(n||o){let l=b("p",{className:"live-effects"},b("i",{},`← ${n}`),b("i",{},`${o} →`));i.querySelector("[data-control]").append(l)}this.now={};for(let l of Object.keys(s.inputs))sf+l in e.state&&(this.now[l]=b("p",{className:"live-now"}," "),s.inputs[l].element.append(this.now[l]))}readouts(){this.numbers={};let e=(s,i)=>(this.numbers[s]=b("dd",{},"–"),b("div",{},b("dt",{},i),this.numbers[s]));return b("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(s=>e(s,this.named(s))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new ki(this.canvas);for(let s of this.charts)s.attach(e)}recolour(e){this.picture.setPalette(e);for(let s of this.charts)s.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let s=this.held.at(-1);s&&this.steps-s.step<tf&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let s=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return s.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,s,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,s,i||e.distance!==void 0)}plot({rows:e,steps:s,distance:i}){let{measured:n,derived:o,curves:l}=this.manifest,c=l.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let d={...this.settings.values};n.forEach((v,p)=>d[v]=e[h+p]),l.forEach(({names:v},p)=>c[p].push(...v.map(g=>Xs(o[g]??g,d))))}c.forEach((h,d)=>h.length&&this.curves[d].add(h)),i!==void 0&&this.distance.add(s,i)}show(e,s,i){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:l=null}=e;this.measured={distance:n,covered:o,quality:l}}this.told=Na(this.manifest,this.settings.values,e,{pull:Ys(e.arrows),...this.measured}),i&&this.showNumbers(e,s)}draw(e,{cursor:s}){let{shown:i}=this;if(!i)return;let{limit:n}=i,o=this.scale.range(i.surface);this.picture.draw(i,e.points,{...o,limit:n,pull:this.scale.pull},this.legend.arrows.checked),s&&this.picture.drawCursor(s,n),this.numbersToo&&this.legend.show(o,n/this.index.data[e.data].limit)}showNumbers({samples:e,steps:s,discriminatorSteps:i,last:n,limit:o},l){let{numbers:c,measured:h,manifest:d,told:v}=this,{modes:p}=this.index.data[l],g=this.distance.floor;this.said.textContent=_a(d,v,{modes:p.length,floor:g,most:this.scale.pull}),this.meter.show(v.pull,this.scale.pull),this.legend.showOutside(mr(e,o)/(e.length/2));for(let[y,S]of Object.entries(this.now)){let N=d.measured.indexOf(y);N>=0&&Number.isFinite(n[N])?S.textContent=`starts there; now ${Un(n[N])}`:S.textContent=" "}if(c.steps.textContent=Co.format(s),c.discriminatorSteps.textContent=Co.format(i),d.measured.forEach((y,S)=>c[y].textContent=Un(n[S])),Number.isNaN(h.distance))return;c.distance.textContent=h.distance.toFixed(3),c.covered.textContent=p.length?`${h.covered} of ${p.length}`:"no modes",c.quality.textContent=p.length?`${Math.round(100*(h.quality??0))} %`:"no modes";let k=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${Co.format(s)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var sn=class{constructor(e,s){this.done=s,this.all=e.map(i=>({...i,reached:0,item:b("li",{},b("span",{className:"live-tick","aria-hidden":"true"},"○"),b("span",{},i.text))})),this.element=b("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let s of this.all){if(e.updates===0&&(s.reached=0),s.item.dataset.done!==void 0)continue;let i=s.stages[s.reached];Object.entries(i).every(([n,[o,l]])=>e[n]>=o&&e[n]<=l)&&(s.reached+=1,!(s.reached<s.stages.length)&&(s.item.dataset.done="",s.item.firstChild.textContent="✓",s.item.append(b("span",{className:"live-hidden"},", done")),this.done(s.text)))}}};var Do=3,nf={low:0,high:1e3,integer:!0},nn="step_",of=["reset","play","points",`${nn}discriminator`,`${nn}generator`];function rf({setup:t,panes:e,model:s}){let{data:i,batch:n,width:o,seed:l,against:c,points:h}=t;return{shared:{data:i,batch:n,width:o,seed:l,speed:"full",against:c},points:h,own:e[0].settings.values,beside:s.get("against")?.settings??{}}}function Oa(t){let e=rf(t),s;return i=>(s=i,af(t,e,i,()=>s===i&&!t.ended))}function lf(t,e,s){if(e==="seed")return Dr(s);let i={data:Object.keys(t.data),batch:t.batches.map(String),width:Object.keys(t.sizes),speed:Object.keys(Js),against:["",...Object.keys(t.objectives)]}[e];return i.includes(s)?{value:e==="batch"||e==="width"?Number(s):s}:{error:`must be one of ${i.join(", ")}; got ${Ks(s)}`}}async function af(t,e,s,i){let{setup:n,index:o}=t,l=[],c=[],h=new Set(of),d=(S,N,P,E)=>{h.add(S);let A=s.get(S),T=A===null?{value:P}:E(A);"error"in T&&c.push(`${N} ${T.error}`);let B="error"in T?P:T.value;return B!==P&&l.push(Fr(N,P,B)),B},v=Object.entries(e.shared).map(([S,N])=>[S,d(S,Ee(S),N,P=>lf(o,S,P))]),p=s.get("points"),g=p?Lr(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let S=g.length===Vt?`more than ${Vt}`:"what is no point of a picture";c.push(`points hold ${S}; ${g.length} are taken`)}v.some(([S,N])=>S==="data"&&N==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:k}=Object.fromEntries(v);for(let[S,N]of v)S!=="width"&&n.set(S,N);if(k!==t.width&&n.set("width",Bt),await t.resize(),await t.compare(),!i()||t.panes.length<(n.against?2:1)||(t.panes.forEach(({manifest:S,settings:N},P)=>{let E={...S.toy,...s.has("against")?{}:e.beside};for(let A of S.controls){let{name:T}=A,B=P?E[T]??A.value:e.own[T],O=P?`${S.title}’s ${Ee(T)}`:Ee(T),q=d(P?`against.${T}`:T,O,B,G=>Cr(A,G));N.values[T]!==q&&N.set(T,q)}}),n.set("width",k),await t.resize(),!i()))return;n.width!==k&&c.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...s.keys()].filter(S=>!h.has(S));for(let S of y.slice(0,Do))c.push(`${Gn(S)} is no setting of this playground`);y.length>Do&&c.push(`${y.length-Do} more are none either`),cf(t,s,c),t.status.alert(c.length?`The link asks for what cannot be: ${c.join("; ")}.`:""),t.status.note(`Set by a link: ${l.join(", ")||"all as this page starts it"}.`)}function cf(t,e,s){t.root.scrollIntoView({block:"start"}),t.root.focus({preventScroll:!0}),e.has("reset")&&t.engine&&t.reset();for(let i of["discriminator","generator"]){let n=e.get(nn+i),o=n===null?{value:0}:ss(n,nf);"error"in o?s.push(`${Ee(nn+i)} ${o.error}`):o.value&&t.step(i,o.value)}e.has("play")&&t.setPlaying(!0)}function on(t){let{data:e,centres:s,batch:i}=t.source();return{data:e,centres:s,batch:i,width:t.width,seed:t.setup.seed,sides:t.settings()}}function Pa(t){let e=Pr(t.name,on(t),t.index);return Da(t,"the link",new URL(e,location.href).href)}var Ca=t=>Da(t,"the line of Python",zr(on(t)));async function Da(t,e,s){let{copied:i}=t.parts;i.text.value=s,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(s),t.status.note(`Copied: ${e}.`)}catch{i.text.select(),t.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Fa(t){let{canvas:e}=t.panes[0],s=t.panes.length>1?2:1,i=b("canvas",{width:s*e.width,height:e.height}),n=i.getContext("2d");t.panes.forEach((o,l)=>n.drawImage(o.canvas,l*e.width,0,e.width,e.height)),i.toBlob(o=>{let l=b("a",{href:URL.createObjectURL(o),download:`${t.name}.png`});l.click(),URL.revokeObjectURL(l.href)})}var za=96,hf=new Intl.NumberFormat("en"),rn=({panes:[{steps:t,discriminatorSteps:e}]})=>t+e,ln=class{constructor(e){this.frames=[],this.apart=1;let s=Te("timeline");this.range=b("input",{id:s,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=b("span",{},"step 0"),this.element=b("div",{className:"live-timeline"},b("label",{htmlFor:s,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let s=rn(e);s===0&&this.clear();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(rn(i)===s||rn(i)-(n?rn(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>za&&(this.frames=this.frames.filter((o,l)=>l%2===0||l===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(s/za/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let s=`step ${hf.format(e.panes[0].steps)}`;this.said.textContent=s,this.range.setAttribute("aria-valuetext",s)}};var uf=20,ff=12,df=new Intl.NumberFormat("en");function pf(t,e){let s=[];for(let o of["data","batch","width","seed"])t[o]!==e[o]&&s.push(`${Ee(o)} ${Ee(String(t[o]))}`);let[i,n]=t.sides;for(let{name:o}of i.manifest.controls){let l=i.values[o];l!==e.sides[0].values[o]&&s.push(`${Ee(o)} ${typeof l=="number"?Ne(l):l}`)}return n&&s.push(`beside ${n.manifest.title}`),s.join(", ")||"as the page starts"}var an=class{constructor(e,s){this.present=e,this.restore=s,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=b("tbody",{}),this.empty=b("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>b("th",{scope:"col"},n));this.table=b("table",{hidden:!0},b("thead",{},b("tr",{},...i,b("td",{}))),this.body),this.element=b("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=uf&&(this.rows=[this.row,...this.rows].slice(0,ff),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((s,i)=>({...this.row.outcome[i],...s}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:s})=>{let i=l=>b("td",{},s.map(l).join(" / ")),n=pf(e,this.usual),o=b("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),b("tr",{},b("td",{},n),i(({steps:l})=>df.format(l)),i(({distance:l})=>l===void 0?"–":Ne(Number(l.toPrecision(2)))),i(({covered:l})=>l==null?"–":String(l)),b("td",{},o))}))}};var mf=new Intl.NumberFormat("en"),gf=100,cn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[s]=e.panes;this.timeline=new ln(i=>this.goTo(i)),s.legend.element.before(this.timeline.element),this.challenges=new sn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),s.below.append(this.challenges.element),this.tried=new an(()=>on(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let s of this.board.panes)s.distance.setFloor(e.floor)}take(e){let s=c=>c.map(({name:h})=>h).join(" ");if(s(e.panes)!==s(this.board.panes.map(({manifest:c})=>c)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),l=!this.board.running||o-this.numbersAt>=gf;l&&(this.numbersAt=o),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,l)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:d}})=>({steps:c,distance:h,covered:d}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((s,i)=>this.board.panes[i].show(s,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:s,undrawn:i}=this,[n,...o]=this.board.panes.filter(l=>i.has(l));if(!n||!e||!s||e.data!==s.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(s,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:s}=this.board.setup,i=s==="full"?"":` of ${s} asked for`;this.board.status.rate(`${mf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let s of this.board.panes)s.say()}this.board.send({type:"drawn"})}};var vf=new Intl.NumberFormat("en"),Ia=1e4,hn=class{progressed=0;noted="";phase="idle";constructor(e,s){this.parts=e,this.board=s}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:s,step:i,discriminator:n,generator:o,reset:l}=this.parts.buttons,c=e==="diverged",h=document.activeElement;for(let d of[s,i,n,o])d.disabled=c;l.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(c?l:s).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let s=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${s}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${vf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}alert(e,...s){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[b("p",{},e)]:[]),s.length&&i.append(b("div",{className:"live-buttons"},...s)),i.hidden=!e,o&&n.focus()}progress(e,s){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===s)return;let n=l=>Math.round(l/2**20),o=`${n(e)} ${s?`of ${n(s)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Ia/1e3} seconds.`)},Ia),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){this.parts.rate.textContent=e}};var Fo=matchMedia("(prefers-color-scheme: dark)");function wf(){let t=document.documentElement,{jpThemeLight:e,vscodeThemeKind:s}=document.body.dataset,i=t.dataset.theme??t.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":s?!s.includes("light"):Fo.matches}function ja(t,e){let s=()=>{let n=wf()?"dark":"light";t.dataset.theme!==n&&(t.dataset.theme=n,e())},i=new MutationObserver(s);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Fo.addEventListener("change",s),s(),()=>{i.disconnect(),Fo.removeEventListener("change",s)}}var bf=1e3/30,yf=500,xf=150,un=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:s,manifest:i,manifestOf:n,assets:o,stored:l}){this.model=e,this.index=s,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Ir(this.name,i),this.root=this.parts.root,this.setup=new Ni(e,s,!!i.own,this.parts,c=>this.changed(c)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new hn(this.parts,this),this.addPane(i,Aa(e),l),this.width=this.setup.width,this.freeChoices(),this.screen=new cn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,s,i){let n=this.panes.length,o=new tn(e,this.index,s,i,l=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:l})});return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let o of this.panes)o.attach(l=>this.colour(l));this.own=new $i(this),this.ends.push(ja(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let o of this.panes)o.fit();this.drawSoon()});e.observe(this.root);let s=new IntersectionObserver(([o])=>{this.visible=o.isIntersecting,this.update()});s.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>s.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.setup.end(),()=>this.panes.forEach(o=>o.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(Vr({name:this.name,apply:Oa(this)}),wr(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:s,frame:i}=Hr(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(s),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Wn(this.root);for(let s of this.panes)s.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:s}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:s.seed})):e==="engine"?this.switchEngine():e==="width"?this.resize():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&s.data!=="drawn"&&s.points.length?s.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return Js[this.setup.speed]}interval(){return this.still.matches?yf:bf}source(){let{data:e,points:s,batch:i}=this.setup;return{data:e!=="drawn"||s.length>0?e:"ring",centres:s.length?s:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},xf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:s})=>({manifest:In(e,this.setup.width),values:s.values}))}async compare(){let e=this.setup.against,s=()=>this.panes[1]?.manifest.name??"";if(s()===e)return;let i;try{i=e&&await this.manifestOf(e),i&&await this.engine?.have(this.graphsOf(i))}catch({file:o,message:l}){this.setup.against===e&&!this.ended&&this.refuse({file:o,reason:l,against:s()});return}if(this.setup.against!==e||s()===e||this.ended)return;let n=this.panes.splice(1);if(n.some(({element:o})=>o.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),n.forEach(o=>(o.destroy(),o.element.remove())),this.root.classList.toggle("live-two",!!e),i){let o=this.addPane(i,$a(this.model,i),[]);o.attach(l=>this.colour(l)),o.recolour(Wn(this.root)),this.freeChoices()}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}async resize(){let{setup:e,panes:s}=this,{width:i}=e;if(i!==this.width){try{for(let{manifest:o,settings:l}of e.here?s:[])this.checkChoices(o,l.values);let n=this.settings().flatMap(({manifest:o,values:l})=>jn(this.index,o,this.source().data,l));await this.engine?.have(n)}catch({file:n,message:o}){e.width===i&&this.refuse({file:n,reason:o,width:this.width});return}e.width!==i||this.width===i||this.ended||(this.width=i,this.freeChoices(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()}))}}checkChoices({sizes:e},s){let{width:i}=this.setup;for(let[n,o]of Object.entries(e[i]?.variants[0].when??{}))if(s[n]!==o)throw new Error(`the page has networks of ${this.index.sizes[i]} for ${Ee(n)} ${Ee(o)} alone`)}freeChoices(){for(let{settings:e}of this.panes)e.choose(!this.setup.here||this.width===Bt)}graphsOf(e){let s={...La(e),...e.toy,...this.model.get("against")?.settings};return jn(this.index,In(e,this.setup.width),this.source().data,s)}addButtons(){let{buttons:e,shares:s}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),s.link.addEventListener("click",()=>Pa(this)),s.python.addEventListener("click",()=>Ca(this)),s.picture.addEventListener("click",()=>Fa(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e,s=Number(this.parts.times.value)){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:s})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:s,batch:i,width:n,centres:o,sides:[l,c]}){let{setup:h}=this;this.setPlaying(!1),e==="drawn"&&h.set("points",o),h.set("data",e),h.set("batch",i),h.set("seed",s),h.set("against",c?.manifest.name??""),n===Bt&&h.set("width",n),await this.resize(),await this.compare();for(let[d,v]of[l,c].entries())for(let[p,g]of Object.entries(v?.values??{}))this.panes[d]?.settings.set(p,g);h.set("width",n),await this.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:s}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,l)=>this.status.progress(o,l),diverged:(o,l)=>this.diverge(o,l),refused:o=>this.refuse(o),failed:(o,l)=>this.fail(o,l)};this.engine=s.here?new Si(this.assets,i):new Ei(this.model,s.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:s.seed,...n})}switchEngine(){this.freeChoices(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,s){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...yr(this,this.panes[e],s)))}refuse({file:e,reason:s,pane:i,values:n,source:o,width:l,against:c}){l&&this.setup.set("width",l),o&&this.setup.set("data",o.data),c!==void 0&&this.keep(c);for(let[d,v]of Object.entries(n??{}))this.panes[i??0]?.settings.set(d,v);let h=e?`${e} could not be loaded (${s})`:`${s[0].toUpperCase()}${s.slice(1)}`;this.status.alert(`${h}. The choice before it stays.`)}keep(e){this.model.set("against",e?{objective:e,settings:this.panes[1].settings.values}:{}),this.model.save_changes(),this.setup.set("against",e,!1)}fail(e,s){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${s}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Ra=`.live-playground {
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
.live-five .live-top :is(select, input) {
  width: auto;
  max-width: 11em;
}
`;var Wa='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Ef(t,e){if(e.childNodes.length)return[...e.childNodes];let s=t.get("figure");return s?[b("img",{src:s,alt:t.get("alt")})]:[]}function Mf(t){let e=new Map,s=async i=>{try{let n=await fetch(await t.url(`${i}.json`));if(!n.ok)throw new Error(`${n.status} ${n.statusText}`);return await n.json()}catch(n){throw Object.assign(new Error(n.message),{file:`${i}.json`})}};return i=>{let n=e.get(i)??s(i);return e.set(i,n),n.catch(()=>e.delete(i)),n}}function Tf({model:t,el:e}){let s=Ef(t,e),i=dr(t),n=Mf(i),o,l=!1,c=async()=>{try{let[h,d]=await Promise.all(["index",t.get("objective")].map(n));if(l)return;o=new un({model:t,index:h,manifest:d,manifestOf:n,assets:i,stored:s}),e.replaceChildren(b("style",{},Wa,Ra),o.root),o.attach()}catch({file:h,message:d}){let v=h?`${h} could not be loaded`:"The playground could not be started",p=b("button",{type:"button"},"Try again");p.addEventListener("click",c),e.replaceChildren(b("p",{role:"alert"},`${v} (${d}). The stored figure is shown.`),p,...s)}};return c(),()=>{l=!0,o?.destroy()}}var Wp={render:Tf};export{Wp as default};
