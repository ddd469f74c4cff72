function io(t){let e=t.get("base");return e?{url:async s=>new URL(s,e).href}:new $n(t)}var $n=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(s,i)=>this.receive(s,i))}url(e){let s=this.urls.get(e);return s||(s=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),s.catch(()=>this.urls.delete(e)),this.urls.set(e,s),this.model.send({type:"asset",name:e})),s}receive(e,s){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=/js$/.test(e.name)?"text/javascript":"application/octet-stream";i.resolve(URL.createObjectURL(new Blob([s[0]],{type:n})))}}};var We=48;function no({variants:t},e){let s=t.find(({when:i})=>Object.entries(i).every(([n,l])=>e[n]===l));if(!s)throw new Error(`no graph for ${JSON.stringify(e)}`);return s}function lo(t,e){let s=0;for(let i=0;i<t.length;i+=2)Math.abs(t[i])<=e&&Math.abs(t[i+1])<=e||(s+=1);return s}var On=5,ac=96,wi=2.6,oo=.09,cc=.12;function Cn(t){let e=getComputedStyle(t);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var uc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16));function hc({low:t,middle:e,high:s}){let[i,n,l]=[t,e,s].map(uc),r=new Uint8ClampedArray(4*256);for(let c=0;c<256;c++){let h=c/127.5;for(let d=0;d<3;d++)r[4*c+d]=h<1?i[d]+h*(n[d]-i[d]):n[d]+(h-1)*(l[d]-n[d]);r[4*c+3]=255}return r}function Gs(t){let s=Float32Array.from({length:t.length/2},(i,n)=>Math.hypot(t[2*n],t[2*n+1])).filter(Number.isFinite).sort();return s.length?s[Math.floor(.95*(s.length-1))]:0}var bi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let s=new OffscreenCanvas(We,We).getContext("2d");this.heat=s,this.pixels=new ImageData(We,We),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(hc(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),s=Math.round(this.canvas.clientWidth*e);s===0||this.canvas.width===s||(this.canvas.width=this.canvas.height=s,this.ratio=e,this.marks=[])}draw({surface:e,samples:s,arrows:i},n,{limit:l,low:r,high:c,pull:h},d){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,c);for(let g=1;g<=On;g++)this.drawContour(e,r+(c-r)*g/(On+1),2*g===On+1?1.75:.75);this.drawStill(n,l),this.drawGenerated(s,l),d&&this.drawArrows(s,i,l,h)}}drawSurface(e,s,i){let{context:n,canvas:l,heat:r,pixels:c,colours:h}=this,d=new Uint32Array(c.data.buffer),g=255/(i-s);for(let v=0;v<We;v++)for(let y=0;y<We;y++){let x=Math.round((e[v*We+y]-s)*g);d[(We-1-v)*We+y]=h[Math.max(0,Math.min(255,x))]}r.putImageData(c,0,0),n.imageSmoothingEnabled=!0;let p=l.width/(We-1);n.drawImage(r.canvas,-p/2,-p/2,l.width+p,l.height+p)}drawContour(e,s,i){let{context:n,canvas:l}=this,r=l.width/(We-1);n.beginPath();for(let c=0;c+1<We;c++)for(let h=0;h+1<We;h++){let d=c*We+h,g=[e[d],e[d+1],e[d+We+1],e[d+We]],p=!1;for(let v=0;v<4;v++){let y=g[v]-s,x=g[(v+1)%4]-s;if(y<0==x<0)continue;let M=y/(y-x),N=h+[M,1,1-M,0][v],L=c+[0,M,1,1-M][v];p?n.lineTo(N*r,l.height-L*r):n.moveTo(N*r,l.height-L*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,s,i,n){let{context:l,canvas:r,ratio:c,palette:h}=this,d=r.width/(2*i),g=oo*r.width/(n||1),p=1.5*oo*r.width;l.beginPath();for(let v=0;v<2*ac&&v<e.length;v+=2){let[y,x]=[(e[v]+i)*d,(i-e[v+1])*d],[M,N]=[s[v]*g,-s[v+1]*g],L=Math.hypot(M,N);if(!(L>2*c))continue;L>p&&([M,N]=[M*p/L,N*p/L]);let S=3.5*c/Math.hypot(M,N);l.moveTo(y,x),l.lineTo(y+M,x+N),l.moveTo(y+M-S*(M+.6*N),x+N-S*(N-.6*M)),l.lineTo(y+M,x+N),l.lineTo(y+M-S*(M-.6*N),x+N-S*(N+.6*M))}l.lineWidth=1.25*c,l.strokeStyle=h.arrow,l.globalAlpha=Math.max(cc,Math.min(1,(Gs(s)/(n||1))**.25)),l.stroke(),l.globalAlpha=1}drawCursor([e,s],i){let{context:n,canvas:l,ratio:r,palette:c}=this,h=l.width/(2*i),[d,g,p]=[(e+i)*h,(i-s)*h,9*r];n.beginPath(),n.moveTo(d-p,g),n.lineTo(d+p,g),n.moveTo(d,g-p),n.lineTo(d,g+p),n.lineWidth=2*r,n.strokeStyle=c.contour,n.stroke()}drawStill(e,s){let{layer:i,canvas:n}=this,l=[e,s,n.width];l.some((r,c)=>r!==this.layered[c])&&(this.layered=l,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,s),this.drawReal(i,e,s)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,s){let{canvas:i,ratio:n}=this,l=s>4?2:s>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(s/l)*l;r<s;r+=l){if(r<=-s)continue;let c=(r/s+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(c,i.height),e.lineTo(c,i.height-5*n),e.moveTo(0,i.height-c),e.lineTo(5*n,i.height-c),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,c,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-c)}e.stroke()}drawReal(e,s,i){let{canvas:n,ratio:l,palette:r}=this,c=n.width/(2*i);e.beginPath();for(let h=0;h<s.length/2;h+=2){let[d,g]=[(s[h]+i)*c,(i-s[h+1])*c];e.moveTo(d+wi*l,g),e.arc(d,g,wi*l,0,2*Math.PI)}e.lineWidth=1.6*l,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,s){let{context:i,canvas:n,ratio:l,palette:r}=this,c=n.width/(2*s);this.marks.length||(this.marks=[ro(l,4,r.edge),ro(l,2,r.generated)]);for(let h of this.marks){let d=(h.width-1)/2;for(let g=0;g<e.length/2;g+=2)i.drawImage(h,Math.round((e[g]+s)*c-d),Math.round((s-e[g+1])*c-d))}}};function ro(t,e,s){let i=2*Math.ceil((wi+e)*t)+1,n=new OffscreenCanvas(i,i),l=n.getContext("2d"),r=wi*t;return l.translate(i/2,i/2),l.lineWidth=e*t,l.strokeStyle=s,l.beginPath(),l.moveTo(-r,-r),l.lineTo(r,r),l.moveTo(-r,r),l.lineTo(r,-r),l.stroke(),n.transferToImageBitmap()}function Dn(t,e){switch(e.type){case"frame":return t.frame(e);case"real":return t.real(e);case"progress":return t.progress(e.bytes,e.total);case"refused":return t.refused(e);case"diverged":return t.diverged(e.pane,e.step)}}var yi=class{constructor(e,s){this.assets=e,this.listener=s,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0}async start(e){this.send({type:"start",...e});try{let s=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(s,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(s){this.fail("worker.js",s.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Dn(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(s){this.send({type:"located",name:e.name,reason:s.message})}}}fail(e,s){this.stopped||(this.stop(),this.listener.failed(e,s))}stop(){this.stopped=!0,clearInterval(this.watch),this.worker?.terminate(),this.worker=void 0}};function Fn(t,e){if(t===null||typeof t!="object")return t;if(Array.isArray(t))return t.map(s=>Fn(s,e));if("number"in t)return Number(t.number);if("buffer"in t){let{buffer:s,byteOffset:i,byteLength:n}=e[t.buffer];return new Float32Array(s.slice(i,i+n))}return Object.fromEntries(Object.entries(t).map(([s,i])=>[s,Fn(i,e)]))}var xi=class{constructor(e,s,i){this.model=e,this.device=s,this.listener=i,this.hear=(n,l)=>this.receive(n,l)}start({speed:e,interval:s}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:s})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}tell(){}receive(e,s){return e?.type!=="failed"?Dn(this.listener,Fn(e,s)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function ao(t,e){let s=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return t.on("msg:custom",s),()=>t.off("msg:custom",s)}function b(t,e={},...s){let i=document.createElement(t);for(let[n,l]of Object.entries(e))n in i?i[n]=l:i.setAttribute(n,l);return i.append(...s),i}var fc=0,Me=t=>`live-${t.replace(/\W/g,"-")}-${++fc}`;function Ne(t){if(t===0)return"0";let e=Math.abs(t),s=Number(t.toPrecision(3));return e<.001||e>=1e6?s.toExponential():String(s)}var dc=new Intl.NumberFormat("en");function co(t){let e=t.length>1?t[1]-t[0]:t[0];if(Number.isInteger(e))return t.map(i=>dc.format(i));if(t.every(i=>Math.abs(i)<.001))return t.map(Ne);let s=0;for(;s<12&&Math.abs(e*10**s-Math.round(e*10**s))>1e-6;)s+=1;return t.map(i=>i===0?"0":i.toFixed(s))}var In=t=>Number.isNaN(t)?"–":t!==0&&Math.abs(t)<.001?t.toExponential(1):t.toFixed(3);function es(t,{low:e,high:s,integer:i}){let n=t.trim(),l=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(l>=e&&l<=s&&(!i||Number.isInteger(l)))return{value:l};let r=i?"a whole number":"a number",c=h=>i?String(h):Ne(h);return{error:`must be ${r} from ${c(e)} to ${c(s)}; got "${n}"`}}var ze=t=>t.replace("_optimizer."," ").replace(/[._]/g," ");var pc=new Intl.NumberFormat("en");function uo(t,e,s){let i=e.lastStable()??[],n=t.panes.length>1?`${e.manifest.title} diverged`:"Diverged",l=i.map(({name:c,value:h})=>`${ze(c)} ${typeof h=="number"?Ne(h):h}`),r=b("button",{type:"button"},"Reset to the last stable settings");return r.addEventListener("click",()=>{for(let{name:c,value:h}of i)e.settings.set(c,h);t.reset()}),[`${n} at step ${pc.format(s)}: a loss is no longer a finite number. `+(l.length?`The last stable settings were: ${l.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Reset begins anew.",...l.length?[r]:[]]}var ki="live-",mc=2**32-1,qs="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function gc(t,e){let s=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return qs[n>>6]+qs[n&63]};return t.map(([i,n])=>s(i)+s(n)).join("")}function fo(t,e){let s=[],i=n=>{let l=64*qs.indexOf(t[n])+qs.indexOf(t[n+1]);return Number((e*(2*l/4095-1)).toFixed(4))};for(let n=0;n+4<=t.length;n+=4)[0,1,2,3].every(l=>qs.includes(t[n+l]))&&s.push([i(n),i(n+2)]);return s}var po=({manifest:t,values:e},s={})=>t.controls.filter(({name:i,value:n})=>e[i]!==(s[i]??n)).map(({name:i})=>[i,e[i]]);function mo(t,{data:e,seed:s,batch:i,centres:n,sides:l},r){let c=new URLSearchParams({data:e,seed:String(s),batch:String(i)}),[h,d]=l;for(let{name:g}of h.manifest.controls)c.set(g,String(h.values[g]));if(c.set("against",d?d.manifest.name:""),d)for(let[g,p]of po(d,d.manifest.toy))c.set(`against.${g}`,String(p));return e==="drawn"&&c.set("points",gc(n,r.data[e].limit)),`#${ki}${t}?${c}`}function Rn(t){let e=new RegExp(`^#${ki}([\\w-]+)(?:\\?(.*))?$`).exec(t);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function go(t,e){if(t.kind==="choice"){let{options:s}=t;return s.includes(e)?{value:e}:{error:`must be one of ${s.join(", ")}; got "${e}"`}}return es(e,{low:t.low,high:t.high,integer:t.kind==="integer"})}var vo=t=>es(t,{low:0,high:mc,integer:!0});function wo(t,e,s){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):Ne(n);return`${t} ${i(e)} → ${i(s)}`}var ho=t=>typeof t=="string"?JSON.stringify(t):String(t);function vc({manifest:t,values:e}){let s=po({manifest:t,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${ho(n)}`);for(let[i,n]of Object.entries(t.optimizers)){let l=`${i}_optimizer.`,r={...t.constants,...Object.fromEntries(t.controls.map(({name:d,value:g})=>[d,g]))},c=Object.keys(r).filter(d=>d.startsWith(l));if(c.every(d=>e[d]===r[d]))continue;let h=c.map(d=>`${d.slice(l.length)}=${ho(e[d])}`);s.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`ganlib.${t.class}(${s.join(", ")})`}function bo({data:t,seed:e,batch:s,centres:i,sides:n}){let[l,r]=n.map(vc),c=[l,`data="${t}"`,`seed=${e}`,`batch=${s}`];return t==="drawn"&&c.push(`points=[${i.map(([h,d])=>`(${h}, ${d})`).join(", ")}]`),r&&c.push(`against=${r}`),`ganlib.Playground(${c.join(", ")})`}var wc={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},bc=[1,20,100],yc={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},zn=t=>Object.fromEntries(Object.entries(t).map(([e,[s,i]])=>[e,b("button",{type:"button",title:i},s)])),_s=(t,...e)=>b("details",{className:"live-group"},b("summary",{},t),...e),xc=t=>zn({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${t}, then one of G`],discriminator:[`Step ${t}`,`updates of ${t} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function yo(t,{title:e,discriminator:s}){let i=xc(s==="critic"?"f":"D"),n=zn(wc),l=zn({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});l.draw.setAttribute("aria-pressed","false"),l.clear.hidden=!0;let r=Me("times"),c=b("select",{id:r},...bc.map(O=>b("option",{value:String(O)},`× ${O}`))),h=b("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),d=b("p",{className:"live-status",role:"status"}),g=b("p",{className:"live-rate"}),p=b("div",{className:"live-alert",role:"alert",hidden:!0}),v=b("div",{className:"live-setup"}),y=b("div",{className:"live-pace"}),x=b("div",{className:"live-panes"}),M=b("div",{}),N=_s("what you tried"),L=Object.entries(yc).flatMap(([O,K])=>[b("dt",{},O),b("dd",{},K)]),S=Me("share"),A=b("input",{id:S,type:"text",readOnly:!0,hidden:!0}),T=b("label",{htmlFor:S,hidden:!0},"copied");return{root:b("section",{className:"live-playground",id:ki+t,tabIndex:-1,"aria-label":`playground: ${e}`},b("div",{className:"live-top"},b("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,b("span",{className:"live-joined"},i.step,h,c),i.discriminator,i.generator,i.reset),d,g),p,x,b("div",{className:"live-groups"},_s("data, seed, pace, another beside it",v,y,b("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(l)),M),N,_s("share, and what the numbers mean",b("div",{className:"live-share"},b("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),T,A),b("dl",{className:"live-help"},...L)))),buttons:i,times:c,shares:n,sketch:l,status:d,rate:g,alert:p,setup:v,pace:y,panes:x,brought:M,tried:N,copied:{text:A,label:T}}}var Ys=new Set;function So(t){let e=Rn(t);if(!e)return!1;for(let s of Ys)if(s.name===e.name)return s.apply(e.query,!0),!0;return!1}function xo(t){if(t.defaultPrevented||t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey)return;let e=t.target instanceof Element&&t.target.closest('a[href^="#"]');e&&So(e.getAttribute("href")??"")&&t.preventDefault()}var ko=()=>So(location.hash);function Eo(t){Ys.size||(document.addEventListener("click",xo),window.addEventListener("hashchange",ko)),Ys.add(t);let e=Rn(location.hash);return e?.name===t.name&&t.apply(e.query,!0),()=>{Ys.delete(t),!Ys.size&&(document.removeEventListener("click",xo),window.removeEventListener("hashchange",ko))}}var Mo=t=>Uint8Array.from(atob(t),e=>e.charCodeAt(0)).buffer,jn=(t,e)=>Float32Array.from(new Int16Array(Mo(t)),s=>s*e/32767);function No({real:t,samples:e,arrows:s,surface:i,limit:n,pull:l,low:r,high:c,floor:h,...d},g,p){let v={edges:[0,1],shares:new Float32Array(1)},y={name:g.name,steps:0,discriminatorSteps:0,last:new Float32Array(g.measured.length).fill(NaN),rows:new Float32Array(0),samples:jn(e,n),arrows:jn(s,l),surface:Float32Array.from(new Uint8Array(Mo(i)),x=>r+x*(c-r)/255),slopes:v,weights:v,limit:n,...d};return{real:{data:p,points:jn(t,n),floor:h},frame:{type:"frame",data:p,panes:[y],rate:0}}}var Vn=300,kc=.85,Sc=160,To=t=>t.length<=Vn?t:Array.from({length:Vn},(e,s)=>t[Math.floor((s+.5)*t.length/Vn)]),Ao=t=>Number(t.toFixed(3));function Po(t,e){let[s,i]=[0,1].map(c=>t.map(h=>h[c])),n=[s,i].map(c=>(Math.min(...c)+Math.max(...c))/2),l=Math.max(...[s,i].map(c=>Math.max(...c)-Math.min(...c))),r=l>0?2*kc*e/l:1;return t.map(c=>c.map((h,d)=>Ao((h-n[d])*r)))}function Wn(t,e){let s=t.split(/\r?\n/).map(l=>l.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),i=To(s.filter(({length:l})=>l>=2).map(([l,r])=>[l,r]));if(!i.length)throw new Error("no row has two numbers");return i.every(l=>l.every(r=>Math.abs(r)<=e))?i.map(l=>l.map(Ao)):Po(i,e)}function Lo({data:t,width:e,height:s},i){let n=Float32Array.from({length:e*s},(h,d)=>{let g=t[4*d+3]/255;return g*(.3*t[4*d]+.59*t[4*d+1]+.11*t[4*d+2])+255*(1-g)}),[l,r]=[Math.min(...n),Math.max(...n)];if(r-l<16)throw new Error("it is all of one tone");let c=[...n.keys()].filter(h=>n[h]<(l+r)/2);return Po(To(c).map(h=>[h%e,-Math.floor(h/e)]),i)}var Bn=(t,e)=>new OffscreenCanvas(t,e).getContext("2d");function Ec(t,e){if(!t.trim())throw new Error("there is no letter in it");let s="bold 60px system-ui, sans-serif",i=Bn(1,1);i.font=s;let n=Math.min(1200,Math.ceil(i.measureText(t).width)+8),l=Bn(n,90);return l.font=s,l.fillText(t,4,66),Lo(l.getImageData(0,0,n,90),e)}async function Mc(t,e){let s=await createImageBitmap(t),i=Math.min(1,Sc/Math.max(s.width,s.height)),[n,l]=[s.width,s.height].map(c=>Math.max(1,Math.round(c*i))),r=Bn(n,l);return r.drawImage(s,0,0,n,l),Lo(r.getImageData(0,0,n,l),e)}var _o=async(t,e)=>t.type.startsWith("image/")?Mc(t,e):Wn(await t.text(),e);function $o(t,e,s,i=["word","rows","file"]){let n=async(N,L)=>{try{e(await L())}catch(S){s(`${N} gives no points: ${S.message}.`)}},[l,r,c]=["word","rows","file"].map(Me),h=b("input",{id:l,type:"text",maxLength:24,autocomplete:"off"}),d=b("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),g=b("input",{id:c,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=N=>b("button",{type:"button"},N),[v,y]=[p("Use the word"),p("Use the rows")];v.addEventListener("click",()=>n(`"${h.value}"`,()=>Ec(h.value,t()))),h.addEventListener("keydown",N=>N.key==="Enter"&&v.click()),y.addEventListener("click",()=>n("What was pasted",()=>Wn(d.value,t()))),g.addEventListener("change",()=>{let[N]=g.files;N&&n(N.name,()=>_o(N,t())),g.value=""});let x=(N,L,...S)=>b("div",{className:"live-bring"},b("label",{htmlFor:N},L),...S),M={word:x(l,"a word",h,v),rows:x(r,"rows of two numbers, pasted",d,y),file:x(c,"a CSV file, or a picture (its dark pixels)",g)};return{element:b("div",{className:"live-brings"},...i.map(N=>M[N])),drop(N){let[L]=N?.files??[];L?n(L.name,()=>_o(L,t())):N&&n("What was dropped",()=>Wn(N.getData("text"),t()))}}}var Nc=.041666666666666664,Si=class{constructor(e,s,i,n){this.canvas=e,this.limit=s,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",l=>this.down(l)),e.addEventListener("pointermove",l=>this.stroke(l));for(let l of["pointerup","pointercancel"])e.addEventListener(l,()=>this.last=void 0);e.addEventListener("keydown",l=>this.key(l))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let s=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-s.left)/s.width,(e.clientY-s.top)/s.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,s){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*s).toFixed(3))])}key(e){if(!this.on)return;let s=this.limit(),[i,n]=this.cursor??[0,0],l=2*s*Nc,c={ArrowLeft:[-l,0],ArrowRight:[l,0],ArrowUp:[0,l],ArrowDown:[0,-l]}[e.key];if(c){let h=d=>Math.max(-s,Math.min(s,d));this.cursor=[h(i+c[0]),h(n+c[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/s,n/s);else return;e.preventDefault()}},Oo=(t,e)=>[...t,e].slice(-300);var Ei=class{constructor(e){this.board=e;let{setup:s,index:i,panes:n,parts:l}=e,[r]=n,c=()=>r.shown?.limit??i.data.drawn.limit,h=g=>s.set("points",Oo(s.points,g));this.sketch=new Si(r.canvas,c,h,()=>e.drawSoon());let d=$o(()=>i.data.drawn.limit,g=>{e.status.alert(""),s.set("points",g),s.set("data","drawn"),e.ensureEngine()},g=>e.status.alert(g));l.brought.append(d.element);for(let g of["dragover","drop"])r.canvas.addEventListener(g,p=>{p.preventDefault(),g==="drop"&&d.drop(p.dataTransfer)});l.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),l.sketch.clear.addEventListener("click",()=>{s.set("points",[]),l.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:s,sketch:i}=this;if(i.on===e)return;let{draw:n}=s.parts.sketch;!e&&document.activeElement===s.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(s.ensureEngine(),s.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(s.status.forget(),s.status.describe()),s.drawSoon()}follow(e){let{setup:s,parts:i}=this.board;e==="data"&&s.data==="drawn"&&!s.points.length&&this.turn(!0),e==="data"&&s.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!s.points.length}};var _c={"+":(t,e)=>t+e,"-":(t,e)=>t-e,"*":(t,e)=>t*e,"/":(t,e)=>t/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Ks(t,e){if(typeof t=="number")return t;if(typeof t=="string")return Number(e[t]??NaN);let[s,...i]=t;return _c[s](...i.map(n=>Ks(n,e)))}var Tc="uplot",Ac="u-hz",Pc="u-vt",Lc="u-title",$c="u-wrap",Oc="u-under",Cc="u-over",Dc="u-axis",is="u-off",Fc="u-select",Ic="u-cursor-x",Rc="u-cursor-y",zc="u-cursor-pt",jc="u-legend",Vc="u-live",Wc="u-inline",Bc="u-series",Hc="u-marker",Co="u-label",Uc="u-value",Qs="width",Zs="height";var Do="bottom",Ts="left",Hn="right",rl="#000",Fo=rl+"0",Un="mousemove",Io="mousedown",Gn="mouseup",Ro="mouseenter",zo="mouseleave",jo="dblclick",Gc="resize",qc="scroll",Vo="change",Ai="dppxchange",al="--",Ds=typeof window<"u",Qn=Ds?document:null,Ps=Ds?window:null,Yc=Ds?navigator:null,oe,Mi;function Zn(){let t=devicePixelRatio;oe!=t&&(oe=t,Mi&&el(Vo,Mi,Zn),Mi=matchMedia(`(min-resolution: ${oe-.001}dppx) and (max-resolution: ${oe+.001}dppx)`),ns(Vo,Mi,Zn),Ps.dispatchEvent(new CustomEvent(Ai)))}function nt(t,e){if(e!=null){let s=t.classList;!s.contains(e)&&s.add(e)}}function Xn(t,e){let s=t.classList;s.contains(e)&&s.remove(e)}function ve(t,e,s){t.style[e]=s+"px"}function yt(t,e,s,i){let n=Qn.createElement(t);return e!=null&&nt(n,e),s?.insertBefore(n,i),n}function dt(t,e){return yt("div",t,e)}var Wo=new WeakMap;function Pt(t,e,s,i,n){let l="translate("+e+"px,"+s+"px)",r=Wo.get(t);l!=r&&(t.style.transform=l,Wo.set(t,l),e<0||s<0||e>i||s>n?nt(t,is):Xn(t,is))}var Bo=new WeakMap;function Ho(t,e,s){let i=e+s,n=Bo.get(t);i!=n&&(Bo.set(t,i),t.style.background=e,t.style.borderColor=s)}var Uo=new WeakMap;function Go(t,e,s,i){let n=e+""+s,l=Uo.get(t);n!=l&&(Uo.set(t,n),t.style.height=s+"px",t.style.width=e+"px",t.style.marginLeft=i?-e/2+"px":0,t.style.marginTop=i?-s/2+"px":0)}var cl={passive:!0},Kc={...cl,capture:!0};function ns(t,e,s,i){e.addEventListener(t,s,i?Kc:cl)}function el(t,e,s,i){e.removeEventListener(t,s,cl)}Ds&&Zn();function xt(t,e,s,i){let n;s=s||0,i=i||e.length-1;let l=i<=2147483647;for(;i-s>1;)n=l?s+i>>1:lt((s+i)/2),e[n]<t?s=n:i=n;return t-e[s]<=e[i]-t?s:i}function yr(t){return(s,i,n)=>{let l=-1,r=-1;for(let c=i;c<=n;c++)if(t(s[c])){l=c;break}for(let c=n;c>=i;c--)if(t(s[c])){r=c;break}return[l,r]}}var xr=t=>t!=null,kr=t=>t!=null&&t>0,$i=yr(xr),Jc=yr(kr);function Qc(t,e,s,i=0,n=!1){let l=n?Jc:$i,r=n?kr:xr;[e,s]=l(t,e,s);let c=t[e],h=t[e];if(e>-1)if(i==1)c=t[e],h=t[s];else if(i==-1)c=t[s],h=t[e];else for(let d=e;d<=s;d++){let g=t[d];r(g)&&(g<c?c=g:g>h&&(h=g))}return[c??he,h??-he]}function Oi(t,e,s,i){let n=Ko(t),l=Ko(e);t==e&&(n==-1?(t*=s,e/=s):(t/=s,e*=s));let r=s==10?Ct:Sr,c=n==1?lt:pt,h=l==1?pt:lt,d=c(r(Le(t))),g=h(r(Le(e))),p=Ls(s,d),v=Ls(s,g);return s==10&&(d<0&&(p=fe(p,-d)),g<0&&(v=fe(v,-g))),i||s==2?(t=p*n,e=v*l):(t=_r(t,p),e=Ci(e,v)),[t,e]}function ul(t,e,s,i){let n=Oi(t,e,s,i);return t==0&&(n[0]=0),e==0&&(n[1]=0),n}var hl=.1,qo={mode:3,pad:hl},ei={pad:0,soft:null,mode:0},Zc={min:ei,max:ei};function Pi(t,e,s,i){return Di(s)?Yo(t,e,s):(ei.pad=s,ei.soft=i?0:null,ei.mode=i?3:0,Yo(t,e,Zc))}function ne(t,e){return t??e}function Xc(t,e,s){for(e=ne(e,0),s=ne(s,t.length-1);e<=s;){if(t[e]!=null)return!0;e++}return!1}function Yo(t,e,s){let i=s.min,n=s.max,l=ne(i.pad,0),r=ne(n.pad,0),c=ne(i.hard,-he),h=ne(n.hard,he),d=ne(i.soft,he),g=ne(n.soft,-he),p=ne(i.mode,0),v=ne(n.mode,0),y=e-t,x=Ct(y),M=Ke(Le(t),Le(e)),N=Ct(M),L=Le(N-x);(y<1e-24||L>10)&&(y=0,(t==0||e==0)&&(y=1e-24,p==2&&d!=he&&(l=0),v==2&&g!=-he&&(r=0)));let S=y||M||1e3,A=Ct(S),T=Ls(10,lt(A)),U=S*(y==0?t==0?.1:1:l),O=fe(_r(t-U,T/10),24),K=t>=d&&(p==1||p==3&&O<=d||p==2&&O>=d)?d:he,q=Ke(c,O<K&&t>=K?K:kt(K,O)),X=S*(y==0?e==0?.1:1:r),G=fe(Ci(e+X,T/10),24),P=e<=g&&(v==1||v==3&&G>=g||v==2&&G<=g)?g:-he,J=kt(h,G>P&&e<=P?P:Ke(P,G));return q==J&&q==0&&(J=100),[q,J]}var eu=new Intl.NumberFormat(Ds?Yc.language:"en-US"),fl=t=>eu.format(t),ot=Math,Ti=ot.PI,Le=ot.abs,lt=ot.floor,Pe=ot.round,pt=ot.ceil,kt=ot.min,Ke=ot.max,Ls=ot.pow,Ko=ot.sign,Ct=ot.log10,Sr=ot.log2,tu=(t,e=1)=>ot.sinh(t)*e,qn=(t,e=1)=>ot.asinh(t/e),he=1/0;function Jo(t){return(Ct((t^t>>31)-(t>>31))|0)+1}function tl(t,e,s){return kt(Ke(t,e),s)}function Er(t){return typeof t=="function"}function ee(t){return Er(t)?t:()=>t}var su=()=>{},Mr=t=>t,Nr=(t,e)=>e,iu=t=>null,Qo=t=>!0,Zo=(t,e)=>t==e,nu=/\.\d*?(?=9{6,}|0{6,})/gm,ls=t=>{if(Ar(t)||Bt.has(t))return t;let e=`${t}`,s=e.match(nu);if(s==null)return t;let i=s[0].length-1;if(e.indexOf("e-")!=-1){let[n,l]=e.split("e");return+`${ls(n)}e${l}`}return fe(t,i)};function ts(t,e){return ls(fe(ls(t/e))*e)}function Ci(t,e){return ls(pt(ls(t/e))*e)}function _r(t,e){return ls(lt(ls(t/e))*e)}function fe(t,e=0){if(Ar(t))return t;let s=10**e,i=t*s*(1+Number.EPSILON);return Pe(i)/s}var Bt=new Map;function Tr(t){return((""+t).split(".")[1]||"").length}function si(t,e,s,i){let n=[],l=i.map(Tr);for(let r=e;r<s;r++){let c=Le(r),h=fe(Ls(t,r),c);for(let d=0;d<i.length;d++){let g=t==10?+`${i[d]}e${r}`:i[d]*h,p=(r>=0?0:c)+(r>=l[d]?0:l[d]),v=t==10?g:fe(g,p);n.push(v),Bt.set(v,p)}}return n}var ti={},dl=[],$s=[null,null],Wt=Array.isArray,Ar=Number.isInteger,lu=t=>t===void 0;function Xo(t){return typeof t=="string"}function Di(t){let e=!1;if(t!=null){let s=t.constructor;e=s==null||s==Object}return e}function ou(t){return t!=null&&typeof t=="object"}var ru=Object.getPrototypeOf(Uint8Array),Pr="__proto__";function Os(t,e=Di){let s;if(Wt(t)){let i=t.find(n=>n!=null);if(Wt(i)||e(i)){s=Array(t.length);for(let n=0;n<t.length;n++)s[n]=Os(t[n],e)}else s=t.slice()}else if(t instanceof ru)s=t.slice();else if(e(t)){s={};for(let i in t)i!=Pr&&(s[i]=Os(t[i],e))}else s=t;return s}function _e(t){let e=arguments;for(let s=1;s<e.length;s++){let i=e[s];for(let n in i)n!=Pr&&(Di(t[n])?_e(t[n],Os(i[n])):t[n]=Os(i[n]))}return t}var au=0,cu=1,uu=2;function hu(t,e,s){for(let i=0,n,l=-1;i<e.length;i++){let r=e[i];if(r>l){for(n=r-1;n>=0&&t[n]==null;)t[n--]=null;for(n=r+1;n<s&&t[n]==null;)t[l=n++]=null}}}function fu(t,e){if(mu(t)){let r=t[0].slice();for(let c=1;c<t.length;c++)r.push(...t[c].slice(1));return gu(r[0])||(r=pu(r)),r}let s=new Set;for(let r=0;r<t.length;r++){let h=t[r][0],d=h.length;for(let g=0;g<d;g++)s.add(h[g])}let i=[Array.from(s).sort((r,c)=>r-c)],n=i[0].length,l=new Map;for(let r=0;r<n;r++)l.set(i[0][r],r);for(let r=0;r<t.length;r++){let c=t[r],h=c[0];for(let d=1;d<c.length;d++){let g=c[d],p=Array(n).fill(void 0),v=e?e[r][d]:cu,y=[];for(let x=0;x<g.length;x++){let M=g[x],N=l.get(h[x]);M===null?v!=au&&(p[N]=M,v==uu&&y.push(N)):p[N]=M}hu(p,y,n),i.push(p)}}return i}var du=typeof queueMicrotask>"u"?t=>Promise.resolve().then(t):queueMicrotask;function pu(t){let e=t[0],s=e.length,i=Array(s);for(let l=0;l<i.length;l++)i[l]=l;i.sort((l,r)=>e[l]-e[r]);let n=[];for(let l=0;l<t.length;l++){let r=t[l],c=Array(s);for(let h=0;h<s;h++)c[h]=r[i[h]];n.push(c)}return n}function mu(t){let e=t[0][0],s=e.length;for(let i=1;i<t.length;i++){let n=t[i][0];if(n.length!=s)return!1;if(n!=e){for(let l=0;l<s;l++)if(n[l]!=e[l])return!1}}return!0}function gu(t,e=100){let s=t.length;if(s<=1)return!0;let i=0,n=s-1;for(;i<=n&&t[i]==null;)i++;for(;n>=i&&t[n]==null;)n--;if(n<=i)return!0;let l=Ke(1,lt((n-i+1)/e));for(let r=t[i],c=i+l;c<=n;c+=l){let h=t[c];if(h!=null){if(h<=r)return!1;r=h}}return!0}var Lr=["January","February","March","April","May","June","July","August","September","October","November","December"],$r=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Or(t){return t.slice(0,3)}var vu=$r.map(Or),wu=Lr.map(Or),bu={MMMM:Lr,MMM:wu,WWWW:$r,WWW:vu};function Js(t){return(t<10?"0":"")+t}function yu(t){return(t<10?"00":t<100?"0":"")+t}var xu={YYYY:t=>t.getFullYear(),YY:t=>(t.getFullYear()+"").slice(2),MMMM:(t,e)=>e.MMMM[t.getMonth()],MMM:(t,e)=>e.MMM[t.getMonth()],MM:t=>Js(t.getMonth()+1),M:t=>t.getMonth()+1,DD:t=>Js(t.getDate()),D:t=>t.getDate(),WWWW:(t,e)=>e.WWWW[t.getDay()],WWW:(t,e)=>e.WWW[t.getDay()],HH:t=>Js(t.getHours()),H:t=>t.getHours(),h:t=>{let e=t.getHours();return e==0?12:e>12?e-12:e},AA:t=>t.getHours()>=12?"PM":"AM",aa:t=>t.getHours()>=12?"pm":"am",a:t=>t.getHours()>=12?"p":"a",mm:t=>Js(t.getMinutes()),m:t=>t.getMinutes(),ss:t=>Js(t.getSeconds()),s:t=>t.getSeconds(),fff:t=>yu(t.getMilliseconds())};function pl(t,e){e=e||bu;let s=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(t);)s.push(n[0][0]=="{"?xu[n[1]]:n[0]);return l=>{let r="";for(let c=0;c<s.length;c++)r+=typeof s[c]=="string"?s[c]:s[c](l,e);return r}}var ku=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Su(t,e){let s;return e=="UTC"||e=="Etc/UTC"?s=new Date(+t+t.getTimezoneOffset()*6e4):e==ku?s=t:(s=new Date(t.toLocaleString("en-US",{timeZone:e})),s.setMilliseconds(t.getMilliseconds())),s}var Cr=t=>t%1==0,Li=[1,2,2.5,5],Eu=si(10,-32,0,Li),Dr=si(10,0,32,Li),Mu=Dr.filter(Cr),ss=Eu.concat(Dr),ml=`
`,Fr="{YYYY}",er=ml+Fr,Ir="{M}/{D}",Xs=ml+Ir,Ni=Xs+"/{YY}",Rr="{aa}",Nu="{h}:{mm}",As=Nu+Rr,tr=ml+As,sr=":{ss}",ae=null;function zr(t){let e=t*1e3,s=e*60,i=s*60,n=i*24,l=n*30,r=n*365,h=(t==1?si(10,0,3,Li).filter(Cr):si(10,-3,0,Li)).concat([e,e*5,e*10,e*15,e*30,s,s*5,s*10,s*15,s*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,l,l*2,l*3,l*4,l*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),d=[[r,Fr,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",er,ae,ae,ae,ae,ae,1],[n,Ir,er,ae,ae,ae,ae,ae,1],[i,"{h}"+Rr,Ni,ae,Xs,ae,ae,ae,1],[s,As,Ni,ae,Xs,ae,ae,ae,1],[e,sr,Ni+" "+As,ae,Xs+" "+As,ae,tr,ae,1],[t,sr+".{fff}",Ni+" "+As,ae,Xs+" "+As,ae,tr,ae,1]];function g(p){return(v,y,x,M,N,L)=>{let S=[],A=N>=r,T=N>=l&&N<r,U=p(x),O=fe(U*t,3),K=Yn(U.getFullYear(),A?0:U.getMonth(),T||A?1:U.getDate()),q=fe(K*t,3);if(T||A){let X=T?N/l:0,G=A?N/r:0,P=O==q?O:fe(Yn(K.getFullYear()+G,K.getMonth()+X,1)*t,3),J=new Date(Pe(P/t)),I=J.getFullYear(),B=J.getMonth();for(let V=0;P<=M;V++){let te=Yn(I+G*V,B+X*V,1),j=te-p(fe(te*t,3));P=fe((+te+j)*t,3),P<=M&&S.push(P)}}else{let X=N>=n?n:N,G=lt(x)-lt(O),P=q+G+Ci(O-q,X);S.push(P);let J=p(P),I=J.getHours()+J.getMinutes()/s+J.getSeconds()/i,B=N/i,V=v.axes[y]._space,te=L/V;for(;P=fe(P+N,t==1?0:3),!(P>M);)if(B>1){let j=lt(fe(I+B,6))%24,se=p(P).getHours()-j;se>1&&(se=-1),P-=se*i,I=(I+B)%24;let ce=S[S.length-1];fe((P-ce)/N,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[h,d,g]}var[_u,Tu,Au]=zr(1),[Pu,Lu,$u]=zr(.001);si(2,-53,53,[1]);function ir(t,e){return t.map(s=>s.map((i,n)=>n==0||n==8||i==null?i:e(n==1||s[8]==0?i:s[1]+i)))}function nr(t,e){return(s,i,n,l,r)=>{let c=e.find(x=>r>=x[0])||e[e.length-1],h,d,g,p,v,y;return i.map(x=>{let M=t(x),N=M.getFullYear(),L=M.getMonth(),S=M.getDate(),A=M.getHours(),T=M.getMinutes(),U=M.getSeconds(),O=N!=h&&c[2]||L!=d&&c[3]||S!=g&&c[4]||A!=p&&c[5]||T!=v&&c[6]||U!=y&&c[7]||c[1];return h=N,d=L,g=S,p=A,v=T,y=U,O(M)})}}function Ou(t,e){let s=pl(e);return(i,n,l,r,c)=>n.map(h=>s(t(h)))}function Yn(t,e,s){return new Date(t,e,s)}function lr(t,e){return e(t)}var Cu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function or(t,e){return(s,i,n,l)=>l==null?al:e(t(i))}function Du(t,e){let s=t.series[e];return s.width?s.stroke(t,e):s.points.width?s.points.stroke(t,e):null}function Fu(t,e){return t.series[e].fill(t,e)}var Iu={show:!0,live:!0,isolate:!1,mount:su,markers:{show:!0,width:2,stroke:Du,fill:Fu,dash:"solid"},idx:null,idxs:null,values:[]};function Ru(t,e){let s=t.cursor.points,i=dt(),n=s.size(t,e);ve(i,Qs,n),ve(i,Zs,n);let l=n/-2;ve(i,"marginLeft",l),ve(i,"marginTop",l);let r=s.width(t,e,n);return r&&ve(i,"borderWidth",r),i}function zu(t,e){let s=t.series[e].points;return s._fill||s._stroke}function ju(t,e){let s=t.series[e].points;return s._stroke||s._fill}function Vu(t,e){return t.series[e].points.size}var Kn=[0,0];function Wu(t,e,s){return Kn[0]=e,Kn[1]=s,Kn}function _i(t,e,s,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&s(n)}}function Jn(t,e,s,i=!0){return n=>{(!i||n.target==e)&&s(n)}}var Bu={show:!0,x:!0,y:!0,lock:!1,move:Wu,points:{one:!1,show:Ru,size:Vu,width:0,stroke:ju,fill:zu},bind:{mousedown:_i,mouseup:_i,click:_i,dblclick:_i,mousemove:Jn,mouseleave:Jn,mouseenter:Jn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(t,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(t,e,s,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},jr={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},gl=_e({},jr,{filter:Nr}),Vr=_e({},gl,{size:10}),Wr=_e({},jr,{show:!1}),vl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Br="bold "+vl,Hr=1.5,rr={show:!0,scale:"x",stroke:rl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Br,side:2,grid:gl,ticks:Vr,border:Wr,font:vl,lineGap:Hr,rotate:0},Hu="Value",Uu="Time",ar={show:!0,scale:"x",auto:!1,sorted:1,min:he,max:-he,idxs:[]};function Gu(t,e,s,i,n){return e.map(l=>l==null?"":fl(l))}function qu(t,e,s,i,n,l,r){let c=[],h=Bt.get(n)||0;s=r?s:fe(Ci(s,n),h);for(let d=s;d<=i;d=fe(d+n,h))c.push(Object.is(d,-0)?0:d);return c}function sl(t,e,s,i,n,l,r){let c=[],h=t.scales[t.axes[e].scale].log,d=h==10?Ct:Sr,g=lt(d(s));n=Ls(h,g),h==10&&(n=ss[xt(n,ss)]);let p=s,v=n*h;h==10&&(v=ss[xt(v,ss)]);do c.push(p),p=p+n,h==10&&!Bt.has(p)&&(p=fe(p,Bt.get(n))),p>=v&&(n=p,v=n*h,h==10&&(v=ss[xt(v,ss)]));while(p<=i);return c}function Yu(t,e,s,i,n,l,r){let h=t.scales[t.axes[e].scale].asinh,d=i>h?sl(t,e,Ke(h,s),i,n):[h],g=i>=0&&s<=0?[0]:[];return(s<-h?sl(t,e,Ke(h,-i),-s,n):[h]).reverse().map(v=>-v).concat(g,d)}var Ur=/./,Ku=/[12357]/,Ju=/[125]/,cr=/1/,il=(t,e,s,i)=>t.map((n,l)=>e==4&&n==0||l%i==0&&s.test(n.toExponential()[n<0?1:0])?n:null);function Qu(t,e,s,i,n){let l=t.axes[s],r=l.scale,c=t.scales[r],h=t.valToPos,d=l._space,g=h(10,r),p=h(9,r)-g>=d?Ur:h(7,r)-g>=d?Ku:h(5,r)-g>=d?Ju:cr;if(p==cr){let v=Le(h(1,r)-g);if(v<d)return il(e.slice().reverse(),c.distr,p,pt(d/v)).reverse()}return il(e,c.distr,p,1)}function Zu(t,e,s,i,n){let l=t.axes[s],r=l.scale,c=l._space,h=t.valToPos,d=Le(h(1,r)-h(2,r));return d<c?il(e.slice().reverse(),3,Ur,pt(c/d)).reverse():e}function Xu(t,e,s,i){return i==null?al:e==null?"":fl(e)}var ur={show:!0,scale:"y",stroke:rl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Br,side:3,grid:gl,ticks:Vr,border:Wr,font:vl,lineGap:Hr,rotate:0};function eh(t,e){let s=3+(t||1)*2;return fe(s*e,3)}function th(t,e){let{scale:s,idxs:i}=t.series[0],n=t._data[0],l=t.valToPos(n[i[0]],s,!0),r=t.valToPos(n[i[1]],s,!0),c=Le(r-l),h=t.series[e],d=c/(h.points.space*oe);return i[1]-i[0]<=d}var hr={scale:null,auto:!0,sorted:0,min:he,max:-he},Gr=(t,e,s,i,n)=>n,fr={show:!0,auto:!0,sorted:0,gaps:Gr,alpha:1,facets:[_e({},hr,{scale:"x"}),_e({},hr,{scale:"y"})]},dr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Gr,alpha:1,points:{show:th,filter:null},values:null,min:he,max:-he,idxs:[],path:null,clip:null};function sh(t,e,s,i,n){return s/10}var qr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ih=_e({},qr,{time:!1,ori:1}),pr={};function Yr(t,e){let s=pr[t];return s||(s={key:t,plots:[],sub(i){s.plots.push(i)},unsub(i){s.plots=s.plots.filter(n=>n!=i)},pub(i,n,l,r,c,h,d){for(let g=0;g<s.plots.length;g++)s.plots[g]!=n&&s.plots[g].pub(i,n,l,r,c,h,d)}},t!=null&&(pr[t]=s)),s}var Cs=1,nl=2;function os(t,e,s){let i=t.mode,n=t.series[e],l=i==2?t._data[e]:t._data,r=t.scales,c=t.bbox,h=l[0],d=i==2?l[1]:l[e],g=i==2?r[n.facets[0].scale]:r[t.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],v=c.left,y=c.top,x=c.width,M=c.height,N=t.valToPosH,L=t.valToPosV;return g.ori==0?s(n,h,d,g,p,N,L,v,y,x,M,Ii,Fs,zi,Jr,Zr):s(n,h,d,g,p,L,N,y,v,M,x,Ri,Is,yl,Qr,Xr)}function wl(t,e){let s=0,i=0,n=ne(t.bands,dl);for(let l=0;l<n.length;l++){let r=n[l];r.series[0]==e?s=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[s,i==1?-1:i==2?1:i==3?2:0]}function nh(t,e,s,i,n){let l=t.mode,r=t.series[e],c=l==2?r.facets[1].scale:r.scale,h=t.scales[c];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Dt(t,e,s,i,n,l){return os(t,e,(r,c,h,d,g,p,v,y,x,M,N)=>{let L=r.pxRound,S=d.dir*(d.ori==0?1:-1),A=d.ori==0?Fs:Is,T,U;S==1?(T=s,U=i):(T=i,U=s);let O=L(p(c[T],d,M,y)),K=L(v(h[T],g,N,x)),q=L(p(c[U],d,M,y)),X=L(v(l==1?g.max:g.min,g,N,x)),G=new Path2D(n);return A(G,q,X),A(G,O,X),A(G,O,K),G})}function Fi(t,e,s,i,n,l){let r=null;if(t.length>0){r=new Path2D;let c=e==0?zi:yl,h=s;for(let p=0;p<t.length;p++){let v=t[p];if(v[1]>v[0]){let y=v[0]-h;y>0&&c(r,h,i,y,i+l),h=v[1]}}let d=s+n-h,g=10;d>0&&c(r,h,i-g/2,d,i+l+g)}return r}function lh(t,e,s){let i=t[t.length-1];i&&i[0]==e?i[1]=s:t.push([e,s])}function bl(t,e,s,i,n,l,r){let c=[],h=t.length;for(let d=n==1?s:i;d>=s&&d<=i;d+=n)if(e[d]===null){let p=d,v=d;if(n==1)for(;++d<=i&&e[d]===null;)v=d;else for(;--d>=s&&e[d]===null;)v=d;let y=l(t[p]),x=v==p?y:l(t[v]),M=p-n;y=r<=0&&M>=0&&M<h?l(t[M]):y;let L=v+n;x=r>=0&&L>=0&&L<h?l(t[L]):x,x>=y&&c.push([y,x])}return c}function mr(t){return t==0?Mr:t==1?Pe:e=>ts(e,t)}function Kr(t){let e=t==0?Ii:Ri,s=t==0?(n,l,r,c,h,d)=>{n.arcTo(l,r,c,h,d)}:(n,l,r,c,h,d)=>{n.arcTo(r,l,h,c,d)},i=t==0?(n,l,r,c,h)=>{n.rect(l,r,c,h)}:(n,l,r,c,h)=>{n.rect(r,l,h,c)};return(n,l,r,c,h,d=0,g=0)=>{d==0&&g==0?i(n,l,r,c,h):(d=kt(d,c/2,h/2),g=kt(g,c/2,h/2),e(n,l+d,r),s(n,l+c,r,l+c,r+h,d),s(n,l+c,r+h,l,r+h,g),s(n,l,r+h,l,r,g),s(n,l,r,l+c,r,d),n.closePath())}}var Ii=(t,e,s)=>{t.moveTo(e,s)},Ri=(t,e,s)=>{t.moveTo(s,e)},Fs=(t,e,s)=>{t.lineTo(e,s)},Is=(t,e,s)=>{t.lineTo(s,e)},zi=Kr(0),yl=Kr(1),Jr=(t,e,s,i,n,l)=>{t.arc(e,s,i,n,l)},Qr=(t,e,s,i,n,l)=>{t.arc(s,e,i,n,l)},Zr=(t,e,s,i,n,l,r)=>{t.bezierCurveTo(e,s,i,n,l,r)},Xr=(t,e,s,i,n,l,r)=>{t.bezierCurveTo(s,e,n,i,r,l)};function ea(t){return(e,s,i,n,l)=>os(e,s,(r,c,h,d,g,p,v,y,x,M,N)=>{let{pxRound:L,points:S}=r,A,T;d.ori==0?(A=Ii,T=Jr):(A=Ri,T=Qr);let U=fe(S.width*oe,3),O=(S.size-S.width)/2*oe,K=fe(O*2,3),q=new Path2D,X=new Path2D,{left:G,top:P,width:J,height:I}=e.bbox;zi(X,G-K,P-K,J+K*2,I+K*2);let B=V=>{if(h[V]!=null){let te=L(p(c[V],d,M,y)),j=L(v(h[V],g,N,x));A(q,te+O,j),T(q,te,j,O,0,Ti*2)}};if(l)l.forEach(B);else for(let V=i;V<=n;V++)B(V);return{stroke:U>0?q:null,fill:q,clip:X,flags:Cs|nl}})}function ta(t){return(e,s,i,n,l,r)=>{i!=n&&(l!=i&&r!=i&&t(e,s,i),l!=n&&r!=n&&t(e,s,n),t(e,s,r))}}var oh=ta(Fs),rh=ta(Is);function sa(t){let e=ne(t?.alignGaps,0);return(s,i,n,l)=>os(s,i,(r,c,h,d,g,p,v,y,x,M,N)=>{[n,l]=$i(h,n,l);let L=r.pxRound,S=I=>L(p(I,d,M,y)),A=I=>L(v(I,g,N,x)),T,U;d.ori==0?(T=Fs,U=oh):(T=Is,U=rh);let O=d.dir*(d.ori==0?1:-1),K={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cs},q=K.stroke,X=!1;if(l-n>=M*4){let I=R=>s.posToVal(R,d.key,!0),B=null,V=null,te,j,Je,we=S(c[O==1?n:l]),se=S(c[n]),ce=S(c[l]),Q=I(O==1?se+1:ce-1);for(let R=O==1?n:l;R>=n&&R<=l;R+=O){let Te=c[R],be=(O==1?Te<Q:Te>Q)?we:S(Te),re=h[R];be==we?re!=null?(j=re,B==null?(T(q,be,A(j)),te=B=V=j):j<B?B=j:j>V&&(V=j)):re===null&&(X=!0):(B!=null&&U(q,we,A(B),A(V),A(te),A(j)),re!=null?(j=re,T(q,be,A(j)),B=V=te=j):(B=V=null,re===null&&(X=!0)),we=be,Q=I(we+O))}B!=null&&B!=V&&Je!=we&&U(q,we,A(B),A(V),A(te),A(j))}else for(let I=O==1?n:l;I>=n&&I<=l;I+=O){let B=h[I];B===null?X=!0:B!=null&&T(q,S(c[I]),A(B))}let[P,J]=wl(s,i);if(r.fill!=null||P!=0){let I=K.fill=new Path2D(q),B=r.fillTo(s,i,r.min,r.max,P),V=A(B),te=S(c[n]),j=S(c[l]);O==-1&&([j,te]=[te,j]),T(I,j,V),T(I,te,V)}if(!r.spanGaps){let I=[];X&&I.push(...bl(c,h,n,l,O,S,e)),K.gaps=I=r.gaps(s,i,n,l,I),K.clip=Fi(I,d.ori,y,x,M,N)}return J!=0&&(K.band=J==2?[Dt(s,i,n,l,q,-1),Dt(s,i,n,l,q,1)]:Dt(s,i,n,l,q,J)),K})}function ah(t){let e=ne(t.align,1),s=ne(t.ascDesc,!1),i=ne(t.alignGaps,0),n=ne(t.extend,!1);return(l,r,c,h)=>os(l,r,(d,g,p,v,y,x,M,N,L,S,A)=>{[c,h]=$i(p,c,h);let T=d.pxRound,{left:U,width:O}=l.bbox,K=se=>T(x(se,v,S,N)),q=se=>T(M(se,y,A,L)),X=v.ori==0?Fs:Is,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cs},P=G.stroke,J=v.dir*(v.ori==0?1:-1),I=q(p[J==1?c:h]),B=K(g[J==1?c:h]),V=B,te=B;n&&e==-1&&(te=U,X(P,te,I)),X(P,B,I);for(let se=J==1?c:h;se>=c&&se<=h;se+=J){let ce=p[se];if(ce==null)continue;let Q=K(g[se]),R=q(ce);e==1?X(P,Q,I):X(P,V,R),X(P,Q,R),I=R,V=Q}let j=V;n&&e==1&&(j=U+O,X(P,j,I));let[Je,we]=wl(l,r);if(d.fill!=null||Je!=0){let se=G.fill=new Path2D(P),ce=d.fillTo(l,r,d.min,d.max,Je),Q=q(ce);X(se,j,Q),X(se,te,Q)}if(!d.spanGaps){let se=[];se.push(...bl(g,p,c,h,J,K,i));let ce=d.width*oe/2,Q=s||e==1?ce:-ce,R=s||e==-1?-ce:ce;se.forEach(Te=>{Te[0]+=Q,Te[1]+=R}),G.gaps=se=d.gaps(l,r,c,h,se),G.clip=Fi(se,v.ori,N,L,S,A)}return we!=0&&(G.band=we==2?[Dt(l,r,c,h,P,-1),Dt(l,r,c,h,P,1)]:Dt(l,r,c,h,P,we)),G})}function gr(t,e,s,i,n,l,r=he){if(t.length>1){let c=null;for(let h=0,d=1/0;h<t.length;h++)if(e[h]!==void 0){if(c!=null){let g=Le(t[h]-t[c]);g<d&&(d=g,r=Le(s(t[h],i,n,l)-s(t[c],i,n,l)))}c=h}}return r}function ch(t){t=t||ti;let e=ne(t.size,[.6,he,1]),s=t.align||0,i=t.gap||0,n=t.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let l=ee(n),r=1-e[0],c=ne(e[1],he),h=ne(e[2],1),d=ne(t.disp,ti),g=ne(t.each,y=>{}),{fill:p,stroke:v}=d;return(y,x,M,N)=>os(y,x,(L,S,A,T,U,O,K,q,X,G,P)=>{let J=L.pxRound,I=s,B=i*oe,V=c*oe,te=h*oe,j,Je;T.ori==0?[j,Je]=l(y,x):[Je,j]=l(y,x);let we=T.dir*(T.ori==0?1:-1),se=T.ori==0?zi:yl,ce=T.ori==0?g:(D,de,Ae,hs,Gt,Et,qt)=>{g(D,de,Ae,Gt,hs,qt,Et)},Q=ne(y.bands,dl).find(D=>D.series[0]==x),R=Q!=null?Q.dir:0,Te=L.fillTo(y,x,L.min,L.max,R),He=J(K(Te,U,P,X)),be,re,mt,Xe=G,xe=J(L.width*oe),St=!1,Lt=null,rt=null,Ft=null,as=null;p!=null&&(xe==0||v!=null)&&(St=!0,Lt=p.values(y,x,M,N),rt=new Map,new Set(Lt).forEach(D=>{D!=null&&rt.set(D,new Path2D)}),xe>0&&(Ft=v.values(y,x,M,N),as=new Map,new Set(Ft).forEach(D=>{D!=null&&as.set(D,new Path2D)})));let{x0:cs,size:Rs}=d;if(cs!=null&&Rs!=null){I=1,S=cs.values(y,x,M,N),cs.unit==2&&(S=S.map(Ae=>y.posToVal(q+Ae*G,T.key,!0)));let D=Rs.values(y,x,M,N);Rs.unit==2?re=D[0]*G:re=O(D[0],T,G,q)-O(0,T,G,q),Xe=gr(S,A,O,T,G,q,Xe),mt=Xe-re+B}else Xe=gr(S,A,O,T,G,q,Xe),mt=Xe*r+B,re=Xe-mt;mt<1&&(mt=0),xe>=re/2&&(xe=0),mt<5&&(J=Mr);let ai=mt>0,Ht=Xe-mt-(ai?xe:0);re=J(tl(Ht,te,V)),be=(I==0?re/2:I==we?0:re)-I*we*((I==0?B/2:0)+(ai?xe/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},us=St?null:new Path2D,$t=null;if(Q!=null)$t=y.data[Q.series[1]];else{let{y0:D,y1:de}=d;D!=null&&de!=null&&(A=de.values(y,x,M,N),$t=D.values(y,x,M,N))}let Ut=j*re,Y=Je*re;for(let D=we==1?M:N;D>=M&&D<=N;D+=we){let de=A[D];if(de==null)continue;if($t!=null){let Qe=$t[D]??0;if(de-Qe==0)continue;He=K(Qe,U,P,X)}let Ae=T.distr!=2||d!=null?S[D]:D,hs=O(Ae,T,G,q),Gt=K(ne(de,Te),U,P,X),Et=J(hs-be),qt=J(Ke(Gt,He)),et=J(kt(Gt,He)),at=qt-et;if(de!=null){let Qe=de<0?Y:Ut,gt=de<0?Ut:Y;St?(xe>0&&Ft[D]!=null&&se(as.get(Ft[D]),Et,et+lt(xe/2),re,Ke(0,at-xe),Qe,gt),Lt[D]!=null&&se(rt.get(Lt[D]),Et,et+lt(xe/2),re,Ke(0,at-xe),Qe,gt)):se(us,Et,et+lt(xe/2),re,Ke(0,at-xe),Qe,gt),ce(y,x,D,Et-xe/2,et,re+xe,at)}}return xe>0?Ue.stroke=St?as:us:St||(Ue._fill=L.width==0?L._fill:L._stroke??L._fill,Ue.width=0),Ue.fill=St?rt:us,Ue})}function uh(t,e){let s=ne(e?.alignGaps,0);return(i,n,l,r)=>os(i,n,(c,h,d,g,p,v,y,x,M,N,L)=>{[l,r]=$i(d,l,r);let S=c.pxRound,A=j=>S(v(j,g,N,x)),T=j=>S(y(j,p,L,M)),U,O,K;g.ori==0?(U=Ii,K=Fs,O=Zr):(U=Ri,K=Is,O=Xr);let q=g.dir*(g.ori==0?1:-1),X=A(h[q==1?l:r]),G=X,P=[],J=[];for(let j=q==1?l:r;j>=l&&j<=r;j+=q)if(d[j]!=null){let we=h[j],se=A(we);P.push(G=se),J.push(T(d[j]))}let I={stroke:t(P,J,U,K,O,S),fill:null,clip:null,band:null,gaps:null,flags:Cs},B=I.stroke,[V,te]=wl(i,n);if(c.fill!=null||V!=0){let j=I.fill=new Path2D(B),Je=c.fillTo(i,n,c.min,c.max,V),we=T(Je);K(j,G,we),K(j,X,we)}if(!c.spanGaps){let j=[];j.push(...bl(h,d,l,r,q,A,s)),I.gaps=j=c.gaps(i,n,l,r,j),I.clip=Fi(j,g.ori,x,M,N,L)}return te!=0&&(I.band=te==2?[Dt(i,n,l,r,B,-1),Dt(i,n,l,r,B,1)]:Dt(i,n,l,r,B,te)),I})}function hh(t){return uh(fh,t)}function fh(t,e,s,i,n,l){let r=t.length;if(r<2)return null;let c=new Path2D;if(s(c,t[0],e[0]),r==2)i(c,t[1],e[1]);else{let h=Array(r),d=Array(r-1),g=Array(r-1),p=Array(r-1);for(let v=0;v<r-1;v++)g[v]=e[v+1]-e[v],p[v]=t[v+1]-t[v],d[v]=g[v]/p[v];h[0]=d[0];for(let v=1;v<r-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?h[v]=0:(h[v]=3*(p[v-1]+p[v])/((2*p[v]+p[v-1])/d[v-1]+(p[v]+2*p[v-1])/d[v]),isFinite(h[v])||(h[v]=0));h[r-1]=d[r-2];for(let v=0;v<r-1;v++)n(c,t[v]+p[v]/3,e[v]+h[v]*p[v]/3,t[v+1]-p[v]/3,e[v+1]-h[v+1]*p[v]/3,t[v+1],e[v+1])}return c}var ll=new Set;function vr(){for(let t of ll)t.syncRect(!0)}Ds&&(ns(Gc,Ps,vr),ns(qc,Ps,vr,!0),ns(Ai,Ps,()=>{$e.pxRatio=oe}));var dh=sa(),ph=ea();function wr(t,e,s,i){return(i?[t[0],t[1]].concat(t.slice(2)):[t[0]].concat(t.slice(1))).map((l,r)=>ol(l,r,e,s))}function mh(t,e){return t.map((s,i)=>i==0?{}:_e({},e,s))}function ol(t,e,s,i){return _e({},e==0?s:i,t)}function ia(t,e,s){return e==null?$s:[e,s]}var gh=ia;function vh(t,e,s){return e==null?$s:Pi(e,s,hl,!0)}function na(t,e,s,i){return e==null?$s:Oi(e,s,t.scales[i].log,!1)}var wh=na;function la(t,e,s,i){return e==null?$s:ul(e,s,t.scales[i].log,!1)}var bh=la;function yh(t,e,s,i,n){let l=Ke(Jo(t),Jo(e)),r=e-t,c=xt(n/i*r,s);do{let h=s[c],d=i*h/r;if(d>=n&&l+(h<5?Bt.get(h):0)<=17)return[h,d]}while(++c<s.length);return[0,0]}function br(t){let e,s;return t=t.replace(/(\d+)px/,(i,n)=>(e=Pe((s=+n)*oe))+"px"),[t,e,s]}function xh(t){t.show&&[t.font,t.labelFont].forEach(e=>{let s=fe(e[2]*oe,1);e[0]=e[0].replace(/[0-9.]+px/,s+"px"),e[1]=s})}function $e(t,e,s){let i={mode:ne(t.mode,1)},n=i.mode;function l(o,a,u,f){let m=a.valToPct(o);return f+u*(a.dir==-1?1-m:m)}function r(o,a,u,f){let m=a.valToPct(o);return f+u*(a.dir==-1?m:1-m)}function c(o,a,u,f){return a.ori==0?l(o,a,u,f):r(o,a,u,f)}i.valToPosH=l,i.valToPosV=r;let h=!1;i.status=0;let d=i.root=dt(Tc);if(t.id!=null&&(d.id=t.id),nt(d,t.class),t.title){let o=dt(Lc,d);o.textContent=t.title}let g=yt("canvas"),p=i.ctx=g.getContext("2d"),v=dt($c,d);ns("click",v,o=>{o.target===x&&(pe!=ks||ye!=Ss)&&Ve.click(i,o)},!0);let y=i.under=dt(Oc,v);v.appendChild(g);let x=i.over=dt(Cc,v);t=Os(t);let M=+ne(t.pxAlign,1),N=mr(M);(t.plugins||[]).forEach(o=>{o.opts&&(t=o.opts(i,t)||t)});let L=t.ms||.001,S=i.series=n==1?wr(t.series||[],ar,dr,!1):mh(t.series||[null],fr),A=i.axes=wr(t.axes||[],rr,ur,!0),T=i.scales={},U=i.bands=t.bands||[];U.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1)});let O=n==2?S[1].facets[0].scale:S[0].scale,K={axes:qa,series:Wa},q=(t.drawOrder||["axes","series"]).map(o=>K[o]);function X(o){let a=o.distr==3?u=>Ct(u>0?u:o.clamp(i,u,o.min,o.max,o.key)):o.distr==4?u=>qn(u,o.asinh):o.distr==100?u=>o.fwd(u):u=>u;return u=>{let f=a(u),{_min:m,_max:w}=o,k=w-m;return(f-m)/k}}function G(o){let a=T[o];if(a==null){let u=(t.scales||ti)[o]||ti;if(u.from!=null){G(u.from);let f=_e({},T[u.from],u,{key:o});f.valToPct=X(f),T[o]=f}else{a=T[o]=_e({},o==O?qr:ih,u),a.key=o;let f=a.time,m=a.range,w=Wt(m);if((o!=O||n==2&&!f)&&(w&&(m[0]==null||m[1]==null)&&(m={min:m[0]==null?qo:{mode:1,hard:m[0],soft:m[0]},max:m[1]==null?qo:{mode:1,hard:m[1],soft:m[1]}},w=!1),!w&&Di(m))){let k=m;m=(E,_,$)=>_==null?$s:Pi(_,$,k)}a.range=ee(m||(f?gh:o==O?a.distr==3?wh:a.distr==4?bh:ia:a.distr==3?na:a.distr==4?la:vh)),a.auto=ee(w?!1:a.auto),a.clamp=ee(a.clamp||sh),a._min=a._max=null,a.valToPct=X(a)}}}G("x"),G("y"),n==1&&S.forEach(o=>{G(o.scale)}),A.forEach(o=>{G(o.scale)});for(let o in t.scales)G(o);let P=T[O],J=P.distr,I,B;P.ori==0?(nt(d,Ac),I=l,B=r):(nt(d,Pc),I=r,B=l);let V={};for(let o in T){let a=T[o];(a.min!=null||a.max!=null)&&(V[o]={min:a.min,max:a.max},a.min=a.max=null)}let te=t.tzDate||(o=>new Date(Pe(o/L))),j=t.fmtDate||pl,Je=L==1?Au(te):$u(te),we=nr(te,ir(L==1?Tu:Lu,j)),se=or(te,lr(Cu,j)),ce=[],Q=i.legend=_e({},Iu,t.legend),R=i.cursor=_e({},Bu,{drag:{y:n==2}},t.cursor),Te=Q.show,He=R.show,be=Q.markers;Q.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let re,mt,Xe,xe=[],St=[],Lt,rt=!1,Ft={};if(Q.live){let o=S[1]?S[1].values:null;rt=o!=null,Lt=rt?o(i,1,0):{_:0};for(let a in Lt)Ft[a]=al}if(Te)if(re=yt("table",jc,d),Xe=yt("tbody",null,re),Q.mount(i,re),rt){mt=yt("thead",null,re,Xe);let o=yt("tr",null,mt);yt("th",null,o);for(var as in Lt)yt("th",Co,o).textContent=as}else nt(re,Wc),Q.live&&nt(re,Vc);let cs={show:!0},Rs={show:!1};function ai(o,a){if(a==0&&(rt||!Q.live||n==2))return $s;let u=[],f=yt("tr",Bc,Xe,Xe.childNodes[a]);nt(f,o.class),o.show||nt(f,is);let m=yt("th",null,f);if(be.show){let E=dt(Hc,m);if(a>0){let _=be.width(i,a);_&&(E.style.border=_+"px "+be.dash(i,a)+" "+be.stroke(i,a)),E.style.background=be.fill(i,a)}}let w=dt(Co,m);o.label instanceof HTMLElement?w.appendChild(o.label):w.textContent=o.label,a>0&&(be.show||(w.style.color=o.width>0?be.stroke(i,a):be.fill(i,a)),Ue("click",m,E=>{if(R._lock)return;Kt(E);let _=S.indexOf(o);if((E.ctrlKey||E.metaKey)!=Q.isolate){let $=S.some((C,F)=>F>0&&F!=_&&C.show);S.forEach((C,F)=>{F>0&&Nt(F,$?F==_?cs:Rs:cs,!0,Ee.setSeries)})}else Nt(_,{show:!o.show},!0,Ee.setSeries)},!1),ds&&Ue(Ro,m,E=>{R._lock||(Kt(E),Nt(S.indexOf(o),Ms,!0,Ee.setSeries))},!1));for(var k in Lt){let E=yt("td",Uc,f);E.textContent="--",u.push(E)}return[f,u]}let Ht=new Map;function Ue(o,a,u,f=!0){let m=Ht.get(a)||{},w=R.bind[o](i,a,u,f);w&&(ns(o,a,m[o]=w),Ht.set(a,m))}function us(o,a,u){let f=Ht.get(a)||{};for(let m in f)(o==null||m==o)&&(el(m,a,f[m]),delete f[m]);o==null&&Ht.delete(a)}let $t=0,Ut=0,Y=0,D=0,de=0,Ae=0,hs=de,Gt=Ae,Et=Y,qt=D,et=0,at=0,Qe=0,gt=0;i.bbox={};let cn=!1,ci=!1,fs=!1,Yt=!1,ui=!1,ct=!1;function un(o,a,u){(u||o!=i.width||a!=i.height)&&_l(o,a),ws(!1),fs=!0,ci=!0,bs()}function _l(o,a){i.width=$t=Y=o,i.height=Ut=D=a,de=Ae=0,Da(),Fa();let u=i.bbox;et=u.left=ts(de*oe,.5),at=u.top=ts(Ae*oe,.5),Qe=u.width=ts(Y*oe,.5),gt=u.height=ts(D*oe,.5)}let $a=3;function Oa(){let o=!1,a=0;for(;!o;){a++;let u=Ua(a),f=Ga(a);o=a==$a||u&&f,o||(_l(i.width,i.height),ci=!0)}}function Ca({width:o,height:a}){un(o,a)}i.setSize=Ca;function Da(){let o=!1,a=!1,u=!1,f=!1;A.forEach((m,w)=>{if(m.show&&m._show){let{side:k,_size:E}=m,_=k%2,$=m.label!=null?m.labelSize:0,C=E+$;C>0&&(_?(Y-=C,k==3?(de+=C,f=!0):u=!0):(D-=C,k==0?(Ae+=C,o=!0):a=!0))}}),Jt[0]=o,Jt[1]=u,Jt[2]=a,Jt[3]=f,Y-=It[1]+It[3],de+=It[3],D-=It[2]+It[0],Ae+=It[0]}function Fa(){let o=de+Y,a=Ae+D,u=de,f=Ae;function m(w,k){switch(w){case 1:return o+=k,o-k;case 2:return a+=k,a-k;case 3:return u-=k,u+k;case 0:return f-=k,f+k}}A.forEach((w,k)=>{if(w.show&&w._show){let E=w.side;w._pos=m(E,w._size),w.label!=null&&(w._lpos=m(E,w.labelSize))}})}if(R.dataIdx==null){let o=R.hover,a=o.skip=new Set(o.skip??[]);a.add(void 0);let u=o.prox=ee(o.prox),f=o.bias??=0;R.dataIdx=(m,w,k,E)=>{if(w==0)return k;let _=k,$=u(m,w,k,E)??he,C=$>=0&&$<he,F=P.ori==0?Y:D,H=R.left,le=e[0],ie=e[w];if(a.has(ie[k])){_=null;let Z=null,W=null,z;if(f==0||f==-1)for(z=k;Z==null&&z-- >0;)a.has(ie[z])||(Z=z);if(f==0||f==1)for(z=k;W==null&&z++<ie.length;)a.has(ie[z])||(W=z);if(Z!=null||W!=null)if(C){let ge=Z==null?-1/0:I(le[Z],P,F,0),ke=W==null?1/0:I(le[W],P,F,0),Re=H-ge,ue=ke-H;Re<=ue?Re<=$&&(_=Z):ue<=$&&(_=W)}else _=W==null?Z:Z==null?W:k-Z<=W-k?Z:W}else C&&Le(H-I(le[k],P,F,0))>$&&(_=null);return _}}let Kt=o=>{R.event=o};R.idxs=ce,R._lock=!1;let Be=R.points;Be.show=ee(Be.show),Be.size=ee(Be.size),Be.stroke=ee(Be.stroke),Be.width=ee(Be.width),Be.fill=ee(Be.fill);let Mt=i.focus=_e({},t.focus||{alpha:.3},R.focus),ds=Mt.prox>=0,ps=ds&&Be.one,ut=[],ms=[],gs=[];function Tl(o,a){let u=Be.show(i,a);if(u instanceof HTMLElement)return nt(u,zc),nt(u,o.class),Pt(u,-10,-10,Y,D),x.insertBefore(u,ut[a]),u}function Al(o,a){if(n==1||a>0){let u=n==1&&T[o.scale].time,f=o.value;o.value=u?Xo(f)?or(te,lr(f,j)):f||se:f||Xu,o.label=o.label||(u?Uu:Hu)}if(ps||a>0){o.width=o.width==null?1:o.width,o.paths=o.paths||dh||iu,o.fillTo=ee(o.fillTo||nh),o.pxAlign=+ne(o.pxAlign,M),o.pxRound=mr(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let u=eh(Ke(1,o.width),1),f=o.points=_e({},{size:u,width:Ke(1,u*.2),stroke:o.stroke,space:u*2,paths:ph,_stroke:null,_fill:null},o.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=o.pxAlign}if(Te){let u=ai(o,a);xe.splice(a,0,u[0]),St.splice(a,0,u[1]),Q.values.push(null)}if(He){ce.splice(a,0,null);let u=null;ps?a==0&&(u=Tl(o,a)):a>0&&(u=Tl(o,a)),ut.splice(a,0,u),ms.splice(a,0,0),gs.splice(a,0,0)}Ie("addSeries",a)}function Ia(o,a){a=a??S.length,o=n==1?ol(o,a,ar,dr):ol(o,a,{},fr),S.splice(a,0,o),Al(S[a],a)}i.addSeries=Ia;function Ra(o){if(S.splice(o,1),Te){Q.values.splice(o,1),St.splice(o,1);let a=xe.splice(o,1)[0];us(null,a.firstChild),a.remove()}He&&(ce.splice(o,1),ut.splice(o,1)[0].remove(),ms.splice(o,1),gs.splice(o,1)),Ie("delSeries",o)}i.delSeries=Ra;let Jt=[!1,!1,!1,!1];function za(o,a){if(o._show=o.show,o.show){let u=o.side%2,f=T[o.scale];f==null&&(o.scale=u?S[1].scale:O,f=T[o.scale]);let m=f.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Wt(o.incrs)&&o.incrs.forEach(k=>{!Bt.has(k)&&Bt.set(k,Tr(k))}),o.incrs=ee(o.incrs||(f.distr==2?Mu:m?L==1?_u:Pu:ss)),o.splits=ee(o.splits||(m&&f.distr==1?Je:f.distr==3?sl:f.distr==4?Yu:qu)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let w=o.values;o.values=Wt(w)&&!Wt(w[0])?ee(w):m?Wt(w)?nr(te,ir(w,j)):Xo(w)?Ou(te,w):w||we:w||Gu,o.filter=ee(o.filter||(f.distr>=3&&f.log==10?Qu:f.distr==3&&f.log==2?Zu:Nr)),o.font=br(o.font),o.labelFont=br(o.labelFont),o._size=o.size(i,null,a,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Jt[a]=!0,o._el=dt(Dc,v))}}function zs(o,a,u,f){let[m,w,k,E]=u,_=a%2,$=0;return _==0&&(E||w)&&($=a==0&&!m||a==2&&!k?Pe(rr.size/3):0),_==1&&(m||k)&&($=a==1&&!w||a==3&&!E?Pe(ur.size/2):0),$}let Pl=i.padding=(t.padding||[zs,zs,zs,zs]).map(o=>ee(ne(o,zs))),It=i._padding=Pl.map((o,a)=>o(i,a,Jt,0)),je,Oe=null,Ce=null,hi=n==1?S[0].idxs:null,vt=null,js=!1;function Ll(o,a){if(e=o??[],i.data=i._data=e,n==2){je=0;for(let u=1;u<S.length;u++)je+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),vt=e[0],je=vt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(je);for(let m=0;m<je;m++)f[m]=m}i._data=e=u}if(ws(!0),Ie("setData"),J==2&&(fs=!0),a!==!1){let u=P;u.auto(i,js)?hn():zt(O,u.min,u.max),Yt=Yt||R.left>=0,ct=!0,bs()}}i.setData=Ll;function hn(){js=!0;let o,a;n==1&&(je>0?(Oe=hi[0]=0,Ce=hi[1]=je-1,o=e[0][Oe],a=e[0][Ce],J==2?(o=Oe,a=Ce):o==a&&(J==3?[o,a]=Oi(o,o,P.log,!1):J==4?[o,a]=ul(o,o,P.log,!1):P.time?a=o+Pe(86400/L):[o,a]=Pi(o,a,hl,!0))):(Oe=hi[0]=o=null,Ce=hi[1]=a=null)),zt(O,o,a)}let fi,vs,fn,dn,pn,mn,gn,vn,wn,Ze;function $l(o,a,u,f,m,w){o??=Fo,u??=dl,f??="butt",m??=Fo,w??="round",o!=fi&&(p.strokeStyle=fi=o),m!=vs&&(p.fillStyle=vs=m),a!=fn&&(p.lineWidth=fn=a),w!=pn&&(p.lineJoin=pn=w),f!=mn&&(p.lineCap=mn=f),u!=dn&&p.setLineDash(dn=u)}function Ol(o,a,u,f){a!=vs&&(p.fillStyle=vs=a),o!=gn&&(p.font=gn=o),u!=vn&&(p.textAlign=vn=u),f!=wn&&(p.textBaseline=wn=f)}function bn(o,a,u,f,m=0){if(f.length>0&&o.auto(i,js)&&(a==null||a.min==null)){let w=ne(Oe,0),k=ne(Ce,f.length-1),E=u.min==null?Qc(f,w,k,m,o.distr==3):[u.min,u.max];o.min=kt(o.min,u.min=E[0]),o.max=Ke(o.max,u.max=E[1])}}let Cl={min:null,max:null};function ja(){for(let f in T){let m=T[f];V[f]==null&&(m.min==null||V[O]!=null&&m.auto(i,js))&&(V[f]=Cl)}for(let f in T){let m=T[f];V[f]==null&&m.from!=null&&V[m.from]!=null&&(V[f]=Cl)}V[O]!=null&&ws(!0);let o={};for(let f in V){let m=V[f];if(m!=null){let w=o[f]=Os(T[f],ou);if(m.min!=null)_e(w,m);else if(f!=O||n==2)if(je==0&&w.from==null){let k=w.range(i,null,null,f);w.min=k[0],w.max=k[1]}else w.min=he,w.max=-he}}if(je>0){S.forEach((f,m)=>{if(n==1){let w=f.scale,k=V[w];if(k==null)return;let E=o[w];if(m==0){let _=E.range(i,E.min,E.max,w);E.min=_[0],E.max=_[1],Oe=xt(E.min,e[0]),Ce=xt(E.max,e[0]),Ce-Oe>1&&(e[0][Oe]<E.min&&Oe++,e[0][Ce]>E.max&&Ce--),f.min=vt[Oe],f.max=vt[Ce]}else f.show&&f.auto&&bn(E,k,f,e[m],f.sorted);f.idxs[0]=Oe,f.idxs[1]=Ce}else if(m>0&&f.show&&f.auto){let[w,k]=f.facets,E=w.scale,_=k.scale,[$,C]=e[m],F=o[E],H=o[_];F!=null&&bn(F,V[E],w,$,w.sorted),H!=null&&bn(H,V[_],k,C,k.sorted),f.min=k.min,f.max=k.max}});for(let f in o){let m=o[f],w=V[f];if(m.from==null&&(w==null||w.min==null)){let k=m.range(i,m.min==he?null:m.min,m.max==-he?null:m.max,f);m.min=k[0],m.max=k[1]}}}for(let f in o){let m=o[f];if(m.from!=null){let w=o[m.from];if(w.min==null)m.min=m.max=null;else{let k=m.range(i,w.min,w.max,f);m.min=k[0],m.max=k[1]}}}let a={},u=!1;for(let f in o){let m=o[f],w=T[f];if(w.min!=m.min||w.max!=m.max){w.min=m.min,w.max=m.max;let k=w.distr;w._min=k==3?Ct(w.min):k==4?qn(w.min,w.asinh):k==100?w.fwd(w.min):w.min,w._max=k==3?Ct(w.max):k==4?qn(w.max,w.asinh):k==100?w.fwd(w.max):w.max,a[f]=u=!0}}if(u){S.forEach((f,m)=>{n==2?m>0&&a.y&&(f._paths=null):a[f.scale]&&(f._paths=null)});for(let f in a)fs=!0,Ie("setScale",f);He&&R.left>=0&&(Yt=ct=!0)}for(let f in V)V[f]=null}function Va(o){let a=tl(Oe-1,0,je-1),u=tl(Ce+1,0,je-1);for(;o[a]==null&&a>0;)a--;for(;o[u]==null&&u<je-1;)u++;return[a,u]}function Wa(){if(je>0){let o=S.some(a=>a._focus)&&Ze!=Mt.alpha;o&&(p.globalAlpha=Ze=Mt.alpha),S.forEach((a,u)=>{if(u>0&&a.show&&(Dl(u,!1),Dl(u,!0),a._paths==null)){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha);let m=n==2?[0,e[u][0].length-1]:Va(e[u]);a._paths=a.paths(i,u,m[0],m[1]),Ze!=f&&(p.globalAlpha=Ze=f)}}),S.forEach((a,u)=>{if(u>0&&a.show){let f=Ze;Ze!=a.alpha&&(p.globalAlpha=Ze=a.alpha),a._paths!=null&&Fl(u,!1);{let m=a._paths!=null?a._paths.gaps:null,w=a.points.show(i,u,Oe,Ce,m),k=a.points.filter(i,u,w,m);(w||k)&&(a.points._paths=a.points.paths(i,u,Oe,Ce,k),Fl(u,!0))}Ze!=f&&(p.globalAlpha=Ze=f),Ie("drawSeries",u)}}),o&&(p.globalAlpha=Ze=1)}}function Dl(o,a){let u=a?S[o].points:S[o];u._stroke=u.stroke(i,o),u._fill=u.fill(i,o)}function Fl(o,a){let u=a?S[o].points:S[o],{stroke:f,fill:m,clip:w,flags:k,_stroke:E=u._stroke,_fill:_=u._fill,_width:$=u.width}=u._paths;$=fe($*oe,3);let C=null,F=$%2/2;a&&_==null&&(_=$>0?"#fff":E);let H=u.pxAlign==1&&F>0;if(H&&p.translate(F,F),!a){let le=et-$/2,ie=at-$/2,Z=Qe+$,W=gt+$;C=new Path2D,C.rect(le,ie,Z,W)}a?yn(E,$,u.dash,u.cap,_,f,m,k,w):Ba(o,E,$,u.dash,u.cap,_,f,m,k,C,w),H&&p.translate(-F,-F)}function Ba(o,a,u,f,m,w,k,E,_,$,C){let F=!1;_!=0&&U.forEach((H,le)=>{if(H.series[0]==o){let ie=S[H.series[1]],Z=e[H.series[1]],W=(ie._paths||ti).band;Wt(W)&&(W=H.dir==1?W[0]:W[1]);let z,ge=null;ie.show&&W&&Xc(Z,Oe,Ce)?(ge=H.fill(i,le)||w,z=ie._paths.clip):W=null,yn(a,u,f,m,ge,k,E,_,$,C,z,W),F=!0}}),F||yn(a,u,f,m,w,k,E,_,$,C)}let Il=Cs|nl;function yn(o,a,u,f,m,w,k,E,_,$,C,F){$l(o,a,u,f,m),(_||$||F)&&(p.save(),_&&p.clip(_),$&&p.clip($)),F?(E&Il)==Il?(p.clip(F),C&&p.clip(C),pi(m,k),di(o,w,a)):E&nl?(pi(m,k),p.clip(F),di(o,w,a)):E&Cs&&(p.save(),p.clip(F),C&&p.clip(C),pi(m,k),p.restore(),di(o,w,a)):(pi(m,k),di(o,w,a)),(_||$||F)&&p.restore()}function di(o,a,u){u>0&&(a instanceof Map?a.forEach((f,m)=>{p.strokeStyle=fi=m,p.stroke(f)}):a!=null&&o&&p.stroke(a))}function pi(o,a){a instanceof Map?a.forEach((u,f)=>{p.fillStyle=vs=f,p.fill(u)}):a!=null&&o&&p.fill(a)}function Ha(o,a,u,f){let m=A[o],w;if(f<=0)w=[0,0];else{let k=m._space=m.space(i,o,a,u,f),E=m._incrs=m.incrs(i,o,a,u,f,k);w=yh(a,u,E,f,k)}return m._found=w}function xn(o,a,u,f,m,w,k,E,_,$){let C=k%2/2;M==1&&p.translate(C,C),$l(E,k,_,$,E),p.beginPath();let F,H,le,ie,Z=m+(f==0||f==3?-w:w);u==0?(H=m,ie=Z):(F=m,le=Z);for(let W=0;W<o.length;W++)a[W]!=null&&(u==0?F=le=o[W]:H=ie=o[W],p.moveTo(F,H),p.lineTo(le,ie));p.stroke(),M==1&&p.translate(-C,-C)}function Ua(o){let a=!0;return A.forEach((u,f)=>{if(!u.show)return;let m=T[u.scale];if(m.min==null){u._show&&(a=!1,u._show=!1,ws(!1));return}else u._show||(a=!1,u._show=!0,ws(!1));let w=u.side,k=w%2,{min:E,max:_}=m,[$,C]=Ha(f,E,_,k==0?Y:D);if(C==0)return;let F=m.distr==2,H=u._splits=u.splits(i,f,E,_,$,C,F),le=m.distr==2?H.map(z=>vt[z]):H,ie=m.distr==2?vt[H[1]]-vt[H[0]]:$,Z=u._values=u.values(i,u.filter(i,le,f,C,ie),f,C,ie);u._rotate=w==2?u.rotate(i,Z,f,C):0;let W=u._size;u._size=pt(u.size(i,Z,f,o)),W!=null&&u._size!=W&&(a=!1)}),a}function Ga(o){let a=!0;return Pl.forEach((u,f)=>{let m=u(i,f,Jt,o);m!=It[f]&&(a=!1),It[f]=m}),a}function qa(){for(let o=0;o<A.length;o++){let a=A[o];if(!a.show||!a._show)continue;let u=a.side,f=u%2,m,w,k=a.stroke(i,o),E=u==0||u==3?-1:1,[_,$]=a._found;if(a.label!=null){let qe=a.labelGap*E,it=Pe((a._lpos+qe)*oe);Ol(a.labelFont[0],k,"center",u==2?"top":Do),p.save(),f==1?(m=w=0,p.translate(it,Pe(at+gt/2)),p.rotate((u==3?-Ti:Ti)/2)):(m=Pe(et+Qe/2),w=it);let Xt=Er(a.label)?a.label(i,o,_,$):a.label;p.fillText(Xt,m,w),p.restore()}if($==0)continue;let C=T[a.scale],F=f==0?Qe:gt,H=f==0?et:at,le=a._splits,ie=C.distr==2?le.map(qe=>vt[qe]):le,Z=C.distr==2?vt[le[1]]-vt[le[0]]:_,W=a.ticks,z=a.border,ge=W.show?W.size:0,ke=Pe(ge*oe),Re=Pe((a.alignTo==2?a._size-ge-a.gap:a.gap)*oe),ue=a._rotate*-Ti/180,Se=N(a._pos*oe),tt=(ke+Re)*E,Ge=Se+tt;w=f==0?Ge:0,m=f==1?Ge:0;let ht=a.font[0],wt=a.align==1?Ts:a.align==2?Hn:ue>0?Ts:ue<0?Hn:f==0?"center":u==3?Hn:Ts,Tt=ue||f==1?"middle":u==2?"top":Do;Ol(ht,k,wt,Tt);let st=a.font[1]*a.lineGap,ft=le.map(qe=>N(c(qe,C,F,H))),bt=a._values;for(let qe=0;qe<bt.length;qe++){let it=bt[qe];if(it!=null){f==0?m=ft[qe]:w=ft[qe],it=""+it;let Xt=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<Xt.length;Ye++){let so=Xt[Ye];ue?(p.save(),p.translate(m,w+Ye*st),p.rotate(ue),p.fillText(so,0,0),p.restore()):p.fillText(so,m,w+Ye*st)}}}W.show&&xn(ft,W.filter(i,ie,o,$,Z),f,u,Se,ke,fe(W.width*oe,3),W.stroke(i,o),W.dash,W.cap);let At=a.grid;At.show&&xn(ft,At.filter(i,ie,o,$,Z),f,f==0?2:1,f==0?at:et,f==0?gt:Qe,fe(At.width*oe,3),At.stroke(i,o),At.dash,At.cap),z.show&&xn([Se],[1],f==0?1:0,f==0?1:2,f==1?at:et,f==1?gt:Qe,fe(z.width*oe,3),z.stroke(i,o),z.dash,z.cap)}Ie("drawAxes")}function ws(o){S.forEach((a,u)=>{u>0&&(a._paths=null,o&&(n==1?(a.min=null,a.max=null):a.facets.forEach(f=>{f.min=null,f.max=null})))})}let mi=!1,kn=!1,Vs=[];function Ya(){kn=!1;for(let o=0;o<Vs.length;o++)Ie(...Vs[o]);Vs.length=0}function bs(){mi||(du(Rl),mi=!0)}function Ka(o,a=!1){mi=!0,kn=a,o(i),Rl(),a&&Vs.length>0&&queueMicrotask(Ya)}i.batch=Ka;function Rl(){if(cn&&(ja(),cn=!1),fs&&(Oa(),fs=!1),ci){if(ve(y,Ts,de),ve(y,"top",Ae),ve(y,Qs,Y),ve(y,Zs,D),ve(x,Ts,de),ve(x,"top",Ae),ve(x,Qs,Y),ve(x,Zs,D),ve(v,Qs,$t),ve(v,Zs,Ut),g.width=Pe($t*oe),g.height=Pe(Ut*oe),A.forEach(({_el:o,_show:a,_size:u,_pos:f,side:m})=>{if(o!=null)if(a){let w=m===3||m===0?u:0,k=m%2==1;ve(o,k?"left":"top",f-w),ve(o,k?"width":"height",u),ve(o,k?"top":"left",k?Ae:de),ve(o,k?"height":"width",k?D:Y),Xn(o,is)}else nt(o,is)}),fi=vs=fn=pn=mn=gn=vn=wn=dn=null,Ze=1,Hs(!0),de!=hs||Ae!=Gt||Y!=Et||D!=qt){ws(!1);let o=Y/Et,a=D/qt;if(He&&!Yt&&R.left>=0){R.left*=o,R.top*=a,ys&&Pt(ys,Pe(R.left),0,Y,D),xs&&Pt(xs,0,Pe(R.top),Y,D);for(let u=0;u<ut.length;u++){let f=ut[u];f!=null&&(ms[u]*=o,gs[u]*=a,Pt(f,pt(ms[u]),pt(gs[u]),Y,D))}}if(me.show&&!ui&&me.left>=0&&me.width>0){me.left*=o,me.width*=o,me.top*=a,me.height*=a;for(let u in Tn)ve(Es,u,me[u])}hs=de,Gt=Ae,Et=Y,qt=D}Ie("setSize"),ci=!1}$t>0&&Ut>0&&(p.clearRect(0,0,g.width,g.height),Ie("drawClear"),q.forEach(o=>o()),Ie("draw")),me.show&&ui&&(gi(me),ui=!1),He&&Yt&&(Zt(null,!0,!1),Yt=!1),Q.show&&Q.live&&ct&&(Nn(),ct=!1),h||(h=!0,i.status=1,Ie("ready")),js=!1,mi=!1}i.redraw=(o,a)=>{fs=a||!1,o!==!1?zt(O,P.min,P.max):bs()};function Sn(o,a){let u=T[o];if(u.from==null){if(je==0){let f=u.range(i,a.min,a.max,o);a.min=f[0],a.max=f[1]}if(a.min>a.max){let f=a.min;a.min=a.max,a.max=f}if(je>1&&a.min!=null&&a.max!=null&&a.max-a.min<1e-16)return;o==O&&u.distr==2&&je>0&&(a.min=xt(a.min,e[0]),a.max=xt(a.max,e[0]),a.min==a.max&&a.max++),V[o]=a,cn=!0,bs()}}i.setScale=Sn;let En,Mn,ys,xs,zl,jl,ks,Ss,Vl,Wl,pe,ye,Rt=!1,Ve=R.drag,De=Ve.x,Fe=Ve.y;He&&(R.x&&(En=dt(Ic,x)),R.y&&(Mn=dt(Rc,x)),P.ori==0?(ys=En,xs=Mn):(ys=Mn,xs=En),pe=R.left,ye=R.top);let me=i.select=_e({show:!0,over:!0,left:0,width:0,top:0,height:0},t.select),Es=me.show?dt(Fc,me.over?x:y):null;function gi(o,a){if(me.show){for(let u in o)me[u]=o[u],u in Tn&&ve(Es,u,o[u]);a!==!1&&Ie("setSelect")}}i.setSelect=gi;function Ja(o){if(S[o].show)Te&&Xn(xe[o],is);else if(Te&&nt(xe[o],is),He){let u=ps?ut[0]:ut[o];u!=null&&Pt(u,-10,-10,Y,D)}}function zt(o,a,u){Sn(o,{min:a,max:u})}function Nt(o,a,u,f){a.focus!=null&&tc(o),a.show!=null&&S.forEach((m,w)=>{w>0&&(o==w||o==null)&&(m.show=a.show,Ja(w),n==2?(zt(m.facets[0].scale,null,null),zt(m.facets[1].scale,null,null)):zt(m.scale,null,null),bs())}),u!==!1&&Ie("setSeries",o,a),f&&Us("setSeries",i,o,a)}i.setSeries=Nt;function Qa(o,a){_e(U[o],a)}function Za(o,a){o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1),a=a??U.length,U.splice(a,0,o)}function Xa(o){o==null?U.length=0:U.splice(o,1)}i.addBand=Za,i.setBand=Qa,i.delBand=Xa;function ec(o,a){S[o].alpha=a,He&&ut[o]!=null&&(ut[o].style.opacity=a),Te&&xe[o]&&(xe[o].style.opacity=a)}let Ot,jt,Qt,Ms={focus:!0};function tc(o){if(o!=Qt){let a=o==null,u=Mt.alpha!=1;S.forEach((f,m)=>{if(n==1||m>0){let w=a||m==0||m==o;f._focus=a?null:w,u&&ec(m,w?1:Mt.alpha)}}),Qt=o,u&&bs()}}Te&&ds&&Ue(zo,re,o=>{R._lock||(Kt(o),Qt!=null&&Nt(null,Ms,!0,Ee.setSeries))});function _t(o,a,u){let f=T[a];u&&(o=o/oe-(f.ori==1?Ae:de));let m=Y;f.ori==1&&(m=D,o=m-o),f.dir==-1&&(o=m-o);let w=f._min,k=f._max,E=o/m,_=w+(k-w)*E,$=f.distr;return $==3?Ls(10,_):$==4?tu(_,f.asinh):$==100?f.bwd(_):_}function sc(o,a){let u=_t(o,O,a);return xt(u,e[0],Oe,Ce)}i.valToIdx=o=>xt(o,e[0]),i.posToIdx=sc,i.posToVal=_t,i.valToPos=(o,a,u)=>T[a].ori==0?l(o,T[a],u?Qe:Y,u?et:0):r(o,T[a],u?gt:D,u?at:0),i.setCursor=(o,a,u)=>{pe=o.left,ye=o.top,Zt(null,a,u)};function Bl(o,a){ve(Es,Ts,me.left=o),ve(Es,Qs,me.width=a)}function Hl(o,a){ve(Es,"top",me.top=o),ve(Es,Zs,me.height=a)}let Ws=P.ori==0?Bl:Hl,Bs=P.ori==1?Bl:Hl;function ic(){if(Te&&Q.live)for(let o=n==2?1:0;o<S.length;o++){if(o==0&&rt)continue;let a=Q.values[o],u=0;for(let f in a)St[o][u++].firstChild.nodeValue=a[f]}}function Nn(o,a){if(o!=null&&(o.idxs?o.idxs.forEach((u,f)=>{ce[f]=u}):lu(o.idx)||ce.fill(o.idx),Q.idx=ce[0]),Te&&Q.live){for(let u=0;u<S.length;u++)(u>0||n==1&&!rt)&&nc(u,ce[u]);ic()}ct=!1,a!==!1&&Ie("setLegend")}i.setLegend=Nn;function nc(o,a){let u=S[o],f=o==0&&J==2?vt:e[o],m;rt?m=u.values(i,o,a)??Ft:(m=u.value(i,a==null?null:f[a],o,a),m=m==null?Ft:{_:m}),Q.values[o]=m}function Zt(o,a,u){Vl=pe,Wl=ye,[pe,ye]=R.move(i,pe,ye),R.left=pe,R.top=ye,He&&(ys&&Pt(ys,Pe(pe),0,Y,D),xs&&Pt(xs,0,Pe(ye),Y,D));let f,m=Oe>Ce;Ot=he,jt=null;let w=P.ori==0?Y:D,k=P.ori==1?Y:D;if(pe<0||je==0||m){f=R.idx=null;for(let E=0;E<S.length;E++){let _=ut[E];_!=null&&Pt(_,-10,-10,Y,D)}ds&&Nt(null,Ms,!0,o==null&&Ee.setSeries),Q.live&&(ce.fill(f),ct=!0)}else{let E,_,$;n==1&&(E=P.ori==0?pe:ye,_=_t(E,O),f=R.idx=xt(_,e[0],Oe,Ce),$=I(e[0][f],P,w,0));let C=-10,F=-10,H=0,le=0,ie=!0,Z="",W="";for(let z=n==2?1:0;z<S.length;z++){let ge=S[z],ke=ce[z],Re=ke==null?null:n==1?e[z][ke]:e[z][1][ke],ue=R.dataIdx(i,z,f,_),Se=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ct=ct||Se!=Re||ue!=ke,ce[z]=ue,z>0&&ge.show){let tt=ue==null?-10:ue==f?$:I(n==1?e[0][ue]:e[z][0][ue],P,w,0),Ge=Se==null?-10:B(Se,n==1?T[ge.scale]:T[ge.facets[1].scale],k,0);if(ds&&Se!=null){let ht=P.ori==1?pe:ye,wt=Le(Mt.dist(i,z,ue,Ge,ht));if(wt<Ot){let Tt=Mt.bias;if(Tt!=0){let st=_t(ht,ge.scale),ft=Se>=0?1:-1,bt=st>=0?1:-1;bt==ft&&(bt==1?Tt==1?Se>=st:Se<=st:Tt==1?Se<=st:Se>=st)&&(Ot=wt,jt=z)}else Ot=wt,jt=z}}if(ct||ps){let ht,wt;P.ori==0?(ht=tt,wt=Ge):(ht=Ge,wt=tt);let Tt,st,ft,bt,At,qe,it=!0,Xt=Be.bbox;if(Xt!=null){it=!1;let Ye=Xt(i,z);ft=Ye.left,bt=Ye.top,Tt=Ye.width,st=Ye.height}else ft=ht,bt=wt,Tt=st=Be.size(i,z);if(qe=Be.fill(i,z),At=Be.stroke(i,z),ps)z==jt&&Ot<=Mt.prox&&(C=ft,F=bt,H=Tt,le=st,ie=it,Z=qe,W=At);else{let Ye=ut[z];Ye!=null&&(ms[z]=ft,gs[z]=bt,Go(Ye,Tt,st,it),Ho(Ye,qe,At),Pt(Ye,pt(ft),pt(bt),Y,D))}}}}if(ps){let z=Mt.prox,ge=Qt==null?Ot<=z:Ot>z||jt!=Qt;if(ct||ge){let ke=ut[0];ke!=null&&(ms[0]=C,gs[0]=F,Go(ke,H,le,ie),Ho(ke,Z,W),Pt(ke,pt(C),pt(F),Y,D))}}}if(me.show&&Rt)if(o!=null){let[E,_]=Ee.scales,[$,C]=Ee.match,[F,H]=o.cursor.sync.scales,le=o.cursor.drag;if(De=le._x,Fe=le._y,De||Fe){let{left:ie,top:Z,width:W,height:z}=o.select,ge=o.scales[F].ori,ke=o.posToVal,Re,ue,Se,tt,Ge,ht=E!=null&&$(E,F),wt=_!=null&&C(_,H);ht&&De?(ge==0?(Re=ie,ue=W):(Re=Z,ue=z),Se=T[E],tt=I(ke(Re,F),Se,w,0),Ge=I(ke(Re+ue,F),Se,w,0),Ws(kt(tt,Ge),Le(Ge-tt))):Ws(0,w),wt&&Fe?(ge==1?(Re=ie,ue=W):(Re=Z,ue=z),Se=T[_],tt=B(ke(Re,H),Se,k,0),Ge=B(ke(Re+ue,H),Se,k,0),Bs(kt(tt,Ge),Le(Ge-tt))):Bs(0,k)}else An()}else{let E=Le(Vl-zl),_=Le(Wl-jl);if(P.ori==1){let H=E;E=_,_=H}De=Ve.x&&E>=Ve.dist,Fe=Ve.y&&_>=Ve.dist;let $=Ve.uni;$!=null?De&&Fe&&(De=E>=$,Fe=_>=$,!De&&!Fe&&(_>E?Fe=!0:De=!0)):Ve.x&&Ve.y&&(De||Fe)&&(De=Fe=!0);let C,F;De&&(P.ori==0?(C=ks,F=pe):(C=Ss,F=ye),Ws(kt(C,F),Le(F-C)),Fe||Bs(0,k)),Fe&&(P.ori==1?(C=ks,F=pe):(C=Ss,F=ye),Bs(kt(C,F),Le(F-C)),De||Ws(0,w)),!De&&!Fe&&(Ws(0,0),Bs(0,0))}if(Ve._x=De,Ve._y=Fe,o==null){if(u){if(to!=null){let[E,_]=Ee.scales;Ee.values[0]=E!=null?_t(P.ori==0?pe:ye,E):null,Ee.values[1]=_!=null?_t(P.ori==1?pe:ye,_):null}Us(Un,i,pe,ye,Y,D,f)}if(ds){let E=u&&Ee.setSeries,_=Mt.prox;Qt==null?Ot<=_&&Nt(jt,Ms,!0,E):Ot>_?Nt(null,Ms,!0,E):jt!=Qt&&Nt(jt,Ms,!0,E)}}ct&&(Q.idx=f,Nn()),a!==!1&&Ie("setCursor")}let Vt=null;Object.defineProperty(i,"rect",{get(){return Vt==null&&Hs(!1),Vt}});function Hs(o=!1){o?Vt=null:(Vt=x.getBoundingClientRect(),Ie("syncRect",Vt))}function Ul(o,a,u,f,m,w,k){R._lock||Rt&&o!=null&&o.movementX==0&&o.movementY==0||(_n(o,a,u,f,m,w,k,!1,o!=null),o!=null?Zt(null,!0,!0):Zt(a,!0,!1))}function _n(o,a,u,f,m,w,k,E,_){if(Vt==null&&Hs(!1),Kt(o),o!=null)u=o.clientX-Vt.left,f=o.clientY-Vt.top;else{if(u<0||f<0){pe=-10,ye=-10;return}let[$,C]=Ee.scales,F=a.cursor.sync,[H,le]=F.values,[ie,Z]=F.scales,[W,z]=Ee.match,ge=a.axes[0].side%2==1,ke=P.ori==0?Y:D,Re=P.ori==1?Y:D,ue=ge?w:m,Se=ge?m:w,tt=ge?f:u,Ge=ge?u:f;if(ie!=null?u=W($,ie)?c(H,T[$],ke,0):-10:u=ke*(tt/ue),Z!=null?f=z(C,Z)?c(le,T[C],Re,0):-10:f=Re*(Ge/Se),P.ori==1){let ht=u;u=f,f=ht}}_&&(a==null||a.cursor.event.type==Un)&&((u<=1||u>=Y-1)&&(u=ts(u,Y)),(f<=1||f>=D-1)&&(f=ts(f,D))),E?(zl=u,jl=f,[ks,Ss]=R.move(i,u,f)):(pe=u,ye=f)}let Tn={width:0,height:0,left:0,top:0};function An(){gi(Tn,!1)}let Gl,ql,Yl,Kl;function Jl(o,a,u,f,m,w,k){Rt=!0,De=Fe=Ve._x=Ve._y=!1,_n(o,a,u,f,m,w,k,!0,!1),o!=null&&(Ue(Gn,Qn,Ql,!1),Us(Io,i,ks,Ss,Y,D,null));let{left:E,top:_,width:$,height:C}=me;Gl=E,ql=_,Yl=$,Kl=C}function Ql(o,a,u,f,m,w,k){Rt=Ve._x=Ve._y=!1,_n(o,a,u,f,m,w,k,!1,!0);let{left:E,top:_,width:$,height:C}=me,F=$>0||C>0,H=Gl!=E||ql!=_||Yl!=$||Kl!=C;if(F&&H&&gi(me),Ve.setScale&&F&&H){let le=E,ie=$,Z=_,W=C;if(P.ori==1&&(le=_,ie=C,Z=E,W=$),De&&zt(O,_t(le,O),_t(le+ie,O)),Fe)for(let z in T){let ge=T[z];z!=O&&ge.from==null&&ge.min!=he&&zt(z,_t(Z+W,z),_t(Z,z))}An()}else R.lock&&(R._lock=!R._lock,Zt(a,!0,o!=null));o!=null&&(us(Gn,Qn),Us(Gn,i,pe,ye,Y,D,null))}function lc(o,a,u,f,m,w,k){if(R._lock)return;Kt(o);let E=Rt;if(Rt){let _=!0,$=!0,C=10,F,H;P.ori==0?(F=De,H=Fe):(F=Fe,H=De),F&&H&&(_=pe<=C||pe>=Y-C,$=ye<=C||ye>=D-C),F&&_&&(pe=pe<ks?0:Y),H&&$&&(ye=ye<Ss?0:D),Zt(null,!0,!0),Rt=!1}pe=-10,ye=-10,ce.fill(null),Zt(null,!0,!0),E&&(Rt=E)}function Zl(o,a,u,f,m,w,k){R._lock||(Kt(o),hn(),An(),o!=null&&Us(jo,i,pe,ye,Y,D,null))}function Xl(){A.forEach(xh),un(i.width,i.height,!0)}ns(Ai,Ps,Xl);let Ns={};Ns.mousedown=Jl,Ns.mousemove=Ul,Ns.mouseup=Ql,Ns.dblclick=Zl,Ns.setSeries=(o,a,u,f)=>{let m=Ee.match[2];u=m(i,a,u),u!=-1&&Nt(u,f,!0,!1)},He&&(Ue(Io,x,Jl),Ue(Un,x,Ul),Ue(Ro,x,o=>{Kt(o),Hs(!1)}),Ue(zo,x,lc),Ue(jo,x,Zl),ll.add(i),i.syncRect=Hs);let vi=i.hooks=t.hooks||{};function Ie(o,a,u){kn?Vs.push([o,a,u]):o in vi&&vi[o].forEach(f=>{f.call(null,i,a,u)})}(t.plugins||[]).forEach(o=>{for(let a in o.hooks)vi[a]=(vi[a]||[]).concat(o.hooks[a])});let eo=(o,a,u)=>u,Ee=_e({key:null,setSeries:!1,filters:{pub:Qo,sub:Qo},scales:[O,S[1]?S[1].scale:null],match:[Zo,Zo,eo],values:[null,null]},R.sync);Ee.match.length==2&&Ee.match.push(eo),R.sync=Ee;let to=Ee.key,Pn=Yr(to);function Us(o,a,u,f,m,w,k){Ee.filters.pub(o,a,u,f,m,w,k)&&Pn.pub(o,a,u,f,m,w,k)}Pn.sub(i);function oc(o,a,u,f,m,w,k){Ee.filters.sub(o,a,u,f,m,w,k)&&Ns[o](null,a,u,f,m,w,k)}i.pub=oc;function rc(){Pn.unsub(i),ll.delete(i),Ht.clear(),el(Ai,Ps,Xl),d.remove(),re?.remove(),Ie("destroy")}i.destroy=rc;function Ln(){Ie("init",t,e),Ll(e||t.data,!1),V[O]?Sn(O,V[O]):hn(),ui=me.show&&(me.width>0||me.height>0),Yt=ct=!0,un(t.width,t.height)}return S.forEach(Al),A.forEach(za),s?s instanceof HTMLElement?(s.appendChild(d),Ln()):s(i,Ln):Ln(),i}$e.assign=_e;$e.fmtNum=fl;$e.rangeNum=Pi;$e.rangeLog=Oi;$e.rangeAsinh=ul;$e.orient=os;$e.pxRatio=oe;$e.join=fu;$e.fmtDate=pl,$e.tzDate=Su;$e.sync=Yr;{$e.addGap=lh,$e.clipGaps=Fi;let t=$e.paths={points:ea};t.linear=sa,t.stepped=ah,t.bars=ch,t.spline=hh}var ji=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let s=0;s<e.length;s+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[s+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(s,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Vi=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,s){let[i,n]=this.series,l=i.at(-1)===e?i.length-1:i.length;i[l]=e,n[l]=s,i.length===1024&&(this.series=this.series.map(r=>r.filter((c,h)=>h%2===0)))}};var oa=[[],[7,4],[2,3]],ra=116,kh=150,Sh=60,Eh=2,Mh="11px system-ui, sans-serif",Nh=(t,e,s)=>e===null||s===null?[0,1]:$e.rangeNum(e,s,.1,!0);function _h(t,e){let s=b("div",{className:"live-plot",role:"img","aria-label":t}),i=e.map((r,c)=>b("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${c+1}"><path d="M0 6H24"/></svg>`},r)),n=b("div",{className:"live-caption"},t);return{element:b("div",{className:"live-chart"},n,...i.length>1?[b("div",{className:"live-keys"},...i)]:[],s),plot:s,caption:n}}var rs=new Set;function ua(){let t=Eh;for(let e of rs)if(rs.delete(e),e.draw(),!--t)break;rs.size&&requestAnimationFrame(ua)}function aa(t){rs.size||requestAnimationFrame(ua),rs.add(t)}var ca=(t,e)=>co(e),Th=(t,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(s=>s.length))),ii=class{constructor(e,s){let{element:i,plot:n,caption:l}=_h(e,s);this.element=i,this.plot=n,this.caption=l,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let s={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Mh},{series:i,scales:n,bands:l}=this.options(e);this.uplot=new $e({width:Math.max(this.plot.clientWidth,100),height:ra,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Nh},...n},axes:[{...s,size:18,gap:2,space:50,values:ca},{...s,size:Th,gap:4,space:24,values:ca}],series:[{},...i],bands:l},this.data(),this.plot)}drawSoon(){if(!this.uplot||rs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?aa(this):this.timer=setTimeout(()=>aa(this),e+Sh)}draw(){this.due=performance.now()+kh,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:ra}),this.drawSoon()}destroy(){clearTimeout(this.timer),rs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},ha={x:{time:!1,range:(t,e,s)=>[e,Math.max(s,e+1)]}},fa=(t,e)=>({stroke:()=>t(`curve-${e+1}`),width:1.5,dash:oa[e%oa.length],points:{show:!1}}),Wi=class extends ii{constructor(e,s){super(`${e} over generator steps`,s),this.caption.textContent=e,this.history=new ji(s.length),this.count=s.length}options(e){return{series:Array.from({length:this.count},(s,i)=>fa(e,i)),scales:ha,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Bi=class extends ii{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Vi,this.floor={mean:NaN,sd:NaN},this.name=e,this.caption.textContent=e}options(e){let s={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...fa(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},s,s],scales:{...ha,y:{range:(i,n,l)=>[0,l?1.1*l:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,s]=this.track.series,{mean:i,sd:n}=this.floor,[l,r]=e.length>1?[e,s]:[[e[0]??0,(e[0]??0)+1],[s[0]??null,null]];return[l,r,l.map(()=>Math.max(0,i-2*n)),l.map(()=>i+2*n)]}setFloor(e){this.floor=e,this.caption.textContent=`${this.name}
dashed: its floor ${Ne(e.mean)} ± ${Ne(2*e.sd)}`,this.drawSoon()}add(e,s){this.track.add(e,s),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},ni=class extends ii{constructor(e,s){super(`${e}: ${s}`,[]),this.caption.textContent=`${e}
${s}`,this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let s=$e.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:s,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,l)=>[0,l?1.05*l:1]}},bands:[]}}data(){let{edges:e,shares:s}=this.histogram,i=(e[1]-e[0])/s.length;return[Array.from(s,(n,l)=>e[0]+l*i),Array.from(s)]}show(e){this.histogram=e,this.drawSoon()}};var Ah={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},xl=(t,...e)=>b("span",{className:`live-key live-key-${t}`},b("span",{innerHTML:Ah[t]}),...e),Hi=class{constructor(e){this.outside=b("span",{}),this.wider=b("span",{});let s=Me("arrows");this.arrows=b("input",{id:s,type:"checkbox",checked:!0}),this.ends=[b("span"),b("span"),b("span")],this.element=b("div",{className:"live-legend"},b("div",{className:"live-keys"},xl("real","real"),xl("generated",b("span",{},"generated",this.outside)),xl("arrow",this.arrows,b("label",{htmlFor:s},"pull on them")),this.wider),b("div",{className:"live-bar"},b("span",{},e.label),b("div",{className:"live-ramp"}),b("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:s},i){let n=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(s-e)))),l=r=>String(Number(r.toFixed(n)));[e,(e+s)/2,s].forEach((r,c)=>this.ends[c].textContent=l(r)),this.wider.textContent=i>1?`shown ${i} times as wide`:""}showOutside(e){this.outside.textContent=e?`, ${Math.ceil(100*e)} % outside`:""}};var Ui=-10,da=2,Ph=[-8,-4,0],kl=t=>{let e=t>0?Math.log10(t):Ui;return 100*(Math.min(da,Math.max(Ui,e))-Ui)/(da-Ui)},Gi=class{constructor(){this.number=b("span",{className:"live-number"},"–"),this.bar=b("div",{className:"live-meter-bar"}),this.most=b("div",{className:"live-meter-most",hidden:!0});let e=Ph.map(s=>{let i=b("span",{},s===0?"1":b("span",{},"10",b("sup",{},String(s).replace("-","−"))));return i.style.left=`${kl(10**s)}%`,i});this.element=b("div",{className:"live-meter"},b("div",{className:"live-meter-text"},b("span",{},"longest pull on a sample"),this.number),b("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),b("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,s){this.number.textContent=Ne(e),this.bar.style.width=`${kl(e)}%`,this.most.style.left=`${kl(s)}%`,this.most.hidden=!(s>0)}};function pa(t){let[e,s]=[1/0,-1/0];for(let i of t)Number.isFinite(i)&&([e,s]=[Math.min(e,i),Math.max(s,i)]);return e<=s?[e,s]:[0,0]}var qi=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:s}){let[i,n]=pa(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,Gs(s))}range(e){let{low:s,high:i}=this.bounds,n=this.span||1;if(s!==null)return{low:s,high:i??s+n};if(i!==null)return{low:i-n,high:i};let[l,r]=pa(e);return{low:(l+r-n)/2,high:(l+r+n)/2}}};var Lh=.01,$h=10,Oh=({edges:[t,e],shares:s})=>s.reduce((i,n,l)=>i+n*(t+(l+.5)*(e-t)/s.length),0);function ma(t,e,s,i){let n={...e,steps:s.steps,updates:s.steps+s.discriminatorSteps,mean_slope:Oh(s.slopes),...i};t.measured.forEach((l,r)=>{(!Number.isNaN(s.last[r])||!(l in n))&&(n[l]=s.last[r])});for(let[l,r]of Object.entries(t.derived))n[l]=Ks(r,n);return n}var li=t=>{let e=Math.abs(t);return e>=.01&&e<1e3?String(Number(t.toFixed(e<1?3:e<100?2:0))):Ne(t)};function Ch(t,e){return[...t.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":t.replace(/\{(\w+)\}/g,(i,n)=>li(e[n]))}function Dh({covered:t,quality:e,distance:s},i,{mean:n}){if(i&&t===0)return`No sample sits on any of the ${i} modes`;let l=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${t} of ${i} modes; ${l} of all lie right on one`;let r=s/n;return Number.isFinite(r)?r<1.5?`The distance is ${li(s)}, no more than between two samples of the data`:`The distance is ${li(s)}, ${r<$h?r.toFixed(1):Math.round(r)} times its floor`:""}var Fh=(t,e)=>t<Lh*e?`The longest pull on a sample has faded to ${li(t)}, from ${li(e)} at its best: G has almost nothing to learn from.`:"";function ga(t,e,{modes:s,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let l=Dh(e,s,i);return[l&&`${l}.`,Ch(t.sentence,e),Fh(e.pull,n)].filter(Boolean).join(" ")}var Ih=120,Rh=6;function va(t,e,s){let[i,n]=(s??"").split("_"),l=i?[" ",b("i",{},i,...n?[b("sub",{},n)]:[])]:[];return b("label",{htmlFor:t},e,...l)}function zh({low:t,high:e,log:s,kind:i}){let n=t>0?t:e/10**Rh,l=s?Math.log10(e/n):e-t,r=i==="integer"&&!s?1:l/Ih;return{max:l,step:r,position:c=>s?Math.log10(Math.max(c,n)/n):c-t,value(c){if(c<=0)return t;let h=s?n*10**c:t+c,d=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(t,d))}}}function Sl({label:t,low:e,high:s,integer:i,value:n,id:l,help:r},c){let h=n,d=b("p",{className:"live-message",id:Me("message"),role:"alert",hidden:!0}),g=x=>i?String(x):Ne(x),p=b("input",{id:l,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:g(n)});p.setAttribute("aria-describedby",`${r} ${d.id}`);let v=x=>{p.setAttribute("aria-invalid",String(x!=="")),d.textContent=x&&`${t} ${x}. It stays ${g(h)}.`,d.hidden=!x};return p.addEventListener("change",()=>{let x=es(p.value,{low:e,high:s,integer:i});if("error"in x)return v(x.error);v(""),h=x.value,c(h)}),{box:p,message:d,show:x=>{h=x,p.value=g(x),v("")}}}function jh(t,e,s){let{name:i,symbol:n,low:l,high:r,kind:c,value:h}=t,d=t.label??ze(i),g=zh(t),p=Me(i),v=Me(i),y=b("input",{id:v,type:"range",min:0,max:g.max,step:g.step});y.setAttribute("aria-describedby",e);let x=A=>{y.value=String(g.position(A)),y.setAttribute("aria-valuetext",Ne(A))},{box:M,message:N,show:L}=Sl({label:d,low:l,high:r,integer:c==="integer",value:h,id:p,help:e},A=>{x(A),s(A)});M.setAttribute("aria-label",`${d}, as a number`),y.addEventListener("input",()=>{let A=g.value(Number(y.value));y.setAttribute("aria-valuetext",Ne(A)),L(A),s(A)}),x(h);let S=b("div",{className:"live-control"},va(v,d,n),M,y,N);return{element:S,show:A=>(x(A),L(A)),enable(A){M.disabled=y.disabled=!A,S.title=A?t.doc:`${t.doc}; without effect under the present choices`}}}function El(t,e,s,i,n,l){let r=Me(t),c=b("select",{id:r},...s.map(h=>b("option",{value:h.value},h.text)));return c.setAttribute("aria-describedby",n),c.value=i,c.addEventListener("change",()=>l(c.value)),{element:b("div",{className:"live-control"},va(r,t,e),c),show:h=>c.value=String(h),enable:h=>c.disabled=!h}}function wa(t,e,s){let i=t.kind==="choice"?El(t.label??ze(t.name),t.symbol,t.options.map(n=>({value:n,text:n.replaceAll("_","-")})),t.value,e,s):jh(t,e,s);return i.element.title=t.doc,i}var oi=t=>t.replace("_optimizer.","_");function ba(t){return{get:e=>t.get(oi(e)),set(e,s){t.set(oi(e),s),t.save_changes()},on(e,s){let i=e.map(n=>{let l=()=>s(n,t.get(oi(n)));return t.on(`change:${oi(n)}`,l),()=>t.off(`change:${oi(n)}`,l)});return()=>i.forEach(n=>n())}}}function ya(t,e){let s=()=>({...e,...t.get("against")?.settings});return{get:i=>s()[i],set(i,n){t.set("against",{...t.get("against"),settings:{...s(),[i]:n}}),t.save_changes()},on(i,n){let l=()=>i.forEach(r=>r in s()&&n(r,s()[r]));return t.on("change:against",l),()=>t.off("change:against",l)}}}var Vh=t=>{let e=({name:s})=>s==="discriminator_steps"||s.includes(".");return[...t.filter(s=>!e(s)),...t.filter(e)]},Yi=class{constructor(e,s,i,n){this.manifest=e,this.store=s,this.changed=n,this.values={...e.constants};for(let l of Object.keys(e.constants))this.values[l]=s.get(l)??this.values[l];this.inputs={};for(let l of Vh(e.controls)){let{name:r,doc:c}=l;this.values[r]=s.get(r)??l.value;let h=Me("doc"),d={...l,label:i.named(r),value:this.values[r]};this.inputs[r]=wa(d,h,p=>{this.take(r,p),s.set(r,p)});let{element:g}=this.inputs[r];g.dataset.control=r,g.append(b("p",{id:h,className:"live-doc"},c)),(r===e.slider?i.main:i.controls).append(g)}this.enable(),this.end=s.on(Object.keys(this.values),(l,r)=>r!==void 0&&this.show(l,r))}show(e,s){this.values[e]!==s&&(this.inputs[e]?.show(s),this.take(e,s))}set(e,s){this.show(e,s),this.store.set(e,s)}take(e,s){this.values={...this.values,[e]:s},this.enable(),this.changed(this.values)}enable(){let{acting:e}=no(this.manifest,this.values);for(let{name:s,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[s].enable(e.includes(s))}};var Ml=new Intl.NumberFormat("en"),Wh=20,Bh="objective.",Ki=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,s,i,n,l){this.manifest=e,this.index=s,this.scale=new qi(e.surface),this.named=r=>ze(r).replace("discriminator",e.discriminator),this.legend=new Hi(e.surface),this.meter=new Gi,this.distance=new Bi("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new Yi(e,i,this,r=>{this.note(r),l(r)}),this.describeSlider(),this.curves=e.curves.map(({label:r,names:c})=>new Wi(r,c.map(this.named))),this.slopes=new ni("slopes between real and generated","share of points"),this.weights=new ni(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:r})=>r)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:s}=this;this.canvas=b("canvas",{role:"img","aria-label":`Real and generated points on a map of ${s.surface.label}.`}),this.main=b("div",{className:"live-main"}),this.controls=b("div",{className:"live-controls"}),this.place=b("div",{className:"live-charts"}),this.said=b("p",{className:"live-say"}),this.below=b("div",{});let i=b("div",{className:"live-square"},this.canvas,b("div",{className:"live-stored"},...e));this.element=b("section",{className:"live-pane","aria-label":s.title},b("p",{className:"live-title"},s.title),b("div",{className:"live-body"},b("div",{className:"live-stage"},i,this.legend.element),b("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),b("div",{className:"live-groups"},_s("more settings",this.controls),_s("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:s,main:i}=this,[n,l]=e.ends;if(n||l){let r=b("p",{className:"live-effects"},b("i",{},`← ${n}`),b("i",{},`${l} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(s.inputs))Bh+r in e.state&&(this.now[r]=b("p",{className:"live-now"}," "),s.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(s,i)=>(this.numbers[s]=b("dd",{},"–"),b("div",{},b("dt",{},i),this.numbers[s]));return b("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(s=>e(s,this.named(s))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new bi(this.canvas);for(let s of this.charts)s.attach(e)}recolour(e){this.picture.setPalette(e);for(let s of this.charts)s.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let s=this.held.at(-1);s&&this.steps-s.step<Wh&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let s=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return s.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,s,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,this.scale.take(e),this.plot(e),this.show(e,s,i||e.distance!==void 0)}plot({rows:e,steps:s,distance:i}){let{measured:n,derived:l,curves:r}=this.manifest,c=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let d={...this.settings.values};n.forEach((g,p)=>d[g]=e[h+p]),r.forEach(({names:g},p)=>c[p].push(...g.map(v=>Ks(l[v]??v,d))))}c.forEach((h,d)=>h.length&&this.curves[d].add(h)),i!==void 0&&this.distance.add(s,i)}show(e,s,i){if(this.shown=e,this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:l=null,quality:r=null}=e;this.measured={distance:n,covered:l,quality:r}}this.told=ma(this.manifest,this.settings.values,e,{pull:Gs(e.arrows),...this.measured}),i&&this.showNumbers(e,s)}draw(e,{cursor:s}){let{shown:i}=this;if(!i)return;let{limit:n}=i,l=this.scale.range(i.surface);this.picture.draw(i,e.points,{...l,limit:n,pull:this.scale.pull},this.legend.arrows.checked),s&&this.picture.drawCursor(s,n),this.numbersToo&&this.legend.show(l,n/this.index.data[e.data].limit)}showNumbers({samples:e,steps:s,discriminatorSteps:i,last:n,limit:l},r){let{numbers:c,measured:h,manifest:d,told:g}=this,{modes:p}=this.index.data[r],v=this.distance.floor;this.said.textContent=ga(d,g,{modes:p.length,floor:v,most:this.scale.pull}),this.meter.show(g.pull,this.scale.pull),this.legend.showOutside(lo(e,l)/(e.length/2));for(let[x,M]of Object.entries(this.now)){let N=d.measured.indexOf(x);N>=0&&Number.isFinite(n[N])?M.textContent=`starts there; now ${In(n[N])}`:M.textContent=" "}if(c.steps.textContent=Ml.format(s),c.discriminatorSteps.textContent=Ml.format(i),d.measured.forEach((x,M)=>c[x].textContent=In(n[M])),Number.isNaN(h.distance))return;c.distance.textContent=h.distance.toFixed(3),c.covered.textContent=p.length?`${h.covered} of ${p.length}`:"no modes",c.quality.textContent=p.length?`${Math.round(100*(h.quality??0))} %`:"no modes";let y=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${Ml.format(s)} steps${y}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Ji=class{constructor(e,s){this.done=s,this.all=e.map(i=>({...i,reached:0,item:b("li",{},b("span",{className:"live-tick","aria-hidden":"true"},"○"),b("span",{},i.text))})),this.element=b("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let s of this.all){if(e.updates===0&&(s.reached=0),s.item.dataset.done!==void 0)continue;let i=s.stages[s.reached];Object.entries(i).every(([n,[l,r]])=>e[n]>=l&&e[n]<=r)&&(s.reached+=1,!(s.reached<s.stages.length)&&(s.item.dataset.done="",s.item.firstChild.textContent="✓",s.item.append(b("span",{className:"live-hidden"},", done")),this.done(s.text)))}}};var Hh=2**32-1,ri={full:1/0,100:100,20:20,5:5,1:1},Qi="",Uh={batch:"batch size",against:"compare with",engine:"train in"},Gh=t=>Uh[t]??ze(t),Zi="browser",xa=t=>t.get("engine")==="kernel"?t.get("device"):Zi,Xi=class{constructor(e,s,i,n){this.model=e,this.changed=n,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Qi,this.speed="full",this.engine=xa(e);let l=e.get("devices")??[],r=p=>Object.entries(p).map(([v,y])=>({value:v,text:y})),c=Object.fromEntries(Object.entries(s.data).map(([p,{title:v}])=>[p,v])),h=s.batches.map(p=>({value:String(p),text:String(p)})),d=Object.keys(ri).reverse().map(p=>({value:p,text:p==="full"?"full speed":`${p} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",r(c)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",r({[Qi]:"nothing",...s.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",h,Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",d)},l.length){let p=Object.fromEntries(l.map(y=>[y,`the kernel (${y})`])),v="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",v,r({[Zi]:"this browser",...p}))}for(let[p,{element:v}]of Object.entries(this.inputs))v.dataset.control=p,(p==="speed"?i.pace:i.setup).append(v);let g=[...["data","batch","seed","points"].map(p=>[p,()=>this.set(p,e.get(p),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Qi,!1)],...["engine","device"].map(p=>[p,()=>this.set("engine",xa(e),!1)])];for(let[p,v]of g)e.on(`change:${p}`,v);this.end=()=>g.forEach(([p,v])=>e.off(`change:${p}`,v))}get here(){return this.engine===Zi}select(e,s,i,n=String){let l=Me("doc"),r=String(this[e]),c=El(Gh(e),void 0,i,r,l,h=>this.set(e,n(h)));return c.element.append(b("p",{id:l,className:"live-doc"},s)),c}makeSeed(){let e=Me("seed"),s=Me("doc"),i=b("p",{id:s,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),l={label:"seed",...{low:0,high:Hh,integer:!0},value:this.seed,id:e,help:s},{box:r,message:c,show:h}=Sl(l,g=>this.set("seed",g));return{element:b("div",{className:"live-control"},b("label",{htmlFor:e},"seed"),r,c,i),show:h,enable:g=>r.disabled=!g}}set(e,s,i=!0){let n=this;n[e]!==s&&(n[e]=s,this.inputs[e]?.show(s),i&&e==="against"?(this.model.set("against",s===Qi?{}:{objective:s,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Zi:"kernel"),this.here||this.model.set("device",s),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,s),this.model.save_changes()),this.changed(e))}};var qh={low:0,high:1e3,integer:!0},en="step_",Yh=["reset","play","points",`${en}discriminator`,`${en}generator`];function Kh({setup:t,panes:e,model:s}){let{data:i,batch:n,seed:l,against:r,points:c}=t;return{shared:{data:i,batch:n,seed:l,speed:"full",against:r},points:c,own:e[0].settings.values,beside:s.get("against")?.settings??{}}}function ka(t){let e=Kh(t),s;return i=>(s=i,Qh(t,e,i,()=>s===i&&!t.ended))}function Jh(t,e,s){if(e==="seed")return vo(s);let i={data:Object.keys(t.data),batch:t.batches.map(String),speed:Object.keys(ri),against:["",...Object.keys(t.objectives)]}[e];return i.includes(s)?{value:e==="batch"?Number(s):s}:{error:`must be one of ${i.join(", ")}; got "${s}"`}}async function Qh(t,e,s,i){let{setup:n,index:l}=t,r=[],c=[],h=new Set(Yh),d=(y,x,M,N)=>{h.add(y);let L=s.get(y),S=L===null?{value:M}:N(L);"error"in S&&c.push(`${x} ${S.error}`);let A="error"in S?M:S.value;return A!==M&&r.push(wo(x,M,A)),A},g=Object.entries(e.shared).map(([y,x])=>[y,d(y,ze(y),x,M=>Jh(l,y,M))]),p=s.get("points"),v=p?fo(p,l.data.drawn.limit):e.points;g.some(([y,x])=>y==="data"&&x==="drawn")&&String(n.points)!==String(v)&&n.set("points",v);for(let[y,x]of g)n.set(y,x);if(await t.compare(),!(!i()||t.panes.length<(n.against?2:1))){t.panes.forEach(({manifest:y,settings:x},M)=>{let N={...y.toy,...s.has("against")?{}:e.beside};for(let L of y.controls){let{name:S}=L,A=M?N[S]??L.value:e.own[S],T=M?`${y.title}’s ${ze(S)}`:ze(S),U=d(M?`against.${S}`:S,T,A,O=>go(L,O));x.values[S]!==U&&x.set(S,U)}});for(let y of s.keys())h.has(y)||c.push(`${y} is no setting of this playground`);Zh(t,s,c),t.status.alert(c.length?`The link asks for what cannot be: ${c.join("; ")}.`:""),t.status.note(`Set by a link: ${r.join(", ")||"all as this page starts it"}.`)}}function Zh(t,e,s){t.root.scrollIntoView({block:"start"}),t.root.focus({preventScroll:!0}),e.has("reset")&&t.engine&&t.reset();for(let i of["discriminator","generator"]){let n=e.get(en+i),l=n===null?{value:0}:es(n,qh);"error"in l?s.push(`${ze(en+i)} ${l.error}`):l.value&&t.step(i,l.value)}e.has("play")&&t.setPlaying(!0)}function tn(t){let{data:e,centres:s,batch:i}=t.source();return{data:e,centres:s,batch:i,seed:t.setup.seed,sides:t.settings()}}function Sa(t){let e=mo(t.name,tn(t),t.index);return Ma(t,"the link",new URL(e,location.href).href)}var Ea=t=>Ma(t,"the line of Python",bo(tn(t)));async function Ma(t,e,s){let{copied:i}=t.parts;i.text.value=s,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(s),t.status.note(`Copied: ${e}.`)}catch{i.text.select(),t.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Na(t){let{canvas:e}=t.panes[0],s=t.panes.length>1?2:1,i=b("canvas",{width:s*e.width,height:e.height}),n=i.getContext("2d");t.panes.forEach((l,r)=>n.drawImage(l.canvas,r*e.width,0,e.width,e.height)),i.toBlob(l=>{let r=b("a",{href:URL.createObjectURL(l),download:`${t.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var _a=96,Xh=new Intl.NumberFormat("en"),sn=({panes:[{steps:t,discriminatorSteps:e}]})=>t+e,nn=class{constructor(e){this.frames=[],this.apart=1;let s=Me("timeline");this.range=b("input",{id:s,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=b("span",{},"step 0"),this.element=b("div",{className:"live-timeline"},b("label",{htmlFor:s,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:l})=>l===void 0))return;let s=sn(e);s===0&&this.clear();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(sn(i)===s||sn(i)-(n?sn(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>_a&&(this.frames=this.frames.filter((l,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(s/_a/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let s=`step ${Xh.format(e.panes[0].steps)}`;this.said.textContent=s,this.range.setAttribute("aria-valuetext",s)}};var ef=20,tf=12,sf=new Intl.NumberFormat("en");function nf(t,e){let s=[];for(let l of["data","batch","seed"])t[l]!==e[l]&&s.push(`${ze(l)} ${ze(String(t[l]))}`);let[i,n]=t.sides;for(let{name:l}of i.manifest.controls){let r=i.values[l];r!==e.sides[0].values[l]&&s.push(`${ze(l)} ${typeof r=="number"?Ne(r):r}`)}return n&&s.push(`beside ${n.manifest.title}`),s.join(", ")||"as the page starts"}var ln=class{constructor(e,s){this.present=e,this.restore=s,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=b("tbody",{}),this.empty=b("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>b("th",{scope:"col"},n));this.table=b("table",{hidden:!0},b("thead",{},b("tr",{},...i,b("td",{}))),this.body),this.element=b("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=ef&&(this.rows=[this.row,...this.rows].slice(0,tf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((s,i)=>({...this.row.outcome[i],...s}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:s})=>{let i=r=>b("td",{},s.map(r).join(" / ")),n=nf(e,this.usual),l=b("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return l.addEventListener("click",()=>this.restore(e)),b("tr",{},b("td",{},n),i(({steps:r})=>sf.format(r)),i(({distance:r})=>r===void 0?"–":Ne(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),b("td",{},l))}))}};var lf=new Intl.NumberFormat("en"),of=100,on=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[s]=e.panes;this.timeline=new nn(i=>this.goTo(i)),s.legend.element.before(this.timeline.element),this.challenges=new Ji(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),s.below.append(this.challenges.element),this.tried=new ln(()=>tn(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let s of this.board.panes)s.distance.setFloor(e.floor)}take(e){let s=c=>c.map(({name:h})=>h).join(" ");if(s(e.panes)!==s(this.board.panes.map(({manifest:c})=>c)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let l=performance.now(),r=!this.board.running||l-this.numbersAt>=of;r&&(this.numbersAt=l),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:d}})=>({steps:c,distance:h,covered:d}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((s,i)=>this.board.panes[i].show(s,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:s,undrawn:i}=this,[n,...l]=this.board.panes.filter(r=>i.has(r));if(!n||!e||!s||e.data!==s.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(s,{cursor:this.board.own?.cursor}),l.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:s}=this.board.setup,i=s==="full"?"":` of ${s} asked for`;this.board.status.rate(`${lf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let s of this.board.panes)s.say()}this.board.send({type:"drawn"})}};var rf=new Intl.NumberFormat("en"),Ta=1e4,rn=class{progressed=0;noted="";phase="idle";constructor(e,s){this.parts=e,this.board=s}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:s,step:i,discriminator:n,generator:l,reset:r}=this.parts.buttons,c=e==="diverged",h=document.activeElement;for(let d of[s,i,n,l])d.disabled=c;r.disabled=e==="idle"||e==="loading"||e==="failed",h instanceof HTMLButtonElement&&h.disabled&&this.board.root.contains(h)&&(c?r:s).focus(),this.describe()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let s=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${s}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${rf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}alert(e,...s){let{alert:i,buttons:{play:n}}=this.parts,l=i.contains(document.activeElement);i.replaceChildren(...e?[b("p",{},e)]:[]),s.length&&i.append(b("div",{className:"live-buttons"},...s)),i.hidden=!e,l&&n.focus()}progress(e,s){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===s)return;let n=r=>Math.round(r/2**20),l=`${n(e)} ${s?`of ${n(s)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${l}, and nothing more for ${Ta/1e3} seconds.`)},Ta),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${l}.`))}rate(e){this.parts.rate.textContent=e}};var Nl=matchMedia("(prefers-color-scheme: dark)");function af(){let t=document.documentElement,{jpThemeLight:e,vscodeThemeKind:s}=document.body.dataset,i=t.dataset.theme??t.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":s?!s.includes("light"):Nl.matches}function Aa(t,e){let s=()=>{let n=af()?"dark":"light";t.dataset.theme!==n&&(t.dataset.theme=n,e())},i=new MutationObserver(s);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Nl.addEventListener("change",s),s(),()=>{i.disconnect(),Nl.removeEventListener("change",s)}}var cf=1e3/30,uf=500,hf=150,an=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};constructor({model:e,index:s,manifest:i,manifestOf:n,assets:l,stored:r}){this.model=e,this.index=s,this.assets=l,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=yo(this.name,i),this.root=this.parts.root,this.setup=new Xi(e,s,this.parts,c=>this.changed(c)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new rn(this.parts,this),this.addPane(i,ba(e),r),this.screen=new on(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,s,i){let n=this.panes.length,l=new Ki(e,this.index,s,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r})});return l.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(l),this.parts.panes.append(l.element),l}attach(){for(let l of this.panes)l.attach(r=>this.colour(r));this.own=new Ei(this),this.ends.push(Aa(this.root,()=>this.recolour()));let e=new ResizeObserver(()=>{for(let l of this.panes)l.fit();this.drawSoon()});e.observe(this.root);let s=new IntersectionObserver(([l])=>{this.visible=l.isIntersecting,this.update()});s.observe(this.root);let i=()=>this.send({type:"interval",interval:this.interval()}),n=()=>this.update();this.still.addEventListener("change",i),document.addEventListener("visibilitychange",n),this.ends.push(()=>e.disconnect(),()=>s.disconnect(),()=>this.still.removeEventListener("change",i),()=>document.removeEventListener("visibilitychange",n),()=>this.setup.end(),()=>this.panes.forEach(l=>l.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.compare(),this.ends.push(Eo({name:this.name,apply:ka(this)}),ao(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:s,frame:i}=No(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(s),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Cn(this.root);for(let s of this.panes)s.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:s}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:s.seed})):e==="engine"?this.switchEngine():e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.compare():e==="points"&&s.data!=="drawn"&&s.points.length?s.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against")&&this.ensureEngine()}speed(){return ri[this.setup.speed]}interval(){return this.still.matches?uf:cf}source(){let{data:e,points:s,batch:i}=this.setup;return{data:e!=="drawn"||s.length>0?e:"ring",centres:s.length?s:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},hf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:s})=>({manifest:e,values:s.values}))}async compare(){let e=this.setup.against,s;try{s=e&&await this.manifestOf(e)}catch(l){return this.status.alert(`${e}.json could not be loaded (${l.message}).`)}let i=this.panes[1]?.manifest.name??"";if(this.setup.against!==e||i===e||this.ended)return;let n=this.panes.splice(1);if(n.some(({element:l})=>l.contains(document.activeElement))&&this.root.focus({preventScroll:!0}),n.forEach(l=>(l.destroy(),l.element.remove())),this.root.classList.toggle("live-two",!!e),s){let l=this.addPane(s,ya(this.model,s.toy),[]);l.attach(r=>this.colour(r)),l.recolour(Cn(this.root))}this.panes[0].fit(),this.engine&&(this.screen.frame=void 0),this.tell({type:"compare",settings:this.settings()})}addButtons(){let{buttons:e,shares:s}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),s.link.addEventListener("click",()=>Sa(this)),s.python.addEventListener("click",()=>Ea(this)),s.picture.addEventListener("click",()=>Na(this))}setPlaying(e){this.status.phase!=="diverged"&&(this.status.forget(),this.playing=e,e&&this.ensureEngine(),this.update())}step(e,s=Number(this.parts.times.value)){this.setPlaying(!1),this.ensureEngine(),this.send({type:"step",role:e,times:s})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:s,batch:i,centres:n,sides:[l,r]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",n),c.set("data",e),c.set("batch",i),c.set("seed",s),c.set("against",r?.manifest.name??""),await this.compare();for(let[h,d]of[l,r].entries())for(let[g,p]of Object.entries(d?.values??{}))this.panes[h]?.settings.set(g,p);this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:s}=this,i={frame:l=>this.screen.take(l),real:l=>this.screen.takeReal(l),progress:(l,r)=>this.status.progress(l,r),diverged:(l,r)=>this.diverge(l,r),refused:l=>this.refuse(l),failed:(l,r)=>this.fail(l,r)};this.engine=s.here?new yi(this.assets,i):new xi(this.model,s.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:s.seed,...n})}switchEngine(){this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,s){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...uo(this,this.panes[e],s)))}refuse({file:e,reason:s,pane:i,values:n,source:l}){l&&this.setup.set("data",l.data);for(let[r,c]of Object.entries(n??{}))this.panes[i??0]?.settings.set(r,c);this.status.alert(`${e} could not be loaded (${s}). The choice before it stays.`)}fail(e,s){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${s}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Pa=`.live-playground {
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
`;var La='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function pf(t,e){if(e.childNodes.length)return[...e.childNodes];let s=t.get("figure");return s?[b("img",{src:s,alt:t.get("alt")})]:[]}function mf(t){return async e=>{let s=await fetch(await t.url(`${e}.json`));if(!s.ok)throw new Error(`${s.status} ${s.statusText}`);return s.json()}}function gf({model:t,el:e}){let s=pf(t,e),i=io(t),n=mf(i),l,r=!1;return(async()=>{let h="index";try{let d=await n(h);h=t.get("objective");let g=await n(h);if(r)return;l=new an({model:t,index:d,manifest:g,manifestOf:n,assets:i,stored:s}),e.replaceChildren(b("style",{},La,Pa),l.root),l.attach()}catch(d){let g=b("p",{role:"alert"},`${h}.json could not be loaded (${d.message}). The stored figure is shown.`);e.replaceChildren(g,...s)}})(),()=>{r=!0,l?.destroy()}}var Np={render:gf};export{Np as default};
