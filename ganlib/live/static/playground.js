function pr(t){let e=t.get("base");return e?new Fn(e):new zn(t)}var mr=t=>URL.createObjectURL(new Blob([t],{type:"text/javascript"})),Fn=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let s=new URL(e,this.base).href;if(!/js$/.test(e))return s;let i=this.scripts.get(e);return i||(i=this.script(s),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let s=await fetch(e);if(!s.ok)throw new Error(`${s.status} ${s.statusText}`);return mr(await s.blob())}},zn=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(s,i)=>this.receive(s,i))}url(e){let s=this.urls.get(e);return s||(s=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),s.catch(()=>this.urls.delete(e)),this.urls.set(e,s),this.model.send({type:"asset",name:e})),s}receive(e,s){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=s[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?mr(n):URL.createObjectURL(new Blob([n],{type:o})))}}};var Be=48;function In({variants:t},e){let s=t.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!s)throw new Error("no graph of these choices");return s}var jn=(t,e)=>({...t,...t.sizes?.[e]});function Rn(t,e,s,i){let{train:n,view:o}=In(e,i);return[e.init.file,t.data[s].file,...Object.values(t.measures),n,o]}function gr(t,e){let s=0;for(let i=0;i<t.length;i+=2)Math.abs(t[i])<=e&&Math.abs(t[i+1])<=e||(s+=1);return s}var Wn=5,bc=96,ki=2.6,vr=.09,yc=.12;function Vn(t){let e=getComputedStyle(t);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var xc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16));function kc({low:t,middle:e,high:s}){let[i,n,o]=[t,e,s].map(xc),l=new Uint8ClampedArray(4*256);for(let c=0;c<256;c++){let h=c/127.5;for(let d=0;d<3;d++)l[4*c+d]=h<1?i[d]+h*(n[d]-i[d]):n[d]+(h-1)*(o[d]-n[d]);l[4*c+3]=255}return l}function Ks(t){let s=Float32Array.from({length:t.length/2},(i,n)=>Math.hypot(t[2*n],t[2*n+1])).filter(Number.isFinite).sort();return s.length?s[Math.floor(.95*(s.length-1))]:0}var Si=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let s=new OffscreenCanvas(Be,Be).getContext("2d");this.heat=s,this.pixels=new ImageData(Be,Be),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(kc(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),s=Math.round(this.canvas.clientWidth*e);s===0||this.canvas.width===s||(this.canvas.width=this.canvas.height=s,this.ratio=e,this.marks=[])}draw({surface:e,samples:s,arrows:i},n,{limit:o,low:l,high:c,pull:h},d){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,l,c);for(let v=1;v<=Wn;v++)this.drawContour(e,l+(c-l)*v/(Wn+1),2*v===Wn+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(s,o),d&&this.drawArrows(s,i,o,h)}}drawSurface(e,s,i){let{context:n,canvas:o,heat:l,pixels:c,colours:h}=this,d=new Uint32Array(c.data.buffer),v=255/(i-s);for(let g=0;g<Be;g++)for(let k=0;k<Be;k++){let y=Math.round((e[g*Be+k]-s)*v);d[(Be-1-g)*Be+k]=h[Math.max(0,Math.min(255,y))]}l.putImageData(c,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(Be-1);n.drawImage(l.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,s,i){let{context:n,canvas:o}=this,l=o.width/(Be-1);n.beginPath();for(let c=0;c+1<Be;c++)for(let h=0;h+1<Be;h++){let d=c*Be+h,v=[e[d],e[d+1],e[d+Be+1],e[d+Be]],p=!1;for(let g=0;g<4;g++){let k=v[g]-s,y=v[(g+1)%4]-s;if(k<0==y<0)continue;let S=k/(k-y),N=h+[S,1,1-S,0][g],P=c+[0,S,1,1-S][g];p?n.lineTo(N*l,o.height-P*l):n.moveTo(N*l,o.height-P*l),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,s,i,n){let{context:o,canvas:l,ratio:c,palette:h}=this,d=l.width/(2*i),v=vr*l.width/(n||1),p=1.5*vr*l.width;o.beginPath();for(let g=0;g<2*bc&&g<e.length;g+=2){let[k,y]=[(e[g]+i)*d,(i-e[g+1])*d],[S,N]=[s[g]*v,-s[g+1]*v],P=Math.hypot(S,N);if(!(P>2*c))continue;P>p&&([S,N]=[S*p/P,N*p/P]);let E=3.5*c/Math.hypot(S,N);o.moveTo(k,y),o.lineTo(k+S,y+N),o.moveTo(k+S-E*(S+.6*N),y+N-E*(N-.6*S)),o.lineTo(k+S,y+N),o.lineTo(k+S-E*(S-.6*N),y+N-E*(N+.6*S))}o.lineWidth=1.25*c,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(yc,Math.min(1,(Ks(s)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,s],i){let{context:n,canvas:o,ratio:l,palette:c}=this,h=o.width/(2*i),[d,v,p]=[(e+i)*h,(i-s)*h,9*l];n.beginPath(),n.moveTo(d-p,v),n.lineTo(d+p,v),n.moveTo(d,v-p),n.lineTo(d,v+p),n.lineWidth=2*l,n.strokeStyle=c.contour,n.stroke()}drawStill(e,s){let{layer:i,canvas:n}=this,o=[e,s,n.width];o.some((l,c)=>l!==this.layered[c])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,s),this.drawReal(i,e,s)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,s){let{canvas:i,ratio:n}=this,o=s>4?2:s>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let l=-Math.ceil(s/o)*o;l<s;l+=o){if(l<=-s)continue;let c=(l/s+1)/2*i.width,h=String(l).replace("-","−");e.moveTo(c,i.height),e.lineTo(c,i.height-5*n),e.moveTo(0,i.height-c),e.lineTo(5*n,i.height-c),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,c,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-c)}e.stroke()}drawReal(e,s,i){let{canvas:n,ratio:o,palette:l}=this,c=n.width/(2*i);e.beginPath();for(let h=0;h<s.length/2;h+=2){let[d,v]=[(s[h]+i)*c,(i-s[h+1])*c];e.moveTo(d+ki*o,v),e.arc(d,v,ki*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=l.edge,e.stroke(),e.fillStyle=l.real,e.fill()}drawGenerated(e,s){let{context:i,canvas:n,ratio:o,palette:l}=this,c=n.width/(2*s);this.marks.length||(this.marks=[wr(o,4,l.edge),wr(o,2,l.generated)]);for(let h of this.marks){let d=(h.width-1)/2;for(let v=0;v<e.length/2;v+=2)i.drawImage(h,Math.round((e[v]+s)*c-d),Math.round((s-e[v+1])*c-d))}}};function wr(t,e,s){let i=2*Math.ceil((ki+e)*t)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),l=ki*t;return o.translate(i/2,i/2),o.lineWidth=e*t,o.strokeStyle=s,o.beginPath(),o.moveTo(-l,-l),o.lineTo(l,l),o.moveTo(-l,l),o.lineTo(l,-l),o.stroke(),n.transferToImageBitmap()}function Bn(t,e){switch(e.type){case"frame":return t.frame(e);case"real":return t.real(e);case"progress":return t.progress(e.bytes,e.total);case"refused":return t.refused(e);case"diverged":return t.diverged(e.pane,e.step)}}var Ei=class{constructor(e,s){this.assets=e,this.listener=s,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let s=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(s,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.spoken?this.fail(void 0,n.message):this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(s){this.fail("worker.js",s.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Bn(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(s){this.send({type:"located",name:e.name,reason:s.message})}}}have(e){let s=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(s,{resolve:i,reject:n}),this.send({type:"have",files:e,id:s})})}had({id:e,file:s,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:s}))}fail(e,s){this.stopped||(this.stop(),this.listener.failed(e,s))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function Hn(t,e){if(t===null||typeof t!="object")return t;if(Array.isArray(t))return t.map(s=>Hn(s,e));if("number"in t)return Number(t.number);if("buffer"in t){let{buffer:s,byteOffset:i,byteLength:n}=e[t.buffer];return new Float32Array(s.slice(i,i+n))}return Object.fromEntries(Object.entries(t).map(([s,i])=>[s,Hn(i,e)]))}var Mi=class{constructor(e,s,i){this.model=e,this.device=s,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:s}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:s})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}async have(){}tell(){}receive(e,s){return e?.type!=="failed"?Bn(this.listener,Hn(e,s)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function br(t,e){let s=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return t.on("msg:custom",s),()=>t.off("msg:custom",s)}function b(t,e={},...s){let i=document.createElement(t);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...s),i}function pe(t,e){let s=t.firstChild;s instanceof Text?s.data!==e&&(s.data=e):t.textContent=e}var Sc=0,Ne=t=>`live-${t.replace(/\W/g,"-")}-${++Sc}`;function _e(t){if(t===0)return"0";let e=Math.abs(t),s=Number(t.toPrecision(3));return e<.001||e>=1e6?s.toExponential():String(s)}var Ec=new Intl.NumberFormat("en");function yr(t){let e=t.length>1?t[1]-t[0]:t[0];if(Number.isInteger(e))return t.map(i=>Ec.format(i));if(t.every(i=>Math.abs(i)<.001))return t.map(_e);let s=0;for(;s<12&&Math.abs(e*10**s-Math.round(e*10**s))>1e-6;)s+=1;return t.map(i=>i===0?"0":i.toFixed(s))}var Gn=t=>Number.isNaN(t)?"–":t!==0&&Math.abs(t)<.001?t.toExponential(1):t.toFixed(3);function is(t,{low:e,high:s,integer:i}){let n=t.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=s&&(!i||Number.isInteger(o)))return{value:o};let l=i?"a whole number":"a number",c=h=>i?String(h):_e(h);return{error:`must be ${l} from ${c(e)} to ${c(s)}; got ${Js(n)}`}}var Un=40;function qn(t){return t.slice(0,2*Un).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,Un)+(t.length>Un?"…":"")}var Js=t=>`"${qn(t)}"`,Me=t=>t.replace("_optimizer."," ").replace(/[._]/g," ");var Mc=new Intl.NumberFormat("en");function xr(t,e,s){let i=e.lastStable()??[],n=t.panes.length>1?`${e.manifest.title} diverged`:"Diverged",o=i.map(({name:c,value:h})=>`${Me(c)} ${typeof h=="number"?_e(h):h}`),l=b("button",{type:"button"},"Reset to the last stable settings");return l.addEventListener("click",()=>{for(let{name:c,value:h}of i)e.settings.set(c,h);t.reset()}),[`${n} at step ${Mc.format(s)}: a loss is no longer a finite number. `+(o.length?`The last stable settings were: ${o.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...o.length?[l]:[]]}var Bt=300,Tc=.85,Nc=160,Sr=t=>t.length<=Bt?t:Array.from({length:Bt},(e,s)=>t[Math.floor((s+.5)*t.length/Bt)]),Er=t=>Number(t.toFixed(3));function Mr(t,e){let[s,i]=[0,1].map(c=>t.map(h=>h[c])),n=[s,i].map(c=>(Math.min(...c)+Math.max(...c))/2),o=Math.max(...[s,i].map(c=>Math.max(...c)-Math.min(...c))),l=o>0?2*Tc*e/o:1;return t.map(c=>c.map((h,d)=>Er((h-n[d])*l)))}function Yn(t,e){let s=t.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(l=>l.trim()!=="").map(Number).filter(Number.isFinite)),i=Sr(s.filter(({length:o})=>o>=2).map(([o,l])=>[o,l]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(l=>Math.abs(l)<=e))?i.map(o=>o.map(Er)):Mr(i,e)}function Tr({data:t,width:e,height:s},i){let n=Float32Array.from({length:e*s},(h,d)=>{let v=t[4*d+3]/255;return v*(.3*t[4*d]+.59*t[4*d+1]+.11*t[4*d+2])+255*(1-v)}),[o,l]=[Math.min(...n),Math.max(...n)];if(l-o<16)throw new Error("it is all of one tone");let c=[...n.keys()].filter(h=>n[h]<(o+l)/2);return Mr(Sr(c).map(h=>[h%e,-Math.floor(h/e)]),i)}var Kn=(t,e)=>new OffscreenCanvas(t,e).getContext("2d");function _c(t,e){if(!t.trim())throw new Error("there is no letter in it");let s="bold 60px system-ui, sans-serif",i=Kn(1,1);i.font=s;let n=Math.min(1200,Math.ceil(i.measureText(t).width)+8),o=Kn(n,90);return o.font=s,o.fillText(t,4,66),Tr(o.getImageData(0,0,n,90),e)}async function Ac(t,e){let s=await createImageBitmap(t),i=Math.min(1,Nc/Math.max(s.width,s.height)),[n,o]=[s.width,s.height].map(c=>Math.max(1,Math.round(c*i))),l=Kn(n,o);return l.drawImage(s,0,0,n,o),Tr(l.getImageData(0,0,n,o),e)}var kr=async(t,e)=>t.type.startsWith("image/")?Ac(t,e):Yn(await t.text(),e);function Nr(t,e,s){let i=async(y,S)=>{try{e(await S())}catch(N){s(`${y} gives no points: ${N.message}.`)}},[n,o,l]=["word","rows","file"].map(Ne),c=b("input",{id:n,type:"text",maxLength:24,autocomplete:"off"}),h=b("textarea",{id:o,rows:3,spellcheck:!1,placeholder:"x, y"}),d=b("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),v=y=>b("button",{type:"button"},y),[p,g]=[v("Use the word"),v("Use the rows")];p.addEventListener("click",()=>i(`"${c.value}"`,()=>_c(c.value,t()))),c.addEventListener("keydown",y=>y.key==="Enter"&&p.click()),g.addEventListener("click",()=>i("What was pasted",()=>Yn(h.value,t()))),d.addEventListener("change",()=>{let[y]=d.files;y&&i(y.name,()=>kr(y,t())),d.value=""});let k=(y,S,...N)=>b("div",{className:"live-bring"},b("label",{htmlFor:y},S),...N);return{element:b("div",{className:"live-brings"},k(n,"a word",c,p),k(o,"rows of two numbers, pasted",h,g),k(l,"a CSV file, or a picture (its dark pixels)",d)),drop(y){let[S]=y?.files??[];S?i(S.name,()=>kr(S,t())):y&&i("What was dropped",()=>Yn(y.getData("text"),t()))}}}var $c=120,Lc=6;function _r(t,e,s){let[i,n]=(s??"").split("_"),o=i?[" ",b("i",{},i,...n?[b("sub",{},n)]:[])]:[];return b("label",{htmlFor:t},e,...o)}function Oc({low:t,high:e,log:s,kind:i}){let n=t>0?t:e/10**Lc,o=s?Math.log10(e/n):e-t,l=i==="integer"&&!s?1:o/$c;return{max:o,step:l,position:c=>s?Math.log10(Math.max(c,n)/n):c-t,value(c){if(c<=0)return t;let h=s?n*10**c:t+c,d=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(t,d))}}}function Jn({label:t,low:e,high:s,integer:i,value:n,id:o,help:l},c){let h=n,d=b("p",{className:"live-message",id:Ne("message"),role:"alert",hidden:!0}),v=y=>i?String(y):_e(y),p=b("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:v(n)});p.setAttribute("aria-describedby",`${l} ${d.id}`);let g=y=>{p.setAttribute("aria-invalid",String(y!=="")),d.textContent=y&&`${t} ${y}. It stays ${v(h)}.`,d.hidden=!y};return p.addEventListener("change",()=>{let y=is(p.value,{low:e,high:s,integer:i});if("error"in y)return g(y.error);g(""),h=y.value,c(h)}),{box:p,message:d,show:y=>{h=y,p.value=v(y),g("")}}}function Pc(t,e,s){let{name:i,symbol:n,low:o,high:l,kind:c,value:h}=t,d=t.label??Me(i),v=Oc(t),p=Ne(i),g=Ne(i),k=b("input",{id:g,type:"range",min:0,max:v.max,step:v.step});k.setAttribute("aria-describedby",e);let y=A=>{k.value=String(v.position(A)),k.setAttribute("aria-valuetext",_e(A))},{box:S,message:N,show:P}=Jn({label:d,low:o,high:l,integer:c==="integer",value:h,id:p,help:e},A=>{y(A),s(A)});S.setAttribute("aria-label",`${d}, as a number`),k.addEventListener("input",()=>{let A=v.value(Number(k.value));k.setAttribute("aria-valuetext",_e(A)),P(A),s(A)}),y(h);let E=b("div",{className:"live-control"},_r(g,d,n),S,k,N);return{element:E,show:A=>(y(A),P(A)),enable(A){S.disabled=k.disabled=!A,E.title=A?t.doc:`${t.doc}; without effect under the present choices`}}}function Qn(t,e,s,i,n,o){let l=Ne(t),c=b("select",{id:l},...s.map(h=>b("option",{value:h.value},h.text)));return c.setAttribute("aria-describedby",n),c.value=i,c.addEventListener("change",()=>o(c.value)),{element:b("div",{className:"live-control"},_r(l,t,e),c),show:h=>c.value=String(h),enable:h=>c.disabled=!h}}function Ar(t,e,s){let i=t.kind==="choice"?Qn(t.label??Me(t.name),t.symbol,t.options.map(n=>({value:n,text:n.replaceAll("_","-")})),t.value,e,s):Pc(t,e,s);return i.element.title=t.doc,i}var Dc=2**32-1,Ht=64,Qs={full:1/0,100:100,20:20,5:5,1:1},Ti="",Cc={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},Fc=t=>Cc[t]??Me(t),Ni="browser",$r=t=>t.get("engine")==="kernel"?t.get("device"):Ni,_i=class{constructor(e,s,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??Ht,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Ti,this.speed="full",this.engine=$r(e);let l=e.get("devices")??[],c=g=>Object.entries(g).map(([k,y])=>({value:k,text:y})),h=Object.fromEntries(Object.entries(s.data).map(([g,{title:k}])=>[g,k])),d=s.batches.map(g=>({value:String(g),text:String(g)})),v=Object.keys(Qs).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",c(h)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",c({[Ti]:"nothing",...s.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",d,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",c(s.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",v)},l.length){let g=Object.fromEntries(l.map(y=>[y,`the kernel (${y})`])),k="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",k,c(i?g:{[Ni]:"this browser",...g}))}for(let[g,{element:k}]of Object.entries(this.inputs))k.dataset.control=g,(g==="speed"?n.pace:n.setup).append(k);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Ti,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",$r(e),!1)])];for(let[g,k]of p)e.on(`change:${g}`,k);this.end=()=>p.forEach(([g,k])=>e.off(`change:${g}`,k))}get here(){return this.engine===Ni}select(e,s,i,n=String){let o=Ne("doc"),l=String(this[e]),c=Qn(Fc(e),void 0,i,l,o,h=>this.set(e,n(h)));return c.element.append(b("p",{id:o,className:"live-doc"},s)),c}makeSeed(){let e=Ne("seed"),s=Ne("doc"),i=b("p",{id:s,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:Dc,integer:!0},value:this.seed,id:e,help:s},{box:l,message:c,show:h}=Jn(o,v=>this.set("seed",v));return{element:b("div",{className:"live-control"},b("label",{htmlFor:e},"seed"),l,c,i),show:h,enable:v=>l.disabled=!v}}set(e,s,i=!0){let n=this;n[e]!==s&&(n[e]=s,this.inputs[e]?.show(s),i&&e==="against"?(this.model.set("against",s===Ti?{}:{objective:s,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Ni:"kernel"),this.here||this.model.set("device",s),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,s),this.model.save_changes()),this.changed(e))}};var Ai="live-",zc=2**32-1,Zs="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Ic(t,e){let s=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return Zs[n>>6]+Zs[n&63]};return t.map(([i,n])=>s(i)+s(n)).join("")}function Or(t,e){let s=[],i=n=>{let o=64*Zs.indexOf(t[n])+Zs.indexOf(t[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=t.length&&s.length<Bt;n+=4)[0,1,2,3].every(o=>Zs.includes(t[n+o]))&&s.push([i(n),i(n+2)]);return s}var Pr=({manifest:t,values:e},s={})=>t.controls.filter(({name:i,value:n})=>e[i]!==(s[i]??n)).map(({name:i})=>[i,e[i]]);function Dr(t,{data:e,seed:s,batch:i,width:n,centres:o,sides:l},c){let h=new URLSearchParams({data:e,seed:String(s),batch:String(i),width:String(n)}),[d,v]=l;for(let{name:p}of d.manifest.controls)h.set(p,String(d.values[p]));if(h.set("against",v?v.manifest.name:""),v)for(let[p,g]of Pr(v,v.manifest.toy))h.set(`against.${p}`,String(g));return e==="drawn"&&h.set("points",Ic(o,c.data[e].limit)),`#${Ai}${t}?${h}`}function Zn(t){let e=new RegExp(`^#${Ai}([\\w-]+)(?:\\?(.*))?$`).exec(t);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Cr(t,e){if(t.kind==="choice"){let{options:s}=t;return s.includes(e)?{value:e}:{error:`must be one of ${s.join(", ")}; got ${Js(e)}`}}return is(e,{low:t.low,high:t.high,integer:t.kind==="integer"})}var Fr=t=>is(t,{low:0,high:zc,integer:!0});function zr(t,e,s){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):_e(n);return`${t} ${i(e)} → ${i(s)}`}var Lr=t=>typeof t=="string"?JSON.stringify(t):String(t);function jc({manifest:t,values:e}){let s=Pr({manifest:t,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Lr(n)}`);for(let[i,n]of Object.entries(t.optimizers)){let o=`${i}_optimizer.`,l={...t.constants,...Object.fromEntries(t.controls.map(({name:d,value:v})=>[d,v]))},c=Object.keys(l).filter(d=>d.startsWith(o));if(c.every(d=>e[d]===l[d]))continue;let h=c.map(d=>`${d.slice(o.length)}=${Lr(e[d])}`);s.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`${t.own?"":"ganlib."}${t.class}(${s.join(", ")})`}function Ir({data:t,seed:e,batch:s,width:i,centres:n,sides:o}){let[l,c]=o.map(jc),h=[l,`data="${t}"`,`seed=${e}`,`batch=${s}`];return t==="drawn"&&h.push(`points=[${n.map(([d,v])=>`(${d}, ${v})`).join(", ")}]`),i!==Ht&&h.push(`width=${i}`),c&&h.push(`against=${c}`),o[0].manifest.own&&h.push('engine="kernel"'),`ganlib.Playground(${h.join(", ")})`}var Rc={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},Wc=[1,20,100],Vc={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Xn=t=>Object.fromEntries(Object.entries(t).map(([e,[s,i]])=>[e,b("button",{type:"button",title:i},s)])),$s=(t,...e)=>b("details",{className:"live-group"},b("summary",{},t),...e),Bc=t=>Xn({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${t}, then one of G`],discriminator:[`Step ${t}`,`updates of ${t} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function jr(t,{title:e,discriminator:s}){let i=Bc(s==="critic"?"f":"D"),n=Xn(Rc),o=Xn({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let l=Ne("times"),c=b("select",{id:l},...Wc.map(O=>b("option",{value:String(O)},`× ${O}`))),h=b("label",{htmlFor:l,className:"live-hidden"},"steps at a press"),d=b("p",{className:"live-status",role:"status"}),v=b("p",{className:"live-rate"}),p=b("div",{className:"live-alert",role:"alert",hidden:!0}),g=b("div",{className:"live-setup"}),k=b("div",{className:"live-pace"}),y=b("div",{className:"live-panes"}),S=b("div",{}),N=$s("what you tried"),P=Object.entries(Vc).flatMap(([O,q])=>[b("dt",{},O),b("dd",{},q)]),E=Ne("share"),A=b("input",{id:E,type:"text",readOnly:!0,hidden:!0}),T=b("label",{htmlFor:E,hidden:!0},"copied");return{root:b("section",{className:"live-playground",id:Ai+t,tabIndex:-1,"aria-label":`playground: ${e}`},b("div",{className:"live-top"},b("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,b("span",{className:"live-joined"},i.step,h,c),i.discriminator,i.generator,i.reset),b("div",{className:"live-beside live-told"},d,v)),p,y,b("div",{className:"live-groups"},$s("data, seed, pace, another beside it",g,k,b("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),N,$s("share, and what the numbers mean",b("div",{className:"live-share"},b("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),T,A),b("dl",{className:"live-help"},...P)))),buttons:i,times:c,shares:n,sketch:o,status:d,rate:v,alert:p,setup:g,pace:k,panes:y,brought:S,tried:N,copied:{text:A,label:T}}}var Xs=new Set;function Vr(t){let e=Zn(t);if(!e)return!1;for(let s of Xs)if(s.name===e.name)return s.apply(e.query,!0),!0;return!1}function Rr(t){if(t.defaultPrevented||t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey)return;let e=t.target instanceof Element&&t.target.closest('a[href^="#"]');e&&Vr(e.getAttribute("href")??"")&&t.preventDefault()}var Wr=()=>Vr(location.hash);function Br(t){Xs.size||(document.addEventListener("click",Rr),window.addEventListener("hashchange",Wr)),Xs.add(t);let e=Zn(location.hash);return e?.name===t.name&&t.apply(e.query,!0),()=>{Xs.delete(t),!Xs.size&&(document.removeEventListener("click",Rr),window.removeEventListener("hashchange",Wr))}}var Hr=t=>Uint8Array.from(atob(t),e=>e.charCodeAt(0)).buffer,eo=(t,e)=>Float32Array.from(new Int16Array(Hr(t)),s=>s*e/32767);function Ur({real:t,samples:e,arrows:s,surface:i,limit:n,pull:o,low:l,high:c,floor:h,...d},v,p){let g={edges:[0,1],shares:new Float32Array(1)},k={name:v.name,steps:0,discriminatorSteps:0,last:new Float32Array(v.measured.length).fill(NaN),rows:new Float32Array(0),samples:eo(e,n),arrows:eo(s,o),surface:Float32Array.from(new Uint8Array(Hr(i)),y=>l+y*(c-l)/255),slopes:g,weights:g,limit:n,...d};return{real:{data:p,points:eo(t,n),floor:h},frame:{type:"frame",data:p,panes:[k],rate:0}}}var Hc=.041666666666666664,$i=class{constructor(e,s,i,n){this.canvas=e,this.limit=s,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let s=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-s.left)/s.width,(e.clientY-s.top)/s.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,s){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*s).toFixed(3))])}key(e){if(!this.on)return;let s=this.limit(),[i,n]=this.cursor??[0,0],o=2*s*Hc,c={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(c){let h=d=>Math.max(-s,Math.min(s,d));this.cursor=[h(i+c[0]),h(n+c[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/s,n/s);else return;e.preventDefault()}},Gr=(t,e)=>[...t,e].slice(-300);var Li=class{constructor(e){this.board=e;let{setup:s,index:i,panes:n,parts:o}=e,[l]=n,c=()=>l.shown?.limit??i.data.drawn.limit,h=v=>s.set("points",Gr(s.points,v));this.sketch=new $i(l.canvas,c,h,()=>e.drawSoon());let d=Nr(()=>i.data.drawn.limit,v=>{e.status.alert(""),s.set("points",v),s.set("data","drawn"),e.ensureEngine()},v=>e.status.alert(v));o.brought.append(d.element);for(let v of["dragover","drop"])l.canvas.addEventListener(v,p=>{p.preventDefault(),v==="drop"&&d.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{s.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:s,sketch:i}=this;if(i.on===e)return;let{draw:n}=s.parts.sketch;!e&&document.activeElement===s.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(s.ensureEngine(),s.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(s.status.forget(),s.status.describe()),s.drawSoon()}follow(e){let{setup:s,parts:i}=this.board;e==="data"&&s.data==="drawn"&&!s.points.length&&this.turn(!0),e==="data"&&s.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!s.points.length}};var Uc={"+":(t,e)=>t+e,"-":(t,e)=>t-e,"*":(t,e)=>t*e,"/":(t,e)=>t/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function ei(t,e){if(typeof t=="number")return t;if(typeof t=="string")return Number(e[t]??NaN);let[s,...i]=t;return Uc[s](...i.map(n=>ei(n,e)))}var Gc="uplot",qc="u-hz",Yc="u-vt",Kc="u-title",Jc="u-wrap",Qc="u-under",Zc="u-over",Xc="u-axis",rs="u-off",eh="u-select",th="u-cursor-x",sh="u-cursor-y",ih="u-cursor-pt",nh="u-legend",oh="u-live",rh="u-inline",lh="u-series",ah="u-marker",qr="u-label",ch="u-value",si="width",ii="height";var Yr="bottom",Ls="left",to="right",bo="#000",Kr=bo+"0",so="mousemove",Jr="mousedown",io="mouseup",Qr="mouseenter",Zr="mouseleave",Xr="dblclick",hh="resize",uh="scroll",el="change",Fi="dppxchange",yo="--",Is=typeof window<"u",ao=Is?document:null,Ps=Is?window:null,fh=Is?navigator:null,re,Oi;function co(){let t=devicePixelRatio;re!=t&&(re=t,Oi&&uo(el,Oi,co),Oi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ls(el,Oi,co),Ps.dispatchEvent(new CustomEvent(Fi)))}function ot(t,e){if(e!=null){let s=t.classList;!s.contains(e)&&s.add(e)}}function ho(t,e){let s=t.classList;s.contains(e)&&s.remove(e)}function we(t,e,s){t.style[e]=s+"px"}function xt(t,e,s,i){let n=ao.createElement(t);return e!=null&&ot(n,e),s?.insertBefore(n,i),n}function pt(t,e){return xt("div",t,e)}var tl=new WeakMap;function Lt(t,e,s,i,n){let o="translate("+e+"px,"+s+"px)",l=tl.get(t);o!=l&&(t.style.transform=o,tl.set(t,o),e<0||s<0||e>i||s>n?ot(t,rs):ho(t,rs))}var sl=new WeakMap;function il(t,e,s){let i=e+s,n=sl.get(t);i!=n&&(sl.set(t,i),t.style.background=e,t.style.borderColor=s)}var nl=new WeakMap;function ol(t,e,s,i){let n=e+""+s,o=nl.get(t);n!=o&&(nl.set(t,n),t.style.height=s+"px",t.style.width=e+"px",t.style.marginLeft=i?-e/2+"px":0,t.style.marginTop=i?-s/2+"px":0)}var xo={passive:!0},dh={...xo,capture:!0};function ls(t,e,s,i){e.addEventListener(t,s,i?dh:xo)}function uo(t,e,s,i){e.removeEventListener(t,s,xo)}Is&&co();function kt(t,e,s,i){let n;s=s||0,i=i||e.length-1;let o=i<=2147483647;for(;i-s>1;)n=o?s+i>>1:rt((s+i)/2),e[n]<t?s=n:i=n;return t-e[s]<=e[i]-t?s:i}function Pl(t){return(s,i,n)=>{let o=-1,l=-1;for(let c=i;c<=n;c++)if(t(s[c])){o=c;break}for(let c=n;c>=i;c--)if(t(s[c])){l=c;break}return[o,l]}}var Dl=t=>t!=null,Cl=t=>t!=null&&t>0,ji=Pl(Dl),ph=Pl(Cl);function mh(t,e,s,i=0,n=!1){let o=n?ph:ji,l=n?Cl:Dl;[e,s]=o(t,e,s);let c=t[e],h=t[e];if(e>-1)if(i==1)c=t[e],h=t[s];else if(i==-1)c=t[s],h=t[e];else for(let d=e;d<=s;d++){let v=t[d];l(v)&&(v<c?c=v:v>h&&(h=v))}return[c??ue,h??-ue]}function Ri(t,e,s,i){let n=al(t),o=al(e);t==e&&(n==-1?(t*=s,e/=s):(t/=s,e*=s));let l=s==10?Ct:Fl,c=n==1?rt:mt,h=o==1?mt:rt,d=c(l(Pe(t))),v=h(l(Pe(e))),p=Ds(s,d),g=Ds(s,v);return s==10&&(d<0&&(p=fe(p,-d)),v<0&&(g=fe(g,-v))),i||s==2?(t=p*n,e=g*o):(t=Rl(t,p),e=Wi(e,g)),[t,e]}function ko(t,e,s,i){let n=Ri(t,e,s,i);return t==0&&(n[0]=0),e==0&&(n[1]=0),n}var So=.1,rl={mode:3,pad:So},oi={pad:0,soft:null,mode:0},gh={min:oi,max:oi};function zi(t,e,s,i){return Vi(s)?ll(t,e,s):(oi.pad=s,oi.soft=i?0:null,oi.mode=i?3:0,ll(t,e,gh))}function ne(t,e){return t??e}function vh(t,e,s){for(e=ne(e,0),s=ne(s,t.length-1);e<=s;){if(t[e]!=null)return!0;e++}return!1}function ll(t,e,s){let i=s.min,n=s.max,o=ne(i.pad,0),l=ne(n.pad,0),c=ne(i.hard,-ue),h=ne(n.hard,ue),d=ne(i.soft,ue),v=ne(n.soft,-ue),p=ne(i.mode,0),g=ne(n.mode,0),k=e-t,y=Ct(k),S=Je(Pe(t),Pe(e)),N=Ct(S),P=Pe(N-y);(k<1e-24||P>10)&&(k=0,(t==0||e==0)&&(k=1e-24,p==2&&d!=ue&&(o=0),g==2&&v!=-ue&&(l=0)));let E=k||S||1e3,A=Ct(E),T=Ds(10,rt(A)),B=E*(k==0?t==0?.1:1:o),O=fe(Rl(t-B,T/10),24),q=t>=d&&(p==1||p==3&&O<=d||p==2&&O>=d)?d:ue,G=Je(c,O<q&&t>=q?q:St(q,O)),X=E*(k==0?e==0?.1:1:l),Y=fe(Wi(e+X,T/10),24),$=e<=v&&(g==1||g==3&&Y>=v||g==2&&Y<=v)?v:-ue,J=St(h,Y>$&&e<=$?$:Je($,Y));return G==J&&G==0&&(J=100),[G,J]}var wh=new Intl.NumberFormat(Is?fh.language:"en-US"),Eo=t=>wh.format(t),lt=Math,Ci=lt.PI,Pe=lt.abs,rt=lt.floor,Oe=lt.round,mt=lt.ceil,St=lt.min,Je=lt.max,Ds=lt.pow,al=lt.sign,Ct=lt.log10,Fl=lt.log2,bh=(t,e=1)=>lt.sinh(t)*e,no=(t,e=1)=>lt.asinh(t/e),ue=1/0;function cl(t){return(Ct((t^t>>31)-(t>>31))|0)+1}function fo(t,e,s){return St(Je(t,e),s)}function zl(t){return typeof t=="function"}function ee(t){return zl(t)?t:()=>t}var yh=()=>{},Il=t=>t,jl=(t,e)=>e,xh=t=>null,hl=t=>!0,ul=(t,e)=>t==e,kh=/\.\d*?(?=9{6,}|0{6,})/gm,as=t=>{if(Vl(t)||Gt.has(t))return t;let e=`${t}`,s=e.match(kh);if(s==null)return t;let i=s[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${as(n)}e${o}`}return fe(t,i)};function ns(t,e){return as(fe(as(t/e))*e)}function Wi(t,e){return as(mt(as(t/e))*e)}function Rl(t,e){return as(rt(as(t/e))*e)}function fe(t,e=0){if(Vl(t))return t;let s=10**e,i=t*s*(1+Number.EPSILON);return Oe(i)/s}var Gt=new Map;function Wl(t){return((""+t).split(".")[1]||"").length}function li(t,e,s,i){let n=[],o=i.map(Wl);for(let l=e;l<s;l++){let c=Pe(l),h=fe(Ds(t,l),c);for(let d=0;d<i.length;d++){let v=t==10?+`${i[d]}e${l}`:i[d]*h,p=(l>=0?0:c)+(l>=o[d]?0:o[d]),g=t==10?v:fe(v,p);n.push(g),Gt.set(g,p)}}return n}var ri={},Mo=[],Cs=[null,null],Ut=Array.isArray,Vl=Number.isInteger,Sh=t=>t===void 0;function fl(t){return typeof t=="string"}function Vi(t){let e=!1;if(t!=null){let s=t.constructor;e=s==null||s==Object}return e}function Eh(t){return t!=null&&typeof t=="object"}var Mh=Object.getPrototypeOf(Uint8Array),Bl="__proto__";function Fs(t,e=Vi){let s;if(Ut(t)){let i=t.find(n=>n!=null);if(Ut(i)||e(i)){s=Array(t.length);for(let n=0;n<t.length;n++)s[n]=Fs(t[n],e)}else s=t.slice()}else if(t instanceof Mh)s=t.slice();else if(e(t)){s={};for(let i in t)i!=Bl&&(s[i]=Fs(t[i],e))}else s=t;return s}function Ae(t){let e=arguments;for(let s=1;s<e.length;s++){let i=e[s];for(let n in i)n!=Bl&&(Vi(t[n])?Ae(t[n],Fs(i[n])):t[n]=Fs(i[n]))}return t}var Th=0,Nh=1,_h=2;function Ah(t,e,s){for(let i=0,n,o=-1;i<e.length;i++){let l=e[i];if(l>o){for(n=l-1;n>=0&&t[n]==null;)t[n--]=null;for(n=l+1;n<s&&t[n]==null;)t[o=n++]=null}}}function $h(t,e){if(Ph(t)){let l=t[0].slice();for(let c=1;c<t.length;c++)l.push(...t[c].slice(1));return Dh(l[0])||(l=Oh(l)),l}let s=new Set;for(let l=0;l<t.length;l++){let h=t[l][0],d=h.length;for(let v=0;v<d;v++)s.add(h[v])}let i=[Array.from(s).sort((l,c)=>l-c)],n=i[0].length,o=new Map;for(let l=0;l<n;l++)o.set(i[0][l],l);for(let l=0;l<t.length;l++){let c=t[l],h=c[0];for(let d=1;d<c.length;d++){let v=c[d],p=Array(n).fill(void 0),g=e?e[l][d]:Nh,k=[];for(let y=0;y<v.length;y++){let S=v[y],N=o.get(h[y]);S===null?g!=Th&&(p[N]=S,g==_h&&k.push(N)):p[N]=S}Ah(p,k,n),i.push(p)}}return i}var Lh=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function Oh(t){let e=t[0],s=e.length,i=Array(s);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,l)=>e[o]-e[l]);let n=[];for(let o=0;o<t.length;o++){let l=t[o],c=Array(s);for(let h=0;h<s;h++)c[h]=l[i[h]];n.push(c)}return n}function Ph(t){let e=t[0][0],s=e.length;for(let i=1;i<t.length;i++){let n=t[i][0];if(n.length!=s)return!1;if(n!=e){for(let o=0;o<s;o++)if(n[o]!=e[o])return!1}}return!0}function Dh(t,e=100){let s=t.length;if(s<=1)return!0;let i=0,n=s-1;for(;i<=n&&t[i]==null;)i++;for(;n>=i&&t[n]==null;)n--;if(n<=i)return!0;let o=Je(1,rt((n-i+1)/e));for(let l=t[i],c=i+o;c<=n;c+=o){let h=t[c];if(h!=null){if(h<=l)return!1;l=h}}return!0}var Hl=["January","February","March","April","May","June","July","August","September","October","November","December"],Ul=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Gl(t){return t.slice(0,3)}var Ch=Ul.map(Gl),Fh=Hl.map(Gl),zh={MMMM:Hl,MMM:Fh,WWWW:Ul,WWW:Ch};function ti(t){return(t<10?"0":"")+t}function Ih(t){return(t<10?"00":t<100?"0":"")+t}var jh={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>ti(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>ti(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>ti(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>ti(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>ti(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>Ih(t.getMilliseconds())};function To(t,e){e=e||zh;let s=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(t);)s.push(n[0][0]=="{"?jh[n[1]]:n[0]);return o=>{let l="";for(let c=0;c<s.length;c++)l+=typeof s[c]=="string"?s[c]:s[c](o,e);return l}}var Rh=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Wh(t,e){let s;return e=="UTC"||e=="Etc/UTC"?s=new Date(+t+t.getTimezoneOffset()*6e4):e==Rh?s=t:(s=new Date(t.toLocaleString("en-US",{timeZone:e})),s.setMilliseconds(t.getMilliseconds())),s}var ql=t=>t%1==0,Ii=[1,2,2.5,5],Vh=li(10,-32,0,Ii),Yl=li(10,0,32,Ii),Bh=Yl.filter(ql),os=Vh.concat(Yl),No=`
`,Kl="{YYYY}",dl=No+Kl,Jl="{M}/{D}",ni=No+Jl,Pi=ni+"/{YY}",Ql="{aa}",Hh="{h}:{mm}",Os=Hh+Ql,pl=No+Os,ml=":{ss}",ae=null;function Zl(t){let e=t*1e3,s=e*60,i=s*60,n=i*24,o=n*30,l=n*365,h=(t==1?li(10,0,3,Ii).filter(ql):li(10,-3,0,Ii)).concat([e,e*5,e*10,e*15,e*30,s,s*5,s*10,s*15,s*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,l,l*2,l*5,l*10,l*25,l*50,l*100]),d=[[l,Kl,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",dl,ae,ae,ae,ae,ae,1],[n,Jl,dl,ae,ae,ae,ae,ae,1],[i,"{h}"+Ql,Pi,ae,ni,ae,ae,ae,1],[s,Os,Pi,ae,ni,ae,ae,ae,1],[e,ml,Pi+" "+Os,ae,ni+" "+Os,ae,pl,ae,1],[t,ml+".{fff}",Pi+" "+Os,ae,ni+" "+Os,ae,pl,ae,1]];function v(p){return(g,k,y,S,N,P)=>{let E=[],A=N>=l,T=N>=o&&N<l,B=p(y),O=fe(B*t,3),q=oo(B.getFullYear(),A?0:B.getMonth(),T||A?1:B.getDate()),G=fe(q*t,3);if(T||A){let X=T?N/o:0,Y=A?N/l:0,$=O==G?O:fe(oo(q.getFullYear()+Y,q.getMonth()+X,1)*t,3),J=new Date(Oe($/t)),z=J.getFullYear(),H=J.getMonth();for(let W=0;$<=S;W++){let te=oo(z+Y*W,H+X*W,1),R=te-p(fe(te*t,3));$=fe((+te+R)*t,3),$<=S&&E.push($)}}else{let X=N>=n?n:N,Y=rt(y)-rt(O),$=G+Y+Wi(O-G,X);E.push($);let J=p($),z=J.getHours()+J.getMinutes()/s+J.getSeconds()/i,H=N/i,W=g.axes[k]._space,te=P/W;for(;$=fe($+N,t==1?0:3),!($>S);)if(H>1){let R=rt(fe(z+H,6))%24,se=p($).getHours()-R;se>1&&(se=-1),$-=se*i,z=(z+H)%24;let ce=E[E.length-1];fe(($-ce)/N,3)*te>=.7&&E.push($)}else E.push($)}return E}}return[h,d,v]}var[Uh,Gh,qh]=Zl(1),[Yh,Kh,Jh]=Zl(.001);li(2,-53,53,[1]);function gl(t,e){return t.map(s=>s.map((i,n)=>n==0||n==8||i==null?i:e(n==1||s[8]==0?i:s[1]+i)))}function vl(t,e){return(s,i,n,o,l)=>{let c=e.find(y=>l>=y[0])||e[e.length-1],h,d,v,p,g,k;return i.map(y=>{let S=t(y),N=S.getFullYear(),P=S.getMonth(),E=S.getDate(),A=S.getHours(),T=S.getMinutes(),B=S.getSeconds(),O=N!=h&&c[2]||P!=d&&c[3]||E!=v&&c[4]||A!=p&&c[5]||T!=g&&c[6]||B!=k&&c[7]||c[1];return h=N,d=P,v=E,p=A,g=T,k=B,O(S)})}}function Qh(t,e){let s=To(e);return(i,n,o,l,c)=>n.map(h=>s(t(h)))}function oo(t,e,s){return new Date(t,e,s)}function wl(t,e){return e(t)}var Zh="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function bl(t,e){return(s,i,n,o)=>o==null?yo:e(t(i))}function Xh(t,e){let s=t.series[e];return s.width?s.stroke(t,e):s.points.width?s.points.stroke(t,e):null}function eu(t,e){return t.series[e].fill(t,e)}var tu={show:!0,live:!0,isolate:!1,mount:yh,markers:{show:!0,width:2,stroke:Xh,fill:eu,dash:"solid"},idx:null,idxs:null,values:[]};function su(t,e){let s=t.cursor.points,i=pt(),n=s.size(t,e);we(i,si,n),we(i,ii,n);let o=n/-2;we(i,"marginLeft",o),we(i,"marginTop",o);let l=s.width(t,e,n);return l&&we(i,"borderWidth",l),i}function iu(t,e){let s=t.series[e].points;return s._fill||s._stroke}function nu(t,e){let s=t.series[e].points;return s._stroke||s._fill}function ou(t,e){return t.series[e].points.size}var ro=[0,0];function ru(t,e,s){return ro[0]=e,ro[1]=s,ro}function Di(t,e,s,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&s(n)}}function lo(t,e,s,i=!0){return n=>{(!i||n.target==e)&&s(n)}}var lu={show:!0,x:!0,y:!0,lock:!1,move:ru,points:{one:!1,show:su,size:ou,width:0,stroke:nu,fill:iu},bind:{mousedown:Di,mouseup:Di,click:Di,dblclick:Di,mousemove:lo,mouseleave:lo,mouseenter:lo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,s,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Xl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},_o=Ae({},Xl,{filter:jl}),ea=Ae({},_o,{size:10}),ta=Ae({},Xl,{show:!1}),Ao='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',sa="bold "+Ao,ia=1.5,yl={show:!0,scale:"x",stroke:bo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:sa,side:2,grid:_o,ticks:ea,border:ta,font:Ao,lineGap:ia,rotate:0},au="Value",cu="Time",xl={show:!0,scale:"x",auto:!1,sorted:1,min:ue,max:-ue,idxs:[]};function hu(t,e,s,i,n){return e.map(o=>o==null?"":Eo(o))}function uu(t,e,s,i,n,o,l){let c=[],h=Gt.get(n)||0;s=l?s:fe(Wi(s,n),h);for(let d=s;d<=i;d=fe(d+n,h))c.push(Object.is(d,-0)?0:d);return c}function po(t,e,s,i,n,o,l){let c=[],h=t.scales[t.axes[e].scale].log,d=h==10?Ct:Fl,v=rt(d(s));n=Ds(h,v),h==10&&(n=os[kt(n,os)]);let p=s,g=n*h;h==10&&(g=os[kt(g,os)]);do c.push(p),p=p+n,h==10&&!Gt.has(p)&&(p=fe(p,Gt.get(n))),p>=g&&(n=p,g=n*h,h==10&&(g=os[kt(g,os)]));while(p<=i);return c}function fu(t,e,s,i,n,o,l){let h=t.scales[t.axes[e].scale].asinh,d=i>h?po(t,e,Je(h,s),i,n):[h],v=i>=0&&s<=0?[0]:[];return(s<-h?po(t,e,Je(h,-i),-s,n):[h]).reverse().map(g=>-g).concat(v,d)}var na=/./,du=/[12357]/,pu=/[125]/,kl=/1/,mo=(t,e,s,i)=>t.map((n,o)=>e==4&&n==0||o%i==0&&s.test(n.toExponential()[n<0?1:0])?n:null);function mu(t,e,s,i,n){let o=t.axes[s],l=o.scale,c=t.scales[l],h=t.valToPos,d=o._space,v=h(10,l),p=h(9,l)-v>=d?na:h(7,l)-v>=d?du:h(5,l)-v>=d?pu:kl;if(p==kl){let g=Pe(h(1,l)-v);if(g<d)return mo(e.slice().reverse(),c.distr,p,mt(d/g)).reverse()}return mo(e,c.distr,p,1)}function gu(t,e,s,i,n){let o=t.axes[s],l=o.scale,c=o._space,h=t.valToPos,d=Pe(h(1,l)-h(2,l));return d<c?mo(e.slice().reverse(),3,na,mt(c/d)).reverse():e}function vu(t,e,s,i){return i==null?yo:e==null?"":Eo(e)}var Sl={show:!0,scale:"y",stroke:bo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:sa,side:3,grid:_o,ticks:ea,border:ta,font:Ao,lineGap:ia,rotate:0};function wu(t,e){let s=3+(t||1)*2;return fe(s*e,3)}function bu(t,e){let{scale:s,idxs:i}=t.series[0],n=t._data[0],o=t.valToPos(n[i[0]],s,!0),l=t.valToPos(n[i[1]],s,!0),c=Pe(l-o),h=t.series[e],d=c/(h.points.space*re);return i[1]-i[0]<=d}var El={scale:null,auto:!0,sorted:0,min:ue,max:-ue},oa=(t,e,s,i,n)=>n,Ml={show:!0,auto:!0,sorted:0,gaps:oa,alpha:1,facets:[Ae({},El,{scale:"x"}),Ae({},El,{scale:"y"})]},Tl={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:oa,alpha:1,points:{show:bu,filter:null},values:null,min:ue,max:-ue,idxs:[],path:null,clip:null};function yu(t,e,s,i,n){return s/10}var ra={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},xu=Ae({},ra,{time:!1,ori:1}),Nl={};function la(t,e){let s=Nl[t];return s||(s={key:t,plots:[],sub(i){s.plots.push(i)},unsub(i){s.plots=s.plots.filter(n=>n!=i)},pub(i,n,o,l,c,h,d){for(let v=0;v<s.plots.length;v++)s.plots[v]!=n&&s.plots[v].pub(i,n,o,l,c,h,d)}},t!=null&&(Nl[t]=s)),s}var zs=1,go=2;function cs(t,e,s){let i=t.mode,n=t.series[e],o=i==2?t._data[e]:t._data,l=t.scales,c=t.bbox,h=o[0],d=i==2?o[1]:o[e],v=i==2?l[n.facets[0].scale]:l[t.series[0].scale],p=i==2?l[n.facets[1].scale]:l[n.scale],g=c.left,k=c.top,y=c.width,S=c.height,N=t.valToPosH,P=t.valToPosV;return v.ori==0?s(n,h,d,v,p,N,P,g,k,y,S,Hi,js,Gi,ca,ua):s(n,h,d,v,p,P,N,k,g,S,y,Ui,Rs,Oo,ha,fa)}function $o(t,e){let s=0,i=0,n=ne(t.bands,Mo);for(let o=0;o<n.length;o++){let l=n[o];l.series[0]==e?s=l.dir:l.series[1]==e&&(l.dir==1?i|=1:i|=2)}return[s,i==1?-1:i==2?1:i==3?2:0]}function ku(t,e,s,i,n){let o=t.mode,l=t.series[e],c=o==2?l.facets[1].scale:l.scale,h=t.scales[c];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Ft(t,e,s,i,n,o){return cs(t,e,(l,c,h,d,v,p,g,k,y,S,N)=>{let P=l.pxRound,E=d.dir*(d.ori==0?1:-1),A=d.ori==0?js:Rs,T,B;E==1?(T=s,B=i):(T=i,B=s);let O=P(p(c[T],d,S,k)),q=P(g(h[T],v,N,y)),G=P(p(c[B],d,S,k)),X=P(g(o==1?v.max:v.min,v,N,y)),Y=new Path2D(n);return A(Y,G,X),A(Y,O,X),A(Y,O,q),Y})}function Bi(t,e,s,i,n,o){let l=null;if(t.length>0){l=new Path2D;let c=e==0?Gi:Oo,h=s;for(let p=0;p<t.length;p++){let g=t[p];if(g[1]>g[0]){let k=g[0]-h;k>0&&c(l,h,i,k,i+o),h=g[1]}}let d=s+n-h,v=10;d>0&&c(l,h,i-v/2,d,i+o+v)}return l}function Su(t,e,s){let i=t[t.length-1];i&&i[0]==e?i[1]=s:t.push([e,s])}function Lo(t,e,s,i,n,o,l){let c=[],h=t.length;for(let d=n==1?s:i;d>=s&&d<=i;d+=n)if(e[d]===null){let p=d,g=d;if(n==1)for(;++d<=i&&e[d]===null;)g=d;else for(;--d>=s&&e[d]===null;)g=d;let k=o(t[p]),y=g==p?k:o(t[g]),S=p-n;k=l<=0&&S>=0&&S<h?o(t[S]):k;let P=g+n;y=l>=0&&P>=0&&P<h?o(t[P]):y,y>=k&&c.push([k,y])}return c}function _l(t){return t==0?Il:t==1?Oe:e=>ns(e,t)}function aa(t){let e=t==0?Hi:Ui,s=t==0?(n,o,l,c,h,d)=>{n.arcTo(o,l,c,h,d)}:(n,o,l,c,h,d)=>{n.arcTo(l,o,h,c,d)},i=t==0?(n,o,l,c,h)=>{n.rect(o,l,c,h)}:(n,o,l,c,h)=>{n.rect(l,o,h,c)};return(n,o,l,c,h,d=0,v=0)=>{d==0&&v==0?i(n,o,l,c,h):(d=St(d,c/2,h/2),v=St(v,c/2,h/2),e(n,o+d,l),s(n,o+c,l,o+c,l+h,d),s(n,o+c,l+h,o,l+h,v),s(n,o,l+h,o,l,v),s(n,o,l,o+c,l,d),n.closePath())}}var Hi=(t,e,s)=>{t.moveTo(e,s)},Ui=(t,e,s)=>{t.moveTo(s,e)},js=(t,e,s)=>{t.lineTo(e,s)},Rs=(t,e,s)=>{t.lineTo(s,e)},Gi=aa(0),Oo=aa(1),ca=(t,e,s,i,n,o)=>{t.arc(e,s,i,n,o)},ha=(t,e,s,i,n,o)=>{t.arc(s,e,i,n,o)},ua=(t,e,s,i,n,o,l)=>{t.bezierCurveTo(e,s,i,n,o,l)},fa=(t,e,s,i,n,o,l)=>{t.bezierCurveTo(s,e,n,i,l,o)};function da(t){return(e,s,i,n,o)=>cs(e,s,(l,c,h,d,v,p,g,k,y,S,N)=>{let{pxRound:P,points:E}=l,A,T;d.ori==0?(A=Hi,T=ca):(A=Ui,T=ha);let B=fe(E.width*re,3),O=(E.size-E.width)/2*re,q=fe(O*2,3),G=new Path2D,X=new Path2D,{left:Y,top:$,width:J,height:z}=e.bbox;Gi(X,Y-q,$-q,J+q*2,z+q*2);let H=W=>{if(h[W]!=null){let te=P(p(c[W],d,S,k)),R=P(g(h[W],v,N,y));A(G,te+O,R),T(G,te,R,O,0,Ci*2)}};if(o)o.forEach(H);else for(let W=i;W<=n;W++)H(W);return{stroke:B>0?G:null,fill:G,clip:X,flags:zs|go}})}function pa(t){return(e,s,i,n,o,l)=>{i!=n&&(o!=i&&l!=i&&t(e,s,i),o!=n&&l!=n&&t(e,s,n),t(e,s,l))}}var Eu=pa(js),Mu=pa(Rs);function ma(t){let e=ne(t?.alignGaps,0);return(s,i,n,o)=>cs(s,i,(l,c,h,d,v,p,g,k,y,S,N)=>{[n,o]=ji(h,n,o);let P=l.pxRound,E=z=>P(p(z,d,S,k)),A=z=>P(g(z,v,N,y)),T,B;d.ori==0?(T=js,B=Eu):(T=Rs,B=Mu);let O=d.dir*(d.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:zs},G=q.stroke,X=!1;if(o-n>=S*4){let z=I=>s.posToVal(I,d.key,!0),H=null,W=null,te,R,Qe,be=E(c[O==1?n:o]),se=E(c[n]),ce=E(c[o]),Q=z(O==1?se+1:ce-1);for(let I=O==1?n:o;I>=n&&I<=o;I+=O){let $e=c[I],ye=(O==1?$e<Q:$e>Q)?be:E($e),le=h[I];ye==be?le!=null?(R=le,H==null?(T(G,ye,A(R)),te=H=W=R):R<H?H=R:R>W&&(W=R)):le===null&&(X=!0):(H!=null&&B(G,be,A(H),A(W),A(te),A(R)),le!=null?(R=le,T(G,ye,A(R)),H=W=te=R):(H=W=null,le===null&&(X=!0)),be=ye,Q=z(be+O))}H!=null&&H!=W&&Qe!=be&&B(G,be,A(H),A(W),A(te),A(R))}else for(let z=O==1?n:o;z>=n&&z<=o;z+=O){let H=h[z];H===null?X=!0:H!=null&&T(G,E(c[z]),A(H))}let[$,J]=$o(s,i);if(l.fill!=null||$!=0){let z=q.fill=new Path2D(G),H=l.fillTo(s,i,l.min,l.max,$),W=A(H),te=E(c[n]),R=E(c[o]);O==-1&&([R,te]=[te,R]),T(z,R,W),T(z,te,W)}if(!l.spanGaps){let z=[];X&&z.push(...Lo(c,h,n,o,O,E,e)),q.gaps=z=l.gaps(s,i,n,o,z),q.clip=Bi(z,d.ori,k,y,S,N)}return J!=0&&(q.band=J==2?[Ft(s,i,n,o,G,-1),Ft(s,i,n,o,G,1)]:Ft(s,i,n,o,G,J)),q})}function Tu(t){let e=ne(t.align,1),s=ne(t.ascDesc,!1),i=ne(t.alignGaps,0),n=ne(t.extend,!1);return(o,l,c,h)=>cs(o,l,(d,v,p,g,k,y,S,N,P,E,A)=>{[c,h]=ji(p,c,h);let T=d.pxRound,{left:B,width:O}=o.bbox,q=se=>T(y(se,g,E,N)),G=se=>T(S(se,k,A,P)),X=g.ori==0?js:Rs,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:zs},$=Y.stroke,J=g.dir*(g.ori==0?1:-1),z=G(p[J==1?c:h]),H=q(v[J==1?c:h]),W=H,te=H;n&&e==-1&&(te=B,X($,te,z)),X($,H,z);for(let se=J==1?c:h;se>=c&&se<=h;se+=J){let ce=p[se];if(ce==null)continue;let Q=q(v[se]),I=G(ce);e==1?X($,Q,z):X($,W,I),X($,Q,I),z=I,W=Q}let R=W;n&&e==1&&(R=B+O,X($,R,z));let[Qe,be]=$o(o,l);if(d.fill!=null||Qe!=0){let se=Y.fill=new Path2D($),ce=d.fillTo(o,l,d.min,d.max,Qe),Q=G(ce);X(se,R,Q),X(se,te,Q)}if(!d.spanGaps){let se=[];se.push(...Lo(v,p,c,h,J,q,i));let ce=d.width*re/2,Q=s||e==1?ce:-ce,I=s||e==-1?-ce:ce;se.forEach($e=>{$e[0]+=Q,$e[1]+=I}),Y.gaps=se=d.gaps(o,l,c,h,se),Y.clip=Bi(se,g.ori,N,P,E,A)}return be!=0&&(Y.band=be==2?[Ft(o,l,c,h,$,-1),Ft(o,l,c,h,$,1)]:Ft(o,l,c,h,$,be)),Y})}function Al(t,e,s,i,n,o,l=ue){if(t.length>1){let c=null;for(let h=0,d=1/0;h<t.length;h++)if(e[h]!==void 0){if(c!=null){let v=Pe(t[h]-t[c]);v<d&&(d=v,l=Pe(s(t[h],i,n,o)-s(t[c],i,n,o)))}c=h}}return l}function Nu(t){t=t||ri;let e=ne(t.size,[.6,ue,1]),s=t.align||0,i=t.gap||0,n=t.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),l=1-e[0],c=ne(e[1],ue),h=ne(e[2],1),d=ne(t.disp,ri),v=ne(t.each,k=>{}),{fill:p,stroke:g}=d;return(k,y,S,N)=>cs(k,y,(P,E,A,T,B,O,q,G,X,Y,$)=>{let J=P.pxRound,z=s,H=i*re,W=c*re,te=h*re,R,Qe;T.ori==0?[R,Qe]=o(k,y):[Qe,R]=o(k,y);let be=T.dir*(T.ori==0?1:-1),se=T.ori==0?Gi:Oo,ce=T.ori==0?v:(C,de,Le,ps,Kt,Mt,Jt)=>{v(C,de,Le,Kt,ps,Jt,Mt)},Q=ne(k.bands,Mo).find(C=>C.series[0]==y),I=Q!=null?Q.dir:0,$e=P.fillTo(k,y,P.min,P.max,I),Ue=J(q($e,B,$,X)),ye,le,gt,et=Y,ke=J(P.width*re),Et=!1,Ot=null,at=null,zt=null,us=null;p!=null&&(ke==0||g!=null)&&(Et=!0,Ot=p.values(k,y,S,N),at=new Map,new Set(Ot).forEach(C=>{C!=null&&at.set(C,new Path2D)}),ke>0&&(zt=g.values(k,y,S,N),us=new Map,new Set(zt).forEach(C=>{C!=null&&us.set(C,new Path2D)})));let{x0:fs,size:Ws}=d;if(fs!=null&&Ws!=null){z=1,E=fs.values(k,y,S,N),fs.unit==2&&(E=E.map(Le=>k.posToVal(G+Le*Y,T.key,!0)));let C=Ws.values(k,y,S,N);Ws.unit==2?le=C[0]*Y:le=O(C[0],T,Y,G)-O(0,T,Y,G),et=Al(E,A,O,T,Y,G,et),gt=et-le+H}else et=Al(E,A,O,T,Y,G,et),gt=et*l+H,le=et-gt;gt<1&&(gt=0),ke>=le/2&&(ke=0),gt<5&&(J=Il);let fi=gt>0,qt=et-gt-(fi?ke:0);le=J(fo(qt,te,W)),ye=(z==0?le/2:z==be?0:le)-z*be*((z==0?H/2:0)+(fi?ke/2:0));let Ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ds=Et?null:new Path2D,Pt=null;if(Q!=null)Pt=k.data[Q.series[1]];else{let{y0:C,y1:de}=d;C!=null&&de!=null&&(A=de.values(k,y,S,N),Pt=C.values(k,y,S,N))}let Yt=R*le,K=Qe*le;for(let C=be==1?S:N;C>=S&&C<=N;C+=be){let de=A[C];if(de==null)continue;if(Pt!=null){let Ze=Pt[C]??0;if(de-Ze==0)continue;Ue=q(Ze,B,$,X)}let Le=T.distr!=2||d!=null?E[C]:C,ps=O(Le,T,Y,G),Kt=q(ne(de,$e),B,$,X),Mt=J(ps-ye),Jt=J(Je(Kt,Ue)),tt=J(St(Kt,Ue)),ct=Jt-tt;if(de!=null){let Ze=de<0?K:Yt,vt=de<0?Yt:K;Et?(ke>0&&zt[C]!=null&&se(us.get(zt[C]),Mt,tt+rt(ke/2),le,Je(0,ct-ke),Ze,vt),Ot[C]!=null&&se(at.get(Ot[C]),Mt,tt+rt(ke/2),le,Je(0,ct-ke),Ze,vt)):se(ds,Mt,tt+rt(ke/2),le,Je(0,ct-ke),Ze,vt),ce(k,y,C,Mt-ke/2,tt,le+ke,ct)}}return ke>0?Ge.stroke=Et?us:ds:Et||(Ge._fill=P.width==0?P._fill:P._stroke??P._fill,Ge.width=0),Ge.fill=Et?at:ds,Ge})}function _u(t,e){let s=ne(e?.alignGaps,0);return(i,n,o,l)=>cs(i,n,(c,h,d,v,p,g,k,y,S,N,P)=>{[o,l]=ji(d,o,l);let E=c.pxRound,A=R=>E(g(R,v,N,y)),T=R=>E(k(R,p,P,S)),B,O,q;v.ori==0?(B=Hi,q=js,O=ua):(B=Ui,q=Rs,O=fa);let G=v.dir*(v.ori==0?1:-1),X=A(h[G==1?o:l]),Y=X,$=[],J=[];for(let R=G==1?o:l;R>=o&&R<=l;R+=G)if(d[R]!=null){let be=h[R],se=A(be);$.push(Y=se),J.push(T(d[R]))}let z={stroke:t($,J,B,q,O,E),fill:null,clip:null,band:null,gaps:null,flags:zs},H=z.stroke,[W,te]=$o(i,n);if(c.fill!=null||W!=0){let R=z.fill=new Path2D(H),Qe=c.fillTo(i,n,c.min,c.max,W),be=T(Qe);q(R,Y,be),q(R,X,be)}if(!c.spanGaps){let R=[];R.push(...Lo(h,d,o,l,G,A,s)),z.gaps=R=c.gaps(i,n,o,l,R),z.clip=Bi(R,v.ori,y,S,N,P)}return te!=0&&(z.band=te==2?[Ft(i,n,o,l,H,-1),Ft(i,n,o,l,H,1)]:Ft(i,n,o,l,H,te)),z})}function Au(t){return _u($u,t)}function $u(t,e,s,i,n,o){let l=t.length;if(l<2)return null;let c=new Path2D;if(s(c,t[0],e[0]),l==2)i(c,t[1],e[1]);else{let h=Array(l),d=Array(l-1),v=Array(l-1),p=Array(l-1);for(let g=0;g<l-1;g++)v[g]=e[g+1]-e[g],p[g]=t[g+1]-t[g],d[g]=v[g]/p[g];h[0]=d[0];for(let g=1;g<l-1;g++)d[g]===0||d[g-1]===0||d[g-1]>0!=d[g]>0?h[g]=0:(h[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/d[g-1]+(p[g]+2*p[g-1])/d[g]),isFinite(h[g])||(h[g]=0));h[l-1]=d[l-2];for(let g=0;g<l-1;g++)n(c,t[g]+p[g]/3,e[g]+h[g]*p[g]/3,t[g+1]-p[g]/3,e[g+1]-h[g+1]*p[g]/3,t[g+1],e[g+1])}return c}var vo=new Set;function $l(){for(let t of vo)t.syncRect(!0)}Is&&(ls(hh,Ps,$l),ls(uh,Ps,$l,!0),ls(Fi,Ps,()=>{De.pxRatio=re}));var Lu=ma(),Ou=da();function Ll(t,e,s,i){return(i?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((o,l)=>wo(o,l,e,s))}function Pu(t,e){return t.map((s,i)=>i==0?{}:Ae({},e,s))}function wo(t,e,s,i){return Ae({},e==0?s:i,t)}function ga(t,e,s){return e==null?Cs:[e,s]}var Du=ga;function Cu(t,e,s){return e==null?Cs:zi(e,s,So,!0)}function va(t,e,s,i){return e==null?Cs:Ri(e,s,t.scales[i].log,!1)}var Fu=va;function wa(t,e,s,i){return e==null?Cs:ko(e,s,t.scales[i].log,!1)}var zu=wa;function Iu(t,e,s,i,n){let o=Je(cl(t),cl(e)),l=e-t,c=kt(n/i*l,s);do{let h=s[c],d=i*h/l;if(d>=n&&o+(h<5?Gt.get(h):0)<=17)return[h,d]}while(++c<s.length);return[0,0]}function Ol(t){let e,s;return t=t.replace(/(\d+)px/,(i,n)=>(e=Oe((s=+n)*re))+"px"),[t,e,s]}function ju(t){t.show&&[t.font,t.labelFont].forEach(e=>{let s=fe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,s+"px"),e[1]=s})}function De(t,e,s){let i={mode:ne(t.mode,1)},n=i.mode;function o(r,a,u,f){let m=a.valToPct(r);return f+u*(a.dir==-1?1-m:m)}function l(r,a,u,f){let m=a.valToPct(r);return f+u*(a.dir==-1?m:1-m)}function c(r,a,u,f){return a.ori==0?o(r,a,u,f):l(r,a,u,f)}i.valToPosH=o,i.valToPosV=l;let h=!1;i.status=0;let d=i.root=pt(Gc);if(t.id!=null&&(d.id=t.id),ot(d,t.class),t.title){let r=pt(Kc,d);r.textContent=t.title}let v=xt("canvas"),p=i.ctx=v.getContext("2d"),g=pt(Jc,d);ls("click",g,r=>{r.target===y&&(me!=Ms||xe!=Ts)&&Ve.click(i,r)},!0);let k=i.under=pt(Qc,g);g.appendChild(v);let y=i.over=pt(Zc,g);t=Fs(t);let S=+ne(t.pxAlign,1),N=_l(S);(t.plugins||[]).forEach(r=>{r.opts&&(t=r.opts(i,t)||t)});let P=t.ms||.001,E=i.series=n==1?Ll(t.series||[],xl,Tl,!1):Pu(t.series||[null],Ml),A=i.axes=Ll(t.axes||[],yl,Sl,!0),T=i.scales={},B=i.bands=t.bands||[];B.forEach(r=>{r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1)});let O=n==2?E[1].facets[0].scale:E[0].scale,q={axes:nc,series:Xa},G=(t.drawOrder||["axes","series"]).map(r=>q[r]);function X(r){let a=r.distr==3?u=>Ct(u>0?u:r.clamp(i,u,r.min,r.max,r.key)):r.distr==4?u=>no(u,r.asinh):r.distr==100?u=>r.fwd(u):u=>u;return u=>{let f=a(u),{_min:m,_max:w}=r,x=w-m;return(f-m)/x}}function Y(r){let a=T[r];if(a==null){let u=(t.scales||ri)[r]||ri;if(u.from!=null){Y(u.from);let f=Ae({},T[u.from],u,{key:r});f.valToPct=X(f),T[r]=f}else{a=T[r]=Ae({},r==O?ra:xu,u),a.key=r;let f=a.time,m=a.range,w=Ut(m);if((r!=O||n==2&&!f)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?rl:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?rl:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&Vi(m))){let x=m;m=(M,_,L)=>_==null?Cs:zi(_,L,x)}a.range=ee(m||(f?Du:r==O?a.distr==3?Fu:a.distr==4?zu:ga:a.distr==3?va:a.distr==4?wa:Cu)),a.auto=ee(w?!1:a.auto),a.clamp=ee(a.clamp||yu),a._min=a._max=null,a.valToPct=X(a)}}}Y("x"),Y("y"),n==1&&E.forEach(r=>{Y(r.scale)}),A.forEach(r=>{Y(r.scale)});for(let r in t.scales)Y(r);let $=T[O],J=$.distr,z,H;$.ori==0?(ot(d,qc),z=o,H=l):(ot(d,Yc),z=l,H=o);let W={};for(let r in T){let a=T[r];(a.min!=null||a.max!=null)&&(W[r]={min:a.min,max:a.max},a.min=a.max=null)}let te=t.tzDate||(r=>new Date(Oe(r/P))),R=t.fmtDate||To,Qe=P==1?qh(te):Jh(te),be=vl(te,gl(P==1?Gh:Kh,R)),se=bl(te,wl(Zh,R)),ce=[],Q=i.legend=Ae({},tu,t.legend),I=i.cursor=Ae({},lu,{drag:{y:n==2}},t.cursor),$e=Q.show,Ue=I.show,ye=Q.markers;Q.idxs=ce,ye.width=ee(ye.width),ye.dash=ee(ye.dash),ye.stroke=ee(ye.stroke),ye.fill=ee(ye.fill);let le,gt,et,ke=[],Et=[],Ot,at=!1,zt={};if(Q.live){let r=E[1]?E[1].values:null;at=r!=null,Ot=at?r(i,1,0):{_:0};for(let a in Ot)zt[a]=yo}if($e)if(le=xt("table",nh,d),et=xt("tbody",null,le),Q.mount(i,le),at){gt=xt("thead",null,le,et);let r=xt("tr",null,gt);xt("th",null,r);for(var us in Ot)xt("th",qr,r).textContent=us}else ot(le,rh),Q.live&&ot(le,oh);let fs={show:!0},Ws={show:!1};function fi(r,a){if(a==0&&(at||!Q.live||n==2))return Cs;let u=[],f=xt("tr",lh,et,et.childNodes[a]);ot(f,r.class),r.show||ot(f,rs);let m=xt("th",null,f);if(ye.show){let M=pt(ah,m);if(a>0){let _=ye.width(i,a);_&&(M.style.border=_+"px "+ye.dash(i,a)+" "+ye.stroke(i,a)),M.style.background=ye.fill(i,a)}}let w=pt(qr,m);r.label instanceof HTMLElement?w.appendChild(r.label):w.textContent=r.label,a>0&&(ye.show||(w.style.color=r.width>0?ye.stroke(i,a):ye.fill(i,a)),Ge("click",m,M=>{if(I._lock)return;Zt(M);let _=E.indexOf(r);if((M.ctrlKey||M.metaKey)!=Q.isolate){let L=E.some((D,F)=>F>0&&F!=_&&D.show);E.forEach((D,F)=>{F>0&&Nt(F,L?F==_?fs:Ws:fs,!0,Te.setSeries)})}else Nt(_,{show:!r.show},!0,Te.setSeries)},!1),gs&&Ge(Qr,m,M=>{I._lock||(Zt(M),Nt(E.indexOf(r),_s,!0,Te.setSeries))},!1));for(var x in Ot){let M=xt("td",ch,f);M.textContent="--",u.push(M)}return[f,u]}let qt=new Map;function Ge(r,a,u,f=!0){let m=qt.get(a)||{},w=I.bind[r](i,a,u,f);w&&(ls(r,a,m[r]=w),qt.set(a,m))}function ds(r,a,u){let f=qt.get(a)||{};for(let m in f)(r==null||m==r)&&(uo(m,a,f[m]),delete f[m]);r==null&&qt.delete(a)}let Pt=0,Yt=0,K=0,C=0,de=0,Le=0,ps=de,Kt=Le,Mt=K,Jt=C,tt=0,ct=0,Ze=0,vt=0;i.bbox={};let dn=!1,di=!1,ms=!1,Qt=!1,pi=!1,ht=!1;function pn(r,a,u){(u||r!=i.width||a!=i.height)&&Io(r,a),xs(!1),ms=!0,di=!0,ks()}function Io(r,a){i.width=Pt=K=r,i.height=Yt=C=a,de=Le=0,Ga(),qa();let u=i.bbox;tt=u.left=ns(de*re,.5),ct=u.top=ns(Le*re,.5),Ze=u.width=ns(K*re,.5),vt=u.height=ns(C*re,.5)}let Ba=3;function Ha(){let r=!1,a=0;for(;!r;){a++;let u=sc(a),f=ic(a);r=a==Ba||u&&f,r||(Io(i.width,i.height),di=!0)}}function Ua({width:r,height:a}){pn(r,a)}i.setSize=Ua;function Ga(){let r=!1,a=!1,u=!1,f=!1;A.forEach((m,w)=>{if(m.show&&m._show){let{side:x,_size:M}=m,_=x%2,L=m.label!=null?m.labelSize:0,D=M+L;D>0&&(_?(K-=D,x==3?(de+=D,f=!0):u=!0):(C-=D,x==0?(Le+=D,r=!0):a=!0))}}),Xt[0]=r,Xt[1]=u,Xt[2]=a,Xt[3]=f,K-=It[1]+It[3],de+=It[3],C-=It[2]+It[0],Le+=It[0]}function qa(){let r=de+K,a=Le+C,u=de,f=Le;function m(w,x){switch(w){case 1:return r+=x,r-x;case 2:return a+=x,a-x;case 3:return u-=x,u+x;case 0:return f-=x,f+x}}A.forEach((w,x)=>{if(w.show&&w._show){let M=w.side;w._pos=m(M,w._size),w.label!=null&&(w._lpos=m(M,w.labelSize))}})}if(I.dataIdx==null){let r=I.hover,a=r.skip=new Set(r.skip??[]);a.add(void 0);let u=r.prox=ee(r.prox),f=r.bias??=0;I.dataIdx=(m,w,x,M)=>{if(w==0)return x;let _=x,L=u(m,w,x,M)??ue,D=L>=0&&L<ue,F=$.ori==0?K:C,U=I.left,oe=e[0],ie=e[w];if(a.has(ie[x])){_=null;let Z=null,V=null,j;if(f==0||f==-1)for(j=x;Z==null&&j-- >0;)a.has(ie[j])||(Z=j);if(f==0||f==1)for(j=x;V==null&&j++<ie.length;)a.has(ie[j])||(V=j);if(Z!=null||V!=null)if(D){let ve=Z==null?-1/0:z(oe[Z],$,F,0),Se=V==null?1/0:z(oe[V],$,F,0),Re=U-ve,he=Se-U;Re<=he?Re<=L&&(_=Z):he<=L&&(_=V)}else _=V==null?Z:Z==null?V:x-Z<=V-x?Z:V}else D&&Pe(U-z(oe[x],$,F,0))>L&&(_=null);return _}}let Zt=r=>{I.event=r};I.idxs=ce,I._lock=!1;let He=I.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let Tt=i.focus=Ae({},t.focus||{alpha:.3},I.focus),gs=Tt.prox>=0,vs=gs&&He.one,ut=[],ws=[],bs=[];function jo(r,a){let u=He.show(i,a);if(u instanceof HTMLElement)return ot(u,ih),ot(u,r.class),Lt(u,-10,-10,K,C),y.insertBefore(u,ut[a]),u}function Ro(r,a){if(n==1||a>0){let u=n==1&&T[r.scale].time,f=r.value;r.value=u?fl(f)?bl(te,wl(f,R)):f||se:f||vu,r.label=r.label||(u?cu:au)}if(vs||a>0){r.width=r.width==null?1:r.width,r.paths=r.paths||Lu||xh,r.fillTo=ee(r.fillTo||ku),r.pxAlign=+ne(r.pxAlign,S),r.pxRound=_l(r.pxAlign),r.stroke=ee(r.stroke||null),r.fill=ee(r.fill||null),r._stroke=r._fill=r._paths=r._focus=null;let u=wu(Je(1,r.width),1),f=r.points=Ae({},{size:u,width:Je(1,u*.2),stroke:r.stroke,space:u*2,paths:Ou,_stroke:null,_fill:null},r.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=r.pxAlign}if($e){let u=fi(r,a);ke.splice(a,0,u[0]),Et.splice(a,0,u[1]),Q.values.push(null)}if(Ue){ce.splice(a,0,null);let u=null;vs?a==0&&(u=jo(r,a)):a>0&&(u=jo(r,a)),ut.splice(a,0,u),ws.splice(a,0,0),bs.splice(a,0,0)}je("addSeries",a)}function Ya(r,a){a=a??E.length,r=n==1?wo(r,a,xl,Tl):wo(r,a,{},Ml),E.splice(a,0,r),Ro(E[a],a)}i.addSeries=Ya;function Ka(r){if(E.splice(r,1),$e){Q.values.splice(r,1),Et.splice(r,1);let a=ke.splice(r,1)[0];ds(null,a.firstChild),a.remove()}Ue&&(ce.splice(r,1),ut.splice(r,1)[0].remove(),ws.splice(r,1),bs.splice(r,1)),je("delSeries",r)}i.delSeries=Ka;let Xt=[!1,!1,!1,!1];function Ja(r,a){if(r._show=r.show,r.show){let u=r.side%2,f=T[r.scale];f==null&&(r.scale=u?E[1].scale:O,f=T[r.scale]);let m=f.time;r.size=ee(r.size),r.space=ee(r.space),r.rotate=ee(r.rotate),Ut(r.incrs)&&r.incrs.forEach(x=>{!Gt.has(x)&&Gt.set(x,Wl(x))}),r.incrs=ee(r.incrs||(f.distr==2?Bh:m?P==1?Uh:Yh:os)),r.splits=ee(r.splits||(m&&f.distr==1?Qe:f.distr==3?po:f.distr==4?fu:uu)),r.stroke=ee(r.stroke),r.grid.stroke=ee(r.grid.stroke),r.ticks.stroke=ee(r.ticks.stroke),r.border.stroke=ee(r.border.stroke);let w=r.values;r.values=Ut(w)&&!Ut(w[0])?ee(w):m?Ut(w)?vl(te,gl(w,R)):fl(w)?Qh(te,w):w||be:w||hu,r.filter=ee(r.filter||(f.distr>=3&&f.log==10?mu:f.distr==3&&f.log==2?gu:jl)),r.font=Ol(r.font),r.labelFont=Ol(r.labelFont),r._size=r.size(i,null,a,0),r._space=r._rotate=r._incrs=r._found=r._splits=r._values=null,r._size>0&&(Xt[a]=!0,r._el=pt(Xc,g))}}function Vs(r,a,u,f){let[m,w,x,M]=u,_=a%2,L=0;return _==0&&(M||w)&&(L=a==0&&!m||a==2&&!x?Oe(yl.size/3):0),_==1&&(m||x)&&(L=a==1&&!w||a==3&&!M?Oe(Sl.size/2):0),L}let Wo=i.padding=(t.padding||[Vs,Vs,Vs,Vs]).map(r=>ee(ne(r,Vs))),It=i._padding=Wo.map((r,a)=>r(i,a,Xt,0)),We,Ce=null,Fe=null,mi=n==1?E[0].idxs:null,wt=null,Bs=!1;function Vo(r,a){if(e=r??[],i.data=i._data=e,n==2){We=0;for(let u=1;u<E.length;u++)We+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),wt=e[0],We=wt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(We);for(let m=0;m<We;m++)f[m]=m}i._data=e=u}if(xs(!0),je("setData"),J==2&&(ms=!0),a!==!1){let u=$;u.auto(i,Bs)?mn():Rt(O,u.min,u.max),Qt=Qt||I.left>=0,ht=!0,ks()}}i.setData=Vo;function mn(){Bs=!0;let r,a;n==1&&(We>0?(Ce=mi[0]=0,Fe=mi[1]=We-1,r=e[0][Ce],a=e[0][Fe],J==2?(r=Ce,a=Fe):r==a&&(J==3?[r,a]=Ri(r,r,$.log,!1):J==4?[r,a]=ko(r,r,$.log,!1):$.time?a=r+Oe(86400/P):[r,a]=zi(r,a,So,!0))):(Ce=mi[0]=r=null,Fe=mi[1]=a=null)),Rt(O,r,a)}let gi,ys,gn,vn,wn,bn,yn,xn,kn,Xe;function Bo(r,a,u,f,m,w){r??=Kr,u??=Mo,f??="butt",m??=Kr,w??="round",r!=gi&&(p.strokeStyle=gi=r),m!=ys&&(p.fillStyle=ys=m),a!=gn&&(p.lineWidth=gn=a),w!=wn&&(p.lineJoin=wn=w),f!=bn&&(p.lineCap=bn=f),u!=vn&&p.setLineDash(vn=u)}function Ho(r,a,u,f){a!=ys&&(p.fillStyle=ys=a),r!=yn&&(p.font=yn=r),u!=xn&&(p.textAlign=xn=u),f!=kn&&(p.textBaseline=kn=f)}function Sn(r,a,u,f,m=0){if(f.length>0&&r.auto(i,Bs)&&(a==null||a.min==null)){let w=ne(Ce,0),x=ne(Fe,f.length-1),M=u.min==null?mh(f,w,x,m,r.distr==3):[u.min,u.max];r.min=St(r.min,u.min=M[0]),r.max=Je(r.max,u.max=M[1])}}let Uo={min:null,max:null};function Qa(){for(let f in T){let m=T[f];W[f]==null&&(m.min==null||W[O]!=null&&m.auto(i,Bs))&&(W[f]=Uo)}for(let f in T){let m=T[f];W[f]==null&&m.from!=null&&W[m.from]!=null&&(W[f]=Uo)}W[O]!=null&&xs(!0);let r={};for(let f in W){let m=W[f];if(m!=null){let w=r[f]=Fs(T[f],Eh);if(m.min!=null)Ae(w,m);else if(f!=O||n==2)if(We==0&&w.from==null){let x=w.range(i,null,null,f);w.min=x[0],w.max=x[1]}else w.min=ue,w.max=-ue}}if(We>0){E.forEach((f,m)=>{if(n==1){let w=f.scale,x=W[w];if(x==null)return;let M=r[w];if(m==0){let _=M.range(i,M.min,M.max,w);M.min=_[0],M.max=_[1],Ce=kt(M.min,e[0]),Fe=kt(M.max,e[0]),Fe-Ce>1&&(e[0][Ce]<M.min&&Ce++,e[0][Fe]>M.max&&Fe--),f.min=wt[Ce],f.max=wt[Fe]}else f.show&&f.auto&&Sn(M,x,f,e[m],f.sorted);f.idxs[0]=Ce,f.idxs[1]=Fe}else if(m>0&&f.show&&f.auto){let[w,x]=f.facets,M=w.scale,_=x.scale,[L,D]=e[m],F=r[M],U=r[_];F!=null&&Sn(F,W[M],w,L,w.sorted),U!=null&&Sn(U,W[_],x,D,x.sorted),f.min=x.min,f.max=x.max}});for(let f in r){let m=r[f],w=W[f];if(m.from==null&&(w==null||w.min==null)){let x=m.range(i,m.min==ue?null:m.min,m.max==-ue?null:m.max,f);m.min=x[0],m.max=x[1]}}}for(let f in r){let m=r[f];if(m.from!=null){let w=r[m.from];if(w.min==null)m.min=m.max=null;else{let x=m.range(i,w.min,w.max,f);m.min=x[0],m.max=x[1]}}}let a={},u=!1;for(let f in r){let m=r[f],w=T[f];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let x=w.distr;w._min=x==3?Ct(w.min):x==4?no(w.min,w.asinh):x==100?w.fwd(w.min):w.min,w._max=x==3?Ct(w.max):x==4?no(w.max,w.asinh):x==100?w.fwd(w.max):w.max,a[f]=u=!0}}if(u){E.forEach((f,m)=>{n==2?m>0&&a.y&&(f._paths=null):a[f.scale]&&(f._paths=null)});for(let f in a)ms=!0,je("setScale",f);Ue&&I.left>=0&&(Qt=ht=!0)}for(let f in W)W[f]=null}function Za(r){let a=fo(Ce-1,0,We-1),u=fo(Fe+1,0,We-1);for(;r[a]==null&&a>0;)a--;for(;r[u]==null&&u<We-1;)u++;return[a,u]}function Xa(){if(We>0){let r=E.some(a=>a._focus)&&Xe!=Tt.alpha;r&&(p.globalAlpha=Xe=Tt.alpha),E.forEach((a,u)=>{if(u>0&&a.show&&(Go(u,!1),Go(u,!0),a._paths==null)){let f=Xe;Xe!=a.alpha&&(p.globalAlpha=Xe=a.alpha);let m=n==2?[0,e[u][0].length-1]:Za(e[u]);a._paths=a.paths(i,u,m[0],m[1]),Xe!=f&&(p.globalAlpha=Xe=f)}}),E.forEach((a,u)=>{if(u>0&&a.show){let f=Xe;Xe!=a.alpha&&(p.globalAlpha=Xe=a.alpha),a._paths!=null&&qo(u,!1);{let m=a._paths!=null?a._paths.gaps:null,w=a.points.show(i,u,Ce,Fe,m),x=a.points.filter(i,u,w,m);(w||x)&&(a.points._paths=a.points.paths(i,u,Ce,Fe,x),qo(u,!0))}Xe!=f&&(p.globalAlpha=Xe=f),je("drawSeries",u)}}),r&&(p.globalAlpha=Xe=1)}}function Go(r,a){let u=a?E[r].points:E[r];u._stroke=u.stroke(i,r),u._fill=u.fill(i,r)}function qo(r,a){let u=a?E[r].points:E[r],{stroke:f,fill:m,clip:w,flags:x,_stroke:M=u._stroke,_fill:_=u._fill,_width:L=u.width}=u._paths;L=fe(L*re,3);let D=null,F=L%2/2;a&&_==null&&(_=L>0?"#fff":M);let U=u.pxAlign==1&&F>0;if(U&&p.translate(F,F),!a){let oe=tt-L/2,ie=ct-L/2,Z=Ze+L,V=vt+L;D=new Path2D,D.rect(oe,ie,Z,V)}a?En(M,L,u.dash,u.cap,_,f,m,x,w):ec(r,M,L,u.dash,u.cap,_,f,m,x,D,w),U&&p.translate(-F,-F)}function ec(r,a,u,f,m,w,x,M,_,L,D){let F=!1;_!=0&&B.forEach((U,oe)=>{if(U.series[0]==r){let ie=E[U.series[1]],Z=e[U.series[1]],V=(ie._paths||ri).band;Ut(V)&&(V=U.dir==1?V[0]:V[1]);let j,ve=null;ie.show&&V&&vh(Z,Ce,Fe)?(ve=U.fill(i,oe)||w,j=ie._paths.clip):V=null,En(a,u,f,m,ve,x,M,_,L,D,j,V),F=!0}}),F||En(a,u,f,m,w,x,M,_,L,D)}let Yo=zs|go;function En(r,a,u,f,m,w,x,M,_,L,D,F){Bo(r,a,u,f,m),(_||L||F)&&(p.save(),_&&p.clip(_),L&&p.clip(L)),F?(M&Yo)==Yo?(p.clip(F),D&&p.clip(D),wi(m,x),vi(r,w,a)):M&go?(wi(m,x),p.clip(F),vi(r,w,a)):M&zs&&(p.save(),p.clip(F),D&&p.clip(D),wi(m,x),p.restore(),vi(r,w,a)):(wi(m,x),vi(r,w,a)),(_||L||F)&&p.restore()}function vi(r,a,u){u>0&&(a instanceof Map?a.forEach((f,m)=>{p.strokeStyle=gi=m,p.stroke(f)}):a!=null&&r&&p.stroke(a))}function wi(r,a){a instanceof Map?a.forEach((u,f)=>{p.fillStyle=ys=f,p.fill(u)}):a!=null&&r&&p.fill(a)}function tc(r,a,u,f){let m=A[r],w;if(f<=0)w=[0,0];else{let x=m._space=m.space(i,r,a,u,f),M=m._incrs=m.incrs(i,r,a,u,f,x);w=Iu(a,u,M,f,x)}return m._found=w}function Mn(r,a,u,f,m,w,x,M,_,L){let D=x%2/2;S==1&&p.translate(D,D),Bo(M,x,_,L,M),p.beginPath();let F,U,oe,ie,Z=m+(f==0||f==3?-w:w);u==0?(U=m,ie=Z):(F=m,oe=Z);for(let V=0;V<r.length;V++)a[V]!=null&&(u==0?F=oe=r[V]:U=ie=r[V],p.moveTo(F,U),p.lineTo(oe,ie));p.stroke(),S==1&&p.translate(-D,-D)}function sc(r){let a=!0;return A.forEach((u,f)=>{if(!u.show)return;let m=T[u.scale];if(m.min==null){u._show&&(a=!1,u._show=!1,xs(!1));return}else u._show||(a=!1,u._show=!0,xs(!1));let w=u.side,x=w%2,{min:M,max:_}=m,[L,D]=tc(f,M,_,x==0?K:C);if(D==0)return;let F=m.distr==2,U=u._splits=u.splits(i,f,M,_,L,D,F),oe=m.distr==2?U.map(j=>wt[j]):U,ie=m.distr==2?wt[U[1]]-wt[U[0]]:L,Z=u._values=u.values(i,u.filter(i,oe,f,D,ie),f,D,ie);u._rotate=w==2?u.rotate(i,Z,f,D):0;let V=u._size;u._size=mt(u.size(i,Z,f,r)),V!=null&&u._size!=V&&(a=!1)}),a}function ic(r){let a=!0;return Wo.forEach((u,f)=>{let m=u(i,f,Xt,r);m!=It[f]&&(a=!1),It[f]=m}),a}function nc(){for(let r=0;r<A.length;r++){let a=A[r];if(!a.show||!a._show)continue;let u=a.side,f=u%2,m,w,x=a.stroke(i,r),M=u==0||u==3?-1:1,[_,L]=a._found;if(a.label!=null){let Ye=a.labelGap*M,nt=Oe((a._lpos+Ye)*re);Ho(a.labelFont[0],x,"center",u==2?"top":Yr),p.save(),f==1?(m=w=0,p.translate(nt,Oe(ct+vt/2)),p.rotate((u==3?-Ci:Ci)/2)):(m=Oe(tt+Ze/2),w=nt);let ss=zl(a.label)?a.label(i,r,_,L):a.label;p.fillText(ss,m,w),p.restore()}if(L==0)continue;let D=T[a.scale],F=f==0?Ze:vt,U=f==0?tt:ct,oe=a._splits,ie=D.distr==2?oe.map(Ye=>wt[Ye]):oe,Z=D.distr==2?wt[oe[1]]-wt[oe[0]]:_,V=a.ticks,j=a.border,ve=V.show?V.size:0,Se=Oe(ve*re),Re=Oe((a.alignTo==2?a._size-ve-a.gap:a.gap)*re),he=a._rotate*-Ci/180,Ee=N(a._pos*re),st=(Se+Re)*M,qe=Ee+st;w=f==0?qe:0,m=f==1?qe:0;let ft=a.font[0],bt=a.align==1?Ls:a.align==2?to:he>0?Ls:he<0?to:f==0?"center":u==3?to:Ls,At=he||f==1?"middle":u==2?"top":Yr;Ho(ft,x,bt,At);let it=a.font[1]*a.lineGap,dt=oe.map(Ye=>N(c(Ye,D,F,U))),yt=a._values;for(let Ye=0;Ye<yt.length;Ye++){let nt=yt[Ye];if(nt!=null){f==0?m=dt[Ye]:w=dt[Ye],nt=""+nt;let ss=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ke=0;Ke<ss.length;Ke++){let dr=ss[Ke];he?(p.save(),p.translate(m,w+Ke*it),p.rotate(he),p.fillText(dr,0,0),p.restore()):p.fillText(dr,m,w+Ke*it)}}}V.show&&Mn(dt,V.filter(i,ie,r,L,Z),f,u,Ee,Se,fe(V.width*re,3),V.stroke(i,r),V.dash,V.cap);let $t=a.grid;$t.show&&Mn(dt,$t.filter(i,ie,r,L,Z),f,f==0?2:1,f==0?ct:tt,f==0?vt:Ze,fe($t.width*re,3),$t.stroke(i,r),$t.dash,$t.cap),j.show&&Mn([Ee],[1],f==0?1:0,f==0?1:2,f==1?ct:tt,f==1?vt:Ze,fe(j.width*re,3),j.stroke(i,r),j.dash,j.cap)}je("drawAxes")}function xs(r){E.forEach((a,u)=>{u>0&&(a._paths=null,r&&(n==1?(a.min=null,a.max=null):a.facets.forEach(f=>{f.min=null,f.max=null})))})}let bi=!1,Tn=!1,Hs=[];function oc(){Tn=!1;for(let r=0;r<Hs.length;r++)je(...Hs[r]);Hs.length=0}function ks(){bi||(Lh(Ko),bi=!0)}function rc(r,a=!1){bi=!0,Tn=a,r(i),Ko(),a&&Hs.length>0&&queueMicrotask(oc)}i.batch=rc;function Ko(){if(dn&&(Qa(),dn=!1),ms&&(Ha(),ms=!1),di){if(we(k,Ls,de),we(k,"top",Le),we(k,si,K),we(k,ii,C),we(y,Ls,de),we(y,"top",Le),we(y,si,K),we(y,ii,C),we(g,si,Pt),we(g,ii,Yt),v.width=Oe(Pt*re),v.height=Oe(Yt*re),A.forEach(({_el:r,_show:a,_size:u,_pos:f,side:m})=>{if(r!=null)if(a){let w=m===3||m===0?u:0,x=m%2==1;we(r,x?"left":"top",f-w),we(r,x?"width":"height",u),we(r,x?"top":"left",x?Le:de),we(r,x?"height":"width",x?C:K),ho(r,rs)}else ot(r,rs)}),gi=ys=gn=wn=bn=yn=xn=kn=vn=null,Xe=1,qs(!0),de!=ps||Le!=Kt||K!=Mt||C!=Jt){xs(!1);let r=K/Mt,a=C/Jt;if(Ue&&!Qt&&I.left>=0){I.left*=r,I.top*=a,Ss&&Lt(Ss,Oe(I.left),0,K,C),Es&&Lt(Es,0,Oe(I.top),K,C);for(let u=0;u<ut.length;u++){let f=ut[u];f!=null&&(ws[u]*=r,bs[u]*=a,Lt(f,mt(ws[u]),mt(bs[u]),K,C))}}if(ge.show&&!pi&&ge.left>=0&&ge.width>0){ge.left*=r,ge.width*=r,ge.top*=a,ge.height*=a;for(let u in On)we(Ns,u,ge[u])}ps=de,Kt=Le,Mt=K,Jt=C}je("setSize"),di=!1}Pt>0&&Yt>0&&(p.clearRect(0,0,v.width,v.height),je("drawClear"),G.forEach(r=>r()),je("draw")),ge.show&&pi&&(yi(ge),pi=!1),Ue&&Qt&&(ts(null,!0,!1),Qt=!1),Q.show&&Q.live&&ht&&($n(),ht=!1),h||(h=!0,i.status=1,je("ready")),Bs=!1,bi=!1}i.redraw=(r,a)=>{ms=a||!1,r!==!1?Rt(O,$.min,$.max):ks()};function Nn(r,a){let u=T[r];if(u.from==null){if(We==0){let f=u.range(i,a.min,a.max,r);a.min=f[0],a.max=f[1]}if(a.min>a.max){let f=a.min;a.min=a.max,a.max=f}if(We>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;r==O&&u.distr==2&&We>0&&(a.min=kt(a.min,e[0]),a.max=kt(a.max,e[0]),a.min==a.max&&a.max++),W[r]=a,dn=!0,ks()}}i.setScale=Nn;let _n,An,Ss,Es,Jo,Qo,Ms,Ts,Zo,Xo,me,xe,jt=!1,Ve=I.drag,ze=Ve.x,Ie=Ve.y;Ue&&(I.x&&(_n=pt(th,y)),I.y&&(An=pt(sh,y)),$.ori==0?(Ss=_n,Es=An):(Ss=An,Es=_n),me=I.left,xe=I.top);let ge=i.select=Ae({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Ns=ge.show?pt(eh,ge.over?y:k):null;function yi(r,a){if(ge.show){for(let u in r)ge[u]=r[u],u in On&&we(Ns,u,r[u]);a!==!1&&je("setSelect")}}i.setSelect=yi;function lc(r){if(E[r].show)$e&&ho(ke[r],rs);else if($e&&ot(ke[r],rs),Ue){let u=vs?ut[0]:ut[r];u!=null&&Lt(u,-10,-10,K,C)}}function Rt(r,a,u){Nn(r,{min:a,max:u})}function Nt(r,a,u,f){a.focus!=null&&fc(r),a.show!=null&&E.forEach((m,w)=>{w>0&&(r==w||r==null)&&(m.show=a.show,lc(w),n==2?(Rt(m.facets[0].scale,null,null),Rt(m.facets[1].scale,null,null)):Rt(m.scale,null,null),ks())}),u!==!1&&je("setSeries",r,a),f&&Ys("setSeries",i,r,a)}i.setSeries=Nt;function ac(r,a){Ae(B[r],a)}function cc(r,a){r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1),a=a??B.length,B.splice(a,0,r)}function hc(r){r==null?B.length=0:B.splice(r,1)}i.addBand=cc,i.setBand=ac,i.delBand=hc;function uc(r,a){E[r].alpha=a,Ue&&ut[r]!=null&&(ut[r].style.opacity=a),$e&&ke[r]&&(ke[r].style.opacity=a)}let Dt,Wt,es,_s={focus:!0};function fc(r){if(r!=es){let a=r==null,u=Tt.alpha!=1;E.forEach((f,m)=>{if(n==1||m>0){let w=a||m==0||m==r;f._focus=a?null:w,u&&uc(m,w?1:Tt.alpha)}}),es=r,u&&ks()}}$e&&gs&&Ge(Zr,le,r=>{I._lock||(Zt(r),es!=null&&Nt(null,_s,!0,Te.setSeries))});function _t(r,a,u){let f=T[a];u&&(r=r/re-(f.ori==1?Le:de));let m=K;f.ori==1&&(m=C,r=m-r),f.dir==-1&&(r=m-r);let w=f._min,x=f._max,M=r/m,_=w+(x-w)*M,L=f.distr;return L==3?Ds(10,_):L==4?bh(_,f.asinh):L==100?f.bwd(_):_}function dc(r,a){let u=_t(r,O,a);return kt(u,e[0],Ce,Fe)}i.valToIdx=r=>kt(r,e[0]),i.posToIdx=dc,i.posToVal=_t,i.valToPos=(r,a,u)=>T[a].ori==0?o(r,T[a],u?Ze:K,u?tt:0):l(r,T[a],u?vt:C,u?ct:0),i.setCursor=(r,a,u)=>{me=r.left,xe=r.top,ts(null,a,u)};function er(r,a){we(Ns,Ls,ge.left=r),we(Ns,si,ge.width=a)}function tr(r,a){we(Ns,"top",ge.top=r),we(Ns,ii,ge.height=a)}let Us=$.ori==0?er:tr,Gs=$.ori==1?er:tr;function pc(){if($e&&Q.live)for(let r=n==2?1:0;r<E.length;r++){if(r==0&&at)continue;let a=Q.values[r],u=0;for(let f in a)Et[r][u++].firstChild.nodeValue=a[f]}}function $n(r,a){if(r!=null&&(r.idxs?r.idxs.forEach((u,f)=>{ce[f]=u}):Sh(r.idx)||ce.fill(r.idx),Q.idx=ce[0]),$e&&Q.live){for(let u=0;u<E.length;u++)(u>0||n==1&&!at)&&mc(u,ce[u]);pc()}ht=!1,a!==!1&&je("setLegend")}i.setLegend=$n;function mc(r,a){let u=E[r],f=r==0&&J==2?wt:e[r],m;at?m=u.values(i,r,a)??zt:(m=u.value(i,a==null?null:f[a],r,a),m=m==null?zt:{_:m}),Q.values[r]=m}function ts(r,a,u){Zo=me,Xo=xe,[me,xe]=I.move(i,me,xe),I.left=me,I.top=xe,Ue&&(Ss&&Lt(Ss,Oe(me),0,K,C),Es&&Lt(Es,0,Oe(xe),K,C));let f,m=Ce>Fe;Dt=ue,Wt=null;let w=$.ori==0?K:C,x=$.ori==1?K:C;if(me<0||We==0||m){f=I.idx=null;for(let M=0;M<E.length;M++){let _=ut[M];_!=null&&Lt(_,-10,-10,K,C)}gs&&Nt(null,_s,!0,r==null&&Te.setSeries),Q.live&&(ce.fill(f),ht=!0)}else{let M,_,L;n==1&&(M=$.ori==0?me:xe,_=_t(M,O),f=I.idx=kt(_,e[0],Ce,Fe),L=z(e[0][f],$,w,0));let D=-10,F=-10,U=0,oe=0,ie=!0,Z="",V="";for(let j=n==2?1:0;j<E.length;j++){let ve=E[j],Se=ce[j],Re=Se==null?null:n==1?e[j][Se]:e[j][1][Se],he=I.dataIdx(i,j,f,_),Ee=he==null?null:n==1?e[j][he]:e[j][1][he];if(ht=ht||Ee!=Re||he!=Se,ce[j]=he,j>0&&ve.show){let st=he==null?-10:he==f?L:z(n==1?e[0][he]:e[j][0][he],$,w,0),qe=Ee==null?-10:H(Ee,n==1?T[ve.scale]:T[ve.facets[1].scale],x,0);if(gs&&Ee!=null){let ft=$.ori==1?me:xe,bt=Pe(Tt.dist(i,j,he,qe,ft));if(bt<Dt){let At=Tt.bias;if(At!=0){let it=_t(ft,ve.scale),dt=Ee>=0?1:-1,yt=it>=0?1:-1;yt==dt&&(yt==1?At==1?Ee>=it:Ee<=it:At==1?Ee<=it:Ee>=it)&&(Dt=bt,Wt=j)}else Dt=bt,Wt=j}}if(ht||vs){let ft,bt;$.ori==0?(ft=st,bt=qe):(ft=qe,bt=st);let At,it,dt,yt,$t,Ye,nt=!0,ss=He.bbox;if(ss!=null){nt=!1;let Ke=ss(i,j);dt=Ke.left,yt=Ke.top,At=Ke.width,it=Ke.height}else dt=ft,yt=bt,At=it=He.size(i,j);if(Ye=He.fill(i,j),$t=He.stroke(i,j),vs)j==Wt&&Dt<=Tt.prox&&(D=dt,F=yt,U=At,oe=it,ie=nt,Z=Ye,V=$t);else{let Ke=ut[j];Ke!=null&&(ws[j]=dt,bs[j]=yt,ol(Ke,At,it,nt),il(Ke,Ye,$t),Lt(Ke,mt(dt),mt(yt),K,C))}}}}if(vs){let j=Tt.prox,ve=es==null?Dt<=j:Dt>j||Wt!=es;if(ht||ve){let Se=ut[0];Se!=null&&(ws[0]=D,bs[0]=F,ol(Se,U,oe,ie),il(Se,Z,V),Lt(Se,mt(D),mt(F),K,C))}}}if(ge.show&&jt)if(r!=null){let[M,_]=Te.scales,[L,D]=Te.match,[F,U]=r.cursor.sync.scales,oe=r.cursor.drag;if(ze=oe._x,Ie=oe._y,ze||Ie){let{left:ie,top:Z,width:V,height:j}=r.select,ve=r.scales[F].ori,Se=r.posToVal,Re,he,Ee,st,qe,ft=M!=null&&L(M,F),bt=_!=null&&D(_,U);ft&&ze?(ve==0?(Re=ie,he=V):(Re=Z,he=j),Ee=T[M],st=z(Se(Re,F),Ee,w,0),qe=z(Se(Re+he,F),Ee,w,0),Us(St(st,qe),Pe(qe-st))):Us(0,w),bt&&Ie?(ve==1?(Re=ie,he=V):(Re=Z,he=j),Ee=T[_],st=H(Se(Re,U),Ee,x,0),qe=H(Se(Re+he,U),Ee,x,0),Gs(St(st,qe),Pe(qe-st))):Gs(0,x)}else Pn()}else{let M=Pe(Zo-Jo),_=Pe(Xo-Qo);if($.ori==1){let U=M;M=_,_=U}ze=Ve.x&&M>=Ve.dist,Ie=Ve.y&&_>=Ve.dist;let L=Ve.uni;L!=null?ze&&Ie&&(ze=M>=L,Ie=_>=L,!ze&&!Ie&&(_>M?Ie=!0:ze=!0)):Ve.x&&Ve.y&&(ze||Ie)&&(ze=Ie=!0);let D,F;ze&&($.ori==0?(D=Ms,F=me):(D=Ts,F=xe),Us(St(D,F),Pe(F-D)),Ie||Gs(0,x)),Ie&&($.ori==1?(D=Ms,F=me):(D=Ts,F=xe),Gs(St(D,F),Pe(F-D)),ze||Us(0,w)),!ze&&!Ie&&(Us(0,0),Gs(0,0))}if(Ve._x=ze,Ve._y=Ie,r==null){if(u){if(fr!=null){let[M,_]=Te.scales;Te.values[0]=M!=null?_t($.ori==0?me:xe,M):null,Te.values[1]=_!=null?_t($.ori==1?me:xe,_):null}Ys(so,i,me,xe,K,C,f)}if(gs){let M=u&&Te.setSeries,_=Tt.prox;es==null?Dt<=_&&Nt(Wt,_s,!0,M):Dt>_?Nt(null,_s,!0,M):Wt!=es&&Nt(Wt,_s,!0,M)}}ht&&(Q.idx=f,$n()),a!==!1&&je("setCursor")}let Vt=null;Object.defineProperty(i,"rect",{get(){return Vt==null&&qs(!1),Vt}});function qs(r=!1){r?Vt=null:(Vt=y.getBoundingClientRect(),je("syncRect",Vt))}function sr(r,a,u,f,m,w,x){I._lock||jt&&r!=null&&r.movementX==0&&r.movementY==0||(Ln(r,a,u,f,m,w,x,!1,r!=null),r!=null?ts(null,!0,!0):ts(a,!0,!1))}function Ln(r,a,u,f,m,w,x,M,_){if(Vt==null&&qs(!1),Zt(r),r!=null)u=r.clientX-Vt.left,f=r.clientY-Vt.top;else{if(u<0||f<0){me=-10,xe=-10;return}let[L,D]=Te.scales,F=a.cursor.sync,[U,oe]=F.values,[ie,Z]=F.scales,[V,j]=Te.match,ve=a.axes[0].side%2==1,Se=$.ori==0?K:C,Re=$.ori==1?K:C,he=ve?w:m,Ee=ve?m:w,st=ve?f:u,qe=ve?u:f;if(ie!=null?u=V(L,ie)?c(U,T[L],Se,0):-10:u=Se*(st/he),Z!=null?f=j(D,Z)?c(oe,T[D],Re,0):-10:f=Re*(qe/Ee),$.ori==1){let ft=u;u=f,f=ft}}_&&(a==null||a.cursor.event.type==so)&&((u<=1||u>=K-1)&&(u=ns(u,K)),(f<=1||f>=C-1)&&(f=ns(f,C))),M?(Jo=u,Qo=f,[Ms,Ts]=I.move(i,u,f)):(me=u,xe=f)}let On={width:0,height:0,left:0,top:0};function Pn(){yi(On,!1)}let ir,nr,or,rr;function lr(r,a,u,f,m,w,x){jt=!0,ze=Ie=Ve._x=Ve._y=!1,Ln(r,a,u,f,m,w,x,!0,!1),r!=null&&(Ge(io,ao,ar,!1),Ys(Jr,i,Ms,Ts,K,C,null));let{left:M,top:_,width:L,height:D}=ge;ir=M,nr=_,or=L,rr=D}function ar(r,a,u,f,m,w,x){jt=Ve._x=Ve._y=!1,Ln(r,a,u,f,m,w,x,!1,!0);let{left:M,top:_,width:L,height:D}=ge,F=L>0||D>0,U=ir!=M||nr!=_||or!=L||rr!=D;if(F&&U&&yi(ge),Ve.setScale&&F&&U){let oe=M,ie=L,Z=_,V=D;if($.ori==1&&(oe=_,ie=D,Z=M,V=L),ze&&Rt(O,_t(oe,O),_t(oe+ie,O)),Ie)for(let j in T){let ve=T[j];j!=O&&ve.from==null&&ve.min!=ue&&Rt(j,_t(Z+V,j),_t(Z,j))}Pn()}else I.lock&&(I._lock=!I._lock,ts(a,!0,r!=null));r!=null&&(ds(io,ao),Ys(io,i,me,xe,K,C,null))}function gc(r,a,u,f,m,w,x){if(I._lock)return;Zt(r);let M=jt;if(jt){let _=!0,L=!0,D=10,F,U;$.ori==0?(F=ze,U=Ie):(F=Ie,U=ze),F&&U&&(_=me<=D||me>=K-D,L=xe<=D||xe>=C-D),F&&_&&(me=me<Ms?0:K),U&&L&&(xe=xe<Ts?0:C),ts(null,!0,!0),jt=!1}me=-10,xe=-10,ce.fill(null),ts(null,!0,!0),M&&(jt=M)}function cr(r,a,u,f,m,w,x){I._lock||(Zt(r),mn(),Pn(),r!=null&&Ys(Xr,i,me,xe,K,C,null))}function hr(){A.forEach(ju),pn(i.width,i.height,!0)}ls(Fi,Ps,hr);let As={};As.mousedown=lr,As.mousemove=sr,As.mouseup=ar,As.dblclick=cr,As.setSeries=(r,a,u,f)=>{let m=Te.match[2];u=m(i,a,u),u!=-1&&Nt(u,f,!0,!1)},Ue&&(Ge(Jr,y,lr),Ge(so,y,sr),Ge(Qr,y,r=>{Zt(r),qs(!1)}),Ge(Zr,y,gc),Ge(Xr,y,cr),vo.add(i),i.syncRect=qs);let xi=i.hooks=t.hooks||{};function je(r,a,u){Tn?Hs.push([r,a,u]):r in xi&&xi[r].forEach(f=>{f.call(null,i,a,u)})}(t.plugins||[]).forEach(r=>{for(let a in r.hooks)xi[a]=(xi[a]||[]).concat(r.hooks[a])});let ur=(r,a,u)=>u,Te=Ae({key:null,setSeries:!1,filters:{pub:hl,sub:hl},scales:[O,E[1]?E[1].scale:null],match:[ul,ul,ur],values:[null,null]},I.sync);Te.match.length==2&&Te.match.push(ur),I.sync=Te;let fr=Te.key,Dn=la(fr);function Ys(r,a,u,f,m,w,x){Te.filters.pub(r,a,u,f,m,w,x)&&Dn.pub(r,a,u,f,m,w,x)}Dn.sub(i);function vc(r,a,u,f,m,w,x){Te.filters.sub(r,a,u,f,m,w,x)&&As[r](null,a,u,f,m,w,x)}i.pub=vc;function wc(){Dn.unsub(i),vo.delete(i),qt.clear(),uo(Fi,Ps,hr),d.remove(),le?.remove(),je("destroy")}i.destroy=wc;function Cn(){je("init",t,e),Vo(e||t.data,!1),W[O]?Nn(O,W[O]):mn(),pi=ge.show&&(ge.width>0||ge.height>0),Qt=ht=!0,pn(t.width,t.height)}return E.forEach(Ro),A.forEach(Ja),s?s instanceof HTMLElement?(s.appendChild(d),Cn()):s(i,Cn):Cn(),i}De.assign=Ae;De.fmtNum=Eo;De.rangeNum=zi;De.rangeLog=Ri;De.rangeAsinh=ko;De.orient=cs;De.pxRatio=re;De.join=$h;De.fmtDate=To,De.tzDate=Wh;De.sync=la;{De.addGap=Su,De.clipGaps=Bi;let t=De.paths={points:da};t.linear=ma,t.stepped=Tu,t.bars=Nu,t.spline=Au}var qi=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let s=0;s<e.length;s+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[s+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(s,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Yi=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,s){let[i,n]=this.series,o=i.at(-1)===e?i.length-1:i.length;i[o]=e,n[o]=s,i.length===1024&&(this.series=this.series.map(l=>l.filter((c,h)=>h%2===0)))}};var ba=[[],[7,4],[2,3]],ya=116,Ru=150,Wu=60,Vu=2,Bu="11px system-ui, sans-serif",Hu=(t,e,s)=>e===null||s===null?[0,1]:De.rangeNum(e,s,.1,!0);function Uu(t,e){let s=b("div",{className:"live-plot",role:"img","aria-label":t}),i=e.map((l,c)=>b("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${c+1}"><path d="M0 6H24"/></svg>`},l)),n=b("div",{className:"live-caption"},t);return{element:b("div",{className:"live-chart"},n,...i.length>1?[b("div",{className:"live-keys"},...i)]:[],s),plot:s,caption:n}}var hs=new Set;function Sa(){let t=Vu;for(let e of hs)if(hs.delete(e),e.draw(),!--t)break;hs.size&&requestAnimationFrame(Sa)}function xa(t){hs.size||requestAnimationFrame(Sa),hs.add(t)}var ka=(t,e)=>yr(e),Gu=(t,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(s=>s.length))),ai=class{constructor(e,s){let{element:i,plot:n,caption:o}=Uu(e,s);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let s={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Bu},{series:i,scales:n,bands:o}=this.options(e);this.uplot=new De({width:Math.max(this.plot.clientWidth,100),height:ya,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Hu},...n},axes:[{...s,size:18,gap:2,space:50,values:ka},{...s,size:Gu,gap:4,space:24,values:ka}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||hs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?xa(this):this.timer=setTimeout(()=>xa(this),e+Wu)}draw(){this.due=performance.now()+Ru,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:ya}),this.drawSoon()}destroy(){clearTimeout(this.timer),hs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},Ea={x:{time:!1,range:(t,e,s)=>[e,Math.max(s,e+1)]}},Ma=(t,e)=>({stroke:()=>t(`curve-${e+1}`),width:1.5,dash:ba[e%ba.length],points:{show:!1}}),Ki=class extends ai{constructor(e,s){super(`${e} over generator steps`,s),pe(this.caption,e),this.history=new qi(s.length),this.count=s.length}options(e){return{series:Array.from({length:this.count},(s,i)=>Ma(e,i)),scales:Ea,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ji=class extends ai{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Yi,this.floor={mean:NaN,sd:NaN},this.name=e,pe(this.caption,e)}options(e){let s={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Ma(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},s,s],scales:{...Ea,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,s]=this.track.series,{mean:i,sd:n}=this.floor,[o,l]=e.length>1?[e,s]:[[e[0]??0,(e[0]??0)+1],[s[0]??null,null]];return[o,l,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,pe(this.caption,`${this.name}
dashed: its floor ${_e(e.mean)} ± ${_e(2*e.sd)}`),this.drawSoon()}add(e,s){this.track.add(e,s),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},ci=class extends ai{constructor(e,s){super(`${e}: ${s}`,[]),pe(this.caption,`${e}
${s}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let s=De.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:s,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:s}=this.histogram,i=(e[1]-e[0])/s.length;return[Array.from(s,(n,o)=>e[0]+o*i),Array.from(s)]}show(e){this.histogram=e,this.drawSoon()}};var qu={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},Po=(t,...e)=>b("span",{className:`live-key live-key-${t}`},b("span",{innerHTML:qu[t]}),...e),Qi=class{constructor(e){this.outside=b("span",{}),this.wider=b("span",{});let s=Ne("arrows");this.arrows=b("input",{id:s,type:"checkbox",checked:!0}),this.ends=[b("span"),b("span"),b("span")],this.element=b("div",{className:"live-legend"},b("div",{className:"live-keys"},Po("real","real"),Po("generated","generated"),Po("arrow",this.arrows,b("label",{htmlFor:s},"pull on them"))),b("div",{className:"live-bar"},b("div",{className:"live-beside"},b("span",{},e.label),b("span",{},this.outside,this.wider)),b("div",{className:"live-ramp"}),b("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:s},i){let n=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(s-e)))),o=l=>String(Number(l.toFixed(n)));[e,(e+s)/2,s].forEach((l,c)=>pe(this.ends[c],o(l))),pe(this.wider,i>1?` ${i} times as wide`:"")}showOutside(e){pe(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var Zi=-10,Ta=2,Yu=[-8,-4,0],Do=t=>{let e=t>0?Math.log10(t):Zi;return 100*(Math.min(Ta,Math.max(Zi,e))-Zi)/(Ta-Zi)},Xi=class{constructor(){this.number=b("span",{className:"live-number"},"–"),this.bar=b("div",{className:"live-meter-bar"}),this.most=b("div",{className:"live-meter-most",hidden:!0});let e=Yu.map(s=>{let i=b("span",{},s===0?"1":b("span",{},"10",b("sup",{},String(s).replace("-","−"))));return i.style.left=`${Do(10**s)}%`,i});this.element=b("div",{className:"live-meter"},b("div",{className:"live-meter-text"},b("span",{},"longest pull on a sample"),this.number),b("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),b("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,s){pe(this.number,_e(e)),this.bar.style.width=`${Do(e)}%`,this.most.style.left=`${Do(s)}%`,this.most.hidden=!(s>0)}};function Na(t){let[e,s]=[1/0,-1/0];for(let i of t)Number.isFinite(i)&&([e,s]=[Math.min(e,i),Math.max(s,i)]);return e<=s?[e,s]:[0,0]}var en=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:s}){let[i,n]=Na(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,Ks(s))}range(e){let{low:s,high:i}=this.bounds,n=this.span||1;if(s!==null)return{low:s,high:i??s+n};if(i!==null)return{low:i-n,high:i};let[o,l]=Na(e);return{low:(o+l-n)/2,high:(o+l+n)/2}}};var Ku=.01,Ju=10,Qu=({edges:[t,e],shares:s})=>s.reduce((i,n,o)=>i+n*(t+(o+.5)*(e-t)/s.length),0);function _a(t,e,s,i){let n={...e,steps:s.steps,updates:s.steps+s.discriminatorSteps,mean_slope:Qu(s.slopes),...i};t.measured.forEach((o,l)=>{(!Number.isNaN(s.last[l])||!(o in n))&&(n[o]=s.last[l])});for(let[o,l]of Object.entries(t.derived))n[o]=ei(l,n);return n}var hi=t=>{let e=Math.abs(t);return e>=.01&&e<1e3?String(Number(t.toFixed(e<1?3:e<100?2:0))):_e(t)};function Zu(t,e){return[...t.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":t.replace(/\{(\w+)\}/g,(i,n)=>hi(e[n]))}function Xu({covered:t,quality:e,distance:s},i,{mean:n}){if(i&&t===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${t} of ${i} modes; ${o} of all lie right on one`;let l=s/n;return Number.isFinite(l)?l<1.5?`The distance is ${hi(s)}, no more than between two samples of the data`:`The distance is ${hi(s)}, ${l<Ju?l.toFixed(1):Math.round(l)} times its floor`:""}var ef=(t,e)=>t<Ku*e?`The longest pull on a sample has faded to ${hi(t)}, from ${hi(e)} at its best: G has almost nothing to learn from.`:"";function Aa(t,e,{modes:s,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=Xu(e,s,i);return[o&&`${o}.`,Zu(t.sentence,e),ef(e.pull,n)].filter(Boolean).join(" ")}var ui=t=>t.replace("_optimizer.","_");function $a(t){return{get:e=>t.get(ui(e)),set(e,s){t.set(ui(e),s),t.save_changes()},on(e,s){let i=e.map(n=>{let o=()=>s(n,t.get(ui(n)));return t.on(`change:${ui(n)}`,o),()=>t.off(`change:${ui(n)}`,o)});return()=>i.forEach(n=>n())}}}function La(t,{name:e,toy:s}){let i=()=>({...s,...t.get("against")?.settings});return{get:n=>i()[n],set(n,o){t.set("against",{...t.get("against"),settings:{...i(),[n]:o}}),t.save_changes()},on(n,o){let l=()=>{if(t.get("against")?.objective===e)for(let c of n)c in i()&&o(c,i()[c])};return t.on("change:against",l),()=>t.off("change:against",l)}}}var tf=t=>{let e=({name:s})=>s==="discriminator_steps"||s.includes(".");return[...t.filter(s=>!e(s)),...t.filter(e)]},Oa=({constants:t,controls:e})=>({...t,...Object.fromEntries(e.map(({name:s,value:i})=>[s,i]))}),tn=class{constructor(e,s,i,n){this.manifest=e,this.store=s,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=s.get(o)??this.values[o];this.inputs={};for(let o of tf(e.controls)){let{name:l,doc:c}=o;this.values[l]=s.get(l)??o.value;let h=Ne("doc"),d={...o,label:i.named(l),value:this.values[l]};this.inputs[l]=Ar(d,h,p=>{this.take(l,p),s.set(l,p)});let{element:v}=this.inputs[l];v.dataset.control=l,v.append(b("p",{id:h,className:"live-doc"},c)),(l===e.slider?i.main:i.controls).append(v)}this.enable(),this.end=s.on(Object.keys(this.values),(o,l)=>l!==void 0&&this.show(o,l))}show(e,s){this.values[e]!==s&&(this.inputs[e]?.show(s),this.take(e,s))}set(e,s){this.show(e,s),this.store.set(e,s)}take(e,s){this.values={...this.values,[e]:s},this.enable(),this.changed(this.values)}enable(){let{acting:e}=In(this.manifest,this.values);for(let{name:s,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[s].enable(e.includes(s))}choose(e){for(let{name:s,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[s].enable(e)}};var Co=new Intl.NumberFormat("en"),sf=20,nf="objective.",sn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,s,i,n,o){this.manifest=e,this.index=s,this.scale=new en(e.surface),this.named=l=>Me(l).replace("discriminator",e.discriminator),this.legend=new Qi(e.surface),this.meter=new Xi,this.distance=new Ji("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new tn(e,i,this,l=>{this.note(l),o(l)}),this.describeSlider(),this.curves=e.curves.map(({label:l,names:c})=>new Ki(l,c.map(this.named))),this.slopes=new ci("slopes between real and generated","share of points"),this.weights=new ci(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:l})=>l)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:s}=this;this.canvas=b("canvas",{role:"img","aria-label":`Real and generated points on a map of ${s.surface.label}.`}),this.main=b("div",{className:"live-main"}),this.controls=b("div",{className:"live-controls"}),this.place=b("div",{className:"live-charts"}),this.said=b("p",{className:"live-say"}),this.below=b("div",{});let i=b("div",{className:"live-square"},this.canvas,b("div",{className:"live-stored"},...e));this.element=b("section",{className:"live-pane","aria-label":s.title},b("p",{className:"live-title"},s.title),b("div",{className:"live-body"},b("div",{className:"live-stage"},i,this.legend.element),b("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),b("div",{className:"live-groups"},$s("more settings",this.controls),$s("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:s,main:i}=this,[n,o]=e.ends;if(n||o){let l=b("p",{className:"live-effects"},b("i",{},`← ${n}`),b("i",{},`${o} →`));i.querySelector("[data-control]").append(l)}this.now={};for(let l of Object.keys(s.inputs))nf+l in e.state&&(this.now[l]=b("p",{className:"live-now"}," "),s.inputs[l].element.append(this.now[l]))}readouts(){this.numbers={};let e=(s,i)=>(this.numbers[s]=b("dd",{},"–"),b("div",{},b("dt",{},i),this.numbers[s]));return b("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(s=>e(s,this.named(s))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Si(this.canvas);for(let s of this.charts)s.attach(e)}recolour(e){this.picture.setPalette(e);for(let s of this.charts)s.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let s=this.held.at(-1);s&&this.steps-s.step<sf&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let s=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return s.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,s,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,s,i||e.distance!==void 0)}plot({rows:e,steps:s,distance:i}){let{measured:n,derived:o,curves:l}=this.manifest,c=l.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let d={...this.settings.values};n.forEach((v,p)=>d[v]=e[h+p]),l.forEach(({names:v},p)=>c[p].push(...v.map(g=>ei(o[g]??g,d))))}c.forEach((h,d)=>h.length&&this.curves[d].add(h)),i!==void 0&&this.distance.add(s,i)}show(e,s,i){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:l=null}=e;this.measured={distance:n,covered:o,quality:l}}this.told=_a(this.manifest,this.settings.values,e,{pull:Ks(e.arrows),...this.measured}),i&&this.showNumbers(e,s)}draw(e,{cursor:s}){let{shown:i}=this;if(!i)return;let{limit:n}=i,o=this.scale.range(i.surface);this.picture.draw(i,e.points,{...o,limit:n,pull:this.scale.pull},this.legend.arrows.checked),s&&this.picture.drawCursor(s,n),this.numbersToo&&this.legend.show(o,n/this.index.data[e.data].limit)}showNumbers({samples:e,steps:s,discriminatorSteps:i,last:n,limit:o},l){let{numbers:c,measured:h,manifest:d,told:v}=this,{modes:p}=this.index.data[l],g=this.distance.floor;pe(this.said,Aa(d,v,{modes:p.length,floor:g,most:this.scale.pull})),this.meter.show(v.pull,this.scale.pull),this.legend.showOutside(gr(e,o)/(e.length/2));for(let[y,S]of Object.entries(this.now)){let N=d.measured.indexOf(y);N>=0&&Number.isFinite(n[N])?pe(S,`starts there; now ${Gn(n[N])}`):pe(S," ")}if(pe(c.steps,Co.format(s)),pe(c.discriminatorSteps,Co.format(i)),d.measured.forEach((y,S)=>pe(c[y],Gn(n[S]))),Number.isNaN(h.distance))return;pe(c.distance,h.distance.toFixed(3)),pe(c.covered,p.length?`${h.covered} of ${p.length}`:"no modes"),pe(c.quality,p.length?`${Math.round(100*(h.quality??0))} %`:"no modes");let k=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${Co.format(s)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var of=t=>t.split(/\b(\p{L}_\w+)/u).map((e,s)=>{let[i,n]=e.split("_");return s%2?b("i",{},i,b("sub",{},n)):e}),nn=class{constructor(e,s){this.done=s,this.all=e.map(i=>({...i,reached:0,item:b("li",{},b("span",{className:"live-tick","aria-hidden":"true"},"○"),b("span",{},...of(i.text)))})),this.element=b("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let s of this.all){if(e.updates===0&&(s.reached=0),s.item.dataset.done!==void 0)continue;let i=s.stages[s.reached];Object.entries(i).every(([n,[o,l]])=>e[n]>=o&&e[n]<=l)&&(s.reached+=1,!(s.reached<s.stages.length)&&(s.item.dataset.done="",s.item.firstChild.textContent="✓",s.item.append(b("span",{className:"live-hidden"},", done")),this.done(s.text)))}}};var Fo=3,rf={low:0,high:1e3,integer:!0},on="step_",lf=["reset","play","points",`${on}discriminator`,`${on}generator`];function af({setup:t,panes:e,model:s}){let{data:i,batch:n,width:o,seed:l,against:c,points:h}=t;return{shared:{data:i,batch:n,width:o,seed:l,speed:"full",against:c},points:h,own:e[0].settings.values,beside:s.get("against")?.settings??{}}}function Pa(t){let e=af(t),s;return i=>(s=i,hf(t,e,i,()=>s===i&&!t.ended))}function cf(t,e,s){if(e==="seed")return Fr(s);let i={data:Object.keys(t.data),batch:t.batches.map(String),width:Object.keys(t.sizes),speed:Object.keys(Qs),against:["",...Object.keys(t.objectives)]}[e];return i.includes(s)?{value:e==="batch"||e==="width"?Number(s):s}:{error:`must be one of ${i.join(", ")}; got ${Js(s)}`}}async function hf(t,e,s,i){let{setup:n,index:o}=t,l=[],c=[],h=new Set(lf),d=(S,N,P,E)=>{h.add(S);let A=s.get(S),T=A===null?{value:P}:E(A);"error"in T&&c.push(`${N} ${T.error}`);let B="error"in T?P:T.value;return B!==P&&l.push(zr(N,P,B)),B},v=Object.entries(e.shared).map(([S,N])=>[S,d(S,Me(S),N,P=>cf(o,S,P))]),p=s.get("points"),g=p?Or(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let S=g.length===Bt?`more than ${Bt}`:"what is no point of a picture";c.push(`points hold ${S}; ${g.length} are taken`)}v.some(([S,N])=>S==="data"&&N==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:k}=Object.fromEntries(v);for(let[S,N]of v)S!=="width"&&n.set(S,N);if(k!==t.width&&n.set("width",Ht),await t.resize(),await t.compare(),!i()||t.panes.length<(n.against?2:1)||(t.panes.forEach(({manifest:S,settings:N},P)=>{let E={...S.toy,...s.has("against")?{}:e.beside};for(let A of S.controls){let{name:T}=A,B=P?E[T]??A.value:e.own[T],O=P?`${S.title}’s ${Me(T)}`:Me(T),q=d(P?`against.${T}`:T,O,B,G=>Cr(A,G));N.values[T]!==q&&N.set(T,q)}}),n.set("width",k),await t.resize(),!i()))return;n.width!==k&&c.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...s.keys()].filter(S=>!h.has(S));for(let S of y.slice(0,Fo))c.push(`${qn(S)} is no setting of this playground`);y.length>Fo&&c.push(`${y.length-Fo} more are none either`),uf(t,s,c),t.status.alert(c.length?`The link asks for what cannot be: ${c.join("; ")}.`:""),t.status.note(`Set by a link: ${l.join(", ")||"all as this page starts it"}.`)}function uf(t,e,s){t.root.scrollIntoView({block:"start"}),t.root.focus({preventScroll:!0}),e.has("reset")&&t.engine&&t.reset();for(let i of["discriminator","generator"]){let n=e.get(on+i),o=n===null?{value:0}:is(n,rf);"error"in o?s.push(`${Me(on+i)} ${o.error}`):o.value&&t.step(i,o.value)}e.has("play")&&t.setPlaying(!0)}function rn(t){let{data:e,centres:s,batch:i}=t.source();return{data:e,centres:s,batch:i,width:t.width,seed:t.setup.seed,sides:t.settings()}}function Da(t){let e=Dr(t.name,rn(t),t.index);return Fa(t,"the link",new URL(e,location.href).href)}var Ca=t=>Fa(t,"the line of Python",Ir(rn(t)));async function Fa(t,e,s){let{copied:i}=t.parts;i.text.value=s,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(s),t.status.note(`Copied: ${e}.`)}catch{i.text.select(),t.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function za(t){let{canvas:e}=t.panes[0],s=t.panes.length>1?2:1,i=b("canvas",{width:s*e.width,height:e.height}),n=i.getContext("2d");t.panes.forEach((o,l)=>n.drawImage(o.canvas,l*e.width,0,e.width,e.height)),i.toBlob(o=>{let l=b("a",{href:URL.createObjectURL(o),download:`${t.name}.png`});l.click(),URL.revokeObjectURL(l.href)})}var Ia=96,ff=new Intl.NumberFormat("en"),ln=({panes:[{steps:t,discriminatorSteps:e}]})=>t+e,an=class{constructor(e){this.frames=[],this.apart=1;let s=Ne("timeline");this.range=b("input",{id:s,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=b("span",{},"step 0"),this.element=b("div",{className:"live-timeline"},b("label",{htmlFor:s,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let s=ln(e);s===0&&this.clear();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(ln(i)===s||ln(i)-(n?ln(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Ia&&(this.frames=this.frames.filter((o,l)=>l%2===0||l===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(s/Ia/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let s=`step ${ff.format(e.panes[0].steps)}`;pe(this.said,s),this.range.setAttribute("aria-valuetext",s)}};var df=20,pf=12,mf=new Intl.NumberFormat("en");function gf(t,e){let s=[];for(let o of["data","batch","width","seed"])t[o]!==e[o]&&s.push(`${Me(o)} ${Me(String(t[o]))}`);let[i,n]=t.sides;for(let{name:o}of i.manifest.controls){let l=i.values[o];l!==e.sides[0].values[o]&&s.push(`${Me(o)} ${typeof l=="number"?_e(l):l}`)}return n&&s.push(`beside ${n.manifest.title}`),s.join(", ")||"as the page starts"}var cn=class{constructor(e,s){this.present=e,this.restore=s,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=b("tbody",{}),this.empty=b("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>b("th",{scope:"col"},n));this.table=b("table",{hidden:!0},b("thead",{},b("tr",{},...i,b("td",{}))),this.body),this.element=b("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=df&&(this.rows=[this.row,...this.rows].slice(0,pf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((s,i)=>({...this.row.outcome[i],...s}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:s})=>{let i=l=>b("td",{},s.map(l).join(" / ")),n=gf(e,this.usual),o=b("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),b("tr",{},b("td",{},n),i(({steps:l})=>mf.format(l)),i(({distance:l})=>l===void 0?"–":_e(Number(l.toPrecision(2)))),i(({covered:l})=>l==null?"–":String(l)),b("td",{},o))}))}};var vf=new Intl.NumberFormat("en"),wf=100,hn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[s]=e.panes;this.timeline=new an(i=>this.goTo(i)),s.legend.element.before(this.timeline.element),this.challenges=new nn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),s.below.append(this.challenges.element),this.tried=new cn(()=>rn(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let s of this.board.panes)s.distance.setFloor(e.floor)}take(e){let s=c=>c.map(({name:h})=>h).join(" ");if(s(e.panes)!==s(this.board.panes.map(({manifest:c})=>c)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),l=!this.board.running||o-this.numbersAt>=wf;l&&(this.numbersAt=o),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,l)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:d}})=>({steps:c,distance:h,covered:d}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((s,i)=>this.board.panes[i].show(s,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:s,undrawn:i}=this,[n,...o]=this.board.panes.filter(l=>i.has(l));if(!n||!e||!s||e.data!==s.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(s,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:s}=this.board.setup,i=s==="full"?"":` of ${s} asked for`;this.board.status.rate(`${vf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let s of this.board.panes)s.say()}this.board.send({type:"drawn"})}};var bf=new Intl.NumberFormat("en"),ja=1e4,un=class{progressed=0;noted="";phase="idle";constructor(e,s){this.parts=e,this.board=s}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:s,step:i,discriminator:n,generator:o,reset:l}=this.parts.buttons,c=e==="diverged",h=document.activeElement;for(let d of[s,i,n,o])d.disabled=c;l.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(c?l:s).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let s=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${s}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${bf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){pe(this.parts.status,e)}alert(e,...s){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[b("p",{},e)]:[]),s.length&&i.append(b("div",{className:"live-buttons"},...s)),i.hidden=!e,o&&n.focus()}progress(e,s){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===s)return;let n=l=>Math.round(l/2**20),o=`${n(e)} ${s?`of ${n(s)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${ja/1e3} seconds.`)},ja),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){pe(this.parts.rate,e)}};var zo=matchMedia("(prefers-color-scheme: dark)");function yf(){let t=document.documentElement,{jpThemeLight:e,vscodeThemeKind:s}=document.body.dataset,i=t.dataset.theme??t.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":s?!s.includes("light"):zo.matches}function Ra(t,e){let s=()=>{let n=yf()?"dark":"light";t.dataset.theme!==n&&(t.dataset.theme=n,e())},i=new MutationObserver(s);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return zo.addEventListener("change",s),s(),()=>{i.disconnect(),zo.removeEventListener("change",s)}}var xf=1e3/30,kf=500,Sf=150,fn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:s,manifest:i,manifestOf:n,assets:o,stored:l}){this.model=e,this.index=s,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=jr(this.name,i),this.root=this.parts.root,this.setup=new _i(e,s,!!i.own,this.parts,c=>this.changed(c)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new un(this.parts,this),this.addPane(i,$a(e),l),this.width=this.setup.width,this.freeChoices(),this.screen=new hn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,s,i){let n=this.panes.length,o=new sn(e,this.index,s,i,l=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:l})});return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let o of this.panes)o.attach(l=>this.colour(l));this.own=new Li(this),this.ends.push(Ra(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let o of this.panes)o.fit();this.drawSoon()});e.observe(this.root);let s=new IntersectionObserver(([o])=>{this.visible=o.isIntersecting,this.update()});s.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>s.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.setup.end(),()=>this.panes.forEach(o=>o.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(Br({name:this.name,apply:Pa(this)}),br(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:s,frame:i}=Ur(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(s),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Vn(this.root);for(let s of this.panes)s.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:s}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:s.seed})):e==="engine"?this.switchEngine():e==="width"?this.resize():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&s.data!=="drawn"&&s.points.length?s.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return Qs[this.setup.speed]}interval(){return this.still.matches?kf:xf}source(){let{data:e,points:s,batch:i}=this.setup;return{data:e!=="drawn"||s.length>0?e:"ring",centres:s.length?s:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Sf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:s})=>({manifest:jn(e,this.setup.width),values:s.values}))}async compare(){let e=this.setup.against,s=()=>this.panes[1]?.manifest.name??"";if(s()===e)return;let i;try{i=e&&await this.manifestOf(e),i&&await this.engine?.have(this.graphsOf(i))}catch({file:o,message:l}){this.setup.against===e&&!this.ended&&this.refuse({file:o,reason:l,against:s()});return}if(this.setup.against!==e||s()===e||this.ended)return;let n=this.panes.splice(1);if(n.some(({element:o})=>o.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),n.forEach(o=>(o.destroy(),o.element.remove())),this.root.classList.toggle("live-two",!!e),i){let o=this.addPane(i,La(this.model,i),[]);o.attach(l=>this.colour(l)),o.recolour(Vn(this.root)),this.freeChoices()}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}async resize(){let{setup:e,panes:s}=this,{width:i}=e;if(i!==this.width){try{for(let{manifest:o,settings:l}of e.here?s:[])this.checkChoices(o,l.values);let n=this.settings().flatMap(({manifest:o,values:l})=>Rn(this.index,o,this.source().data,l));await this.engine?.have(n)}catch({file:n,message:o}){e.width===i&&this.refuse({file:n,reason:o,width:this.width});return}e.width!==i||this.width===i||this.ended||(this.width=i,this.freeChoices(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()}))}}checkChoices({sizes:e},s){let{width:i}=this.setup;for(let[n,o]of Object.entries(e[i]?.variants[0].when??{}))if(s[n]!==o)throw new Error(`the page has networks of ${this.index.sizes[i]} for ${Me(n)} ${Me(o)} alone`)}freeChoices(){for(let{settings:e}of this.panes)e.choose(!this.setup.here||this.width===Ht)}graphsOf(e){let s={...Oa(e),...e.toy,...this.model.get("against")?.settings};return Rn(this.index,jn(e,this.setup.width),this.source().data,s)}addButtons(){let{buttons:e,shares:s}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),s.link.addEventListener("click",()=>Da(this)),s.python.addEventListener("click",()=>Ca(this)),s.picture.addEventListener("click",()=>za(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e,s=Number(this.parts.times.value)){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:s})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:s,batch:i,width:n,centres:o,sides:[l,c]}){let{setup:h}=this;this.setPlaying(!1),e==="drawn"&&h.set("points",o),h.set("data",e),h.set("batch",i),h.set("seed",s),h.set("against",c?.manifest.name??""),n===Ht&&h.set("width",n),await this.resize(),await this.compare();for(let[d,v]of[l,c].entries())for(let[p,g]of Object.entries(v?.values??{}))this.panes[d]?.settings.set(p,g);h.set("width",n),await this.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:s}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,l)=>this.status.progress(o,l),diverged:(o,l)=>this.diverge(o,l),refused:o=>this.refuse(o),failed:(o,l)=>this.fail(o,l)};this.engine=s.here?new Ei(this.assets,i):new Mi(this.model,s.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:s.seed,...n})}switchEngine(){this.freeChoices(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,s){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...xr(this,this.panes[e],s)))}refuse({file:e,reason:s,pane:i,values:n,source:o,width:l,against:c}){l&&this.setup.set("width",l),o&&this.setup.set("data",o.data),c!==void 0&&this.keep(c);for(let[d,v]of Object.entries(n??{}))this.panes[i??0]?.settings.set(d,v);let h=e?`${e} could not be loaded (${s})`:`${s[0].toUpperCase()}${s.slice(1)}`;this.status.alert(`${h}. The choice before it stays.`)}keep(e){this.model.set("against",e?{objective:e,settings:this.panes[1].settings.values}:{}),this.model.save_changes(),this.setup.set("against",e,!1)}fail(e,s){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${s}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Wa=`.live-playground {
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
.live-five .live-top :is(select, input) {
  width: auto;
  max-width: 11em;
}
`;var Va='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Tf(t,e){if(e.childNodes.length)return[...e.childNodes];let s=t.get("figure");return s?[b("img",{src:s,alt:t.get("alt")})]:[]}function Nf(t){let e=new Map,s=async i=>{try{let n=await fetch(await t.url(`${i}.json`));if(!n.ok)throw new Error(`${n.status} ${n.statusText}`);return await n.json()}catch(n){throw Object.assign(new Error(n.message),{file:`${i}.json`})}};return i=>{let n=e.get(i)??s(i);return e.set(i,n),n.catch(()=>e.delete(i)),n}}function _f({model:t,el:e}){let s=Tf(t,e),i=pr(t),n=Nf(i),o,l=!1,c=async()=>{try{let[h,d]=await Promise.all(["index",t.get("objective")].map(n));if(l)return;o=new fn({model:t,index:h,manifest:d,manifestOf:n,assets:i,stored:s}),e.replaceChildren(b("style",{},Va,Wa),o.root),o.attach()}catch({file:h,message:d}){let v=h?`${h} could not be loaded`:"The playground could not be started",p=b("button",{type:"button"},"Try again");p.addEventListener("click",c),e.replaceChildren(b("p",{role:"alert"},`${v} (${d}). The stored figure is shown.`),p,...s)}};return c(),()=>{l=!0,o?.destroy()}}var Bp={render:_f};export{Bp as default};
